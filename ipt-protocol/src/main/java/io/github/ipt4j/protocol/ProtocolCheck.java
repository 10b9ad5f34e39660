package io.github.ipt4j.protocol;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableSet;
import io.github.ipt4j.core.Bounds;
import io.github.ipt4j.core.Limits;
import io.github.ipt4j.core.area.ProblemArea;
import java.util.function.ToLongFunction;
import java.util.stream.Stream;

/** Refuses protocols that no course could complete. */
final class ProtocolCheck {

    private static final int AREAS = ProblemArea.values().length;

    private ProtocolCheck() {}

    static void check(Protocol protocol) {
        checkTexts(protocol);
        checkNumbers(protocol);
        checkPhases(protocol);
        checkArgument(
                ImmutableSet.copyOf(protocol.tasks()).size() == protocol.tasks().size(),
                "tasks must list each task only once; remove the repetition.");
    }

    private static void checkTexts(Protocol protocol) {
        Limits.requireId("The protocol's id", protocol.id());
        Limits.requireText("title", protocol.title());
        protocol.source().ifPresent(source -> Limits.requireText("source", source));
        protocol.notes().ifPresent(notes -> Limits.requireText("notes", notes));
    }

    private static void checkNumbers(Protocol protocol) {
        Limits.requireWithin("cadenceDays", Bounds.atLeast(1), protocol.cadenceDays());
        int maximum = Limits.SESSION_NUMBERS.maxOr(0);
        checkArgument(
                protocol.sessions().maxOr(Integer.MAX_VALUE) <= maximum,
                "sessions must have a max of at most %s, the highest session number; lower it.",
                maximum);
        checkArgument(protocol.minutes().max().isPresent(), "minutes must have a maximum; set max.");
        protocol.ages().ifPresent(ages -> checkArgument(ages.max().isPresent(), "ages must have a maximum; set max."));
        checkArgument(
                protocol.focus().maxOr(AREAS + 1) <= AREAS,
                "focus must be within 0–%s, since there are only %s problem areas; set max accordingly.",
                AREAS,
                AREAS);
    }

    private static void checkPhases(Protocol protocol) {
        for (Phase phase : Phase.values()) {
            checkArgument(
                    protocol.given(phase).min() >= 1,
                    "The %s phase must have at least 1 session; set min to 1 or more.",
                    phase.word());
            checkArgument(
                    protocol.given(phase).min() <= protocol.sessions().maxOr(0),
                    "The %s phase must not require more sessions than the course allows; lower its min or raise the max"
                            + " of sessions.",
                    phase.word());
        }
        checkArgument(
                sum(phase -> protocol.sessions(phase).min())
                        <= protocol.sessions().maxOr(0),
                "The minimums of the phases add up to more than the maximum total; lower a phase's min or raise the max"
                        + " of sessions.");
        checkArgument(
                sum(phase -> protocol.sessions(phase).maxOr(0))
                        >= protocol.sessions().min(),
                "The maximums of the phases add up to less than the minimum total; raise a phase's max or lower the min"
                        + " of sessions.");
    }

    private static long sum(ToLongFunction<Phase> sessions) {
        return Stream.of(Phase.values()).mapToLong(sessions).sum();
    }
}
