package io.github.ipt4j.exercises.handout;

import com.google.common.collect.ImmutableSet;
import io.github.ipt4j.protocol.Protocol;
import io.github.ipt4j.protocol.Protocols;

/**
 * How far the texts of the handouts, which are about the ordinary treatment of a depression, are true of a protocol.
 */
enum HandoutFit {
    /**
     * It treats a present depression in meetings that are all of a kind; so, for all we know, does a protocol of
     * yours.
     */
    WITH_NUMBERS,
    /**
     * It treats a present depression, but not each of its sessions is a meeting, or some are alone and some in a
     * group.
     */
    WITHOUT_NUMBERS,
    /** It prevents depression or its return, treats another condition, or is for children. */
    NONE;

    private static final ImmutableSet<String> DEPRESSION = ImmutableSet.of(
            "ipt-standard",
            "ipt-acute",
            "ipt-uk",
            "ipt-va",
            "ipt-brief",
            "ipt-counseling",
            "ipt-counseling-primary-care",
            "ipt-adolescent",
            "ipt-late-life",
            "ipt-perinatal");

    private static final ImmutableSet<String> DEPRESSION_IN_MIXED_FORMS =
            ImmutableSet.of("ipt-group", "ipt-blended", "ipt-internet");

    static HandoutFit of(Protocol protocol) {
        if (DEPRESSION_IN_MIXED_FORMS.contains(protocol.id())) {
            return WITHOUT_NUMBERS;
        }
        return DEPRESSION.contains(protocol.id())
                        || Protocols.withId(protocol.id()).isEmpty()
                ? WITH_NUMBERS
                : NONE;
    }
}
