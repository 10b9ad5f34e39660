package io.github.ipt4j.examples.shared.judging;

import com.google.common.collect.ImmutableList;
import io.github.ipt4j.protocol.audit.AuditedCourse;

/** What must be said with everything that is said of a whole course: how far it was read, and what was refused. */
public final class ReadingNotices {

    private ReadingNotices() {}

    /**
     * The notices of a course.
     *
     * @param audited the course as its record says
     * @return English sentences, in the order in which they are to stand; none if all was read and nothing refused
     */
    public static ImmutableList<String> of(AuditedCourse audited) {
        ImmutableList.Builder<String> notices = ImmutableList.builder();
        audited.unreadFrom()
                .ifPresent(line -> notices.add("The journal could not be read from line " + line
                        + " on. What stands there is unknown, and is not counted here."));
        int refused = audited.refused();
        if (refused > 0) {
            notices.add("Refused, and not counted here: " + refused + " of "
                    + audited.verdicts().size()
                    + " recorded events. What they say about the client's safety does count.");
        }
        return notices.build();
    }
}
