package io.github.ipt4j.examples.commandline.mining;

import com.google.common.collect.ImmutableList;
import io.github.ipt4j.core.Bounds;
import io.github.ipt4j.protocol.Phase;
import io.github.ipt4j.protocol.Protocol;
import io.github.ipt4j.protocol.Rule;
import io.github.ipt4j.protocol.Task;
import io.github.ipt4j.protocol.event.EventType;
import java.util.Optional;
import java.util.stream.Stream;

/** What of a protocol can be said in DECLARE: each constraint holds of every course that conforms, or that is concluded too. */
final class DeclareConstraints {

    static final String PHASE = "ipt:phase";
    static final String SESSIONS = "ipt:sessions";

    static final String OPENED = ActivityName.of(EventType.COURSE_OPENED);
    static final String HELD = ActivityName.of(EventType.SESSION_HELD);
    static final String CONCLUDED = ActivityName.of(EventType.COURSE_CONCLUDED);

    private static final String DISCONTINUED = ActivityName.of(EventType.COURSE_DISCONTINUED);
    private static final String FORMULATED = ActivityName.of(EventType.FORMULATION_AGREED);
    private static final String INTERMEDIATE = ActivityName.ofEntering(Phase.INTERMEDIATE);
    private static final String TERMINATION = ActivityName.ofEntering(Phase.TERMINATION);

    private static final String ABSENCE = "Absence";
    private static final String EXISTENCE = "Existence";
    private static final String PRECEDENCE = "Precedence";
    private static final String NEVER_AFTER = "Not Response";

    private final Protocol protocol;

    DeclareConstraints(Protocol protocol) {
        this.protocol = protocol;
    }

    /** What holds of every course that conforms, wherever it stands. */
    ImmutableList<DeclareConstraint> always() {
        return Stream.of(opening(), ends(), phases(), tasks(), maximums(), window())
                .flatMap(constraints -> constraints)
                .collect(ImmutableList.toImmutableList());
    }

    private static Stream<DeclareConstraint> opening() {
        return Stream.of(
                DeclareConstraint.of(Rule.COURSE_NOT_OPEN, "Init", OPENED),
                DeclareConstraint.of(Rule.COURSE_ALREADY_OPEN, atMost(1), OPENED));
    }

    private static Stream<DeclareConstraint> ends() {
        return Stream.of(CONCLUDED, DISCONTINUED)
                .flatMap(end -> Stream.concat(
                        Stream.of(DeclareConstraint.of(Rule.COURSE_CLOSED, atMost(1), end)), afterwards(end)));
    }

    /** That what ends a course is followed by contacts alone. */
    private static Stream<DeclareConstraint> afterwards(String end) {
        String missed = ActivityName.of(EventType.SESSION_MISSED);
        return Stream.of(OPENED, HELD, missed, FORMULATED, INTERMEDIATE, TERMINATION, CONCLUDED, DISCONTINUED)
                .filter(activity -> !activity.equals(end))
                .map(activity -> DeclareConstraint.of(Rule.COURSE_CLOSED, NEVER_AFTER, end, activity));
    }

    private static Stream<DeclareConstraint> phases() {
        return Stream.of(
                DeclareConstraint.of(Rule.PHASE_ORDER, atMost(1), INTERMEDIATE),
                DeclareConstraint.of(Rule.PHASE_ORDER, atMost(1), TERMINATION),
                DeclareConstraint.of(Rule.PHASE_ORDER, PRECEDENCE, INTERMEDIATE, TERMINATION),
                DeclareConstraint.of(Rule.PHASE_ORDER, PRECEDENCE, TERMINATION, CONCLUDED),
                DeclareConstraint.of(Rule.FORMULATION_PHASE, NEVER_AFTER, TERMINATION, FORMULATED));
    }

    private Stream<DeclareConstraint> tasks() {
        return Stream.of(Phase.values())
                .flatMap(phase -> protocol.tasks(phase).stream())
                .map(task ->
                        DeclareConstraint.of(Rule.of(task), PRECEDENCE, ActivityName.of(task), leaving(task.phase())));
    }

    private static String leaving(Phase phase) {
        return phase.next().map(ActivityName::ofEntering).orElse(CONCLUDED);
    }

    /** The maximum of each phase that has one of its own, and that of the course. */
    private Stream<DeclareConstraint> maximums() {
        Stream<DeclareConstraint> ofPhases = Stream.of(Phase.values())
                .filter(phase -> protocol.given(phase).max().isPresent())
                .map(phase -> DeclareConstraint.of(
                                Rule.PHASE_MAXIMUM,
                                atMost(protocol.sessions(phase).maxOr(0)),
                                HELD)
                        .where(PHASE, "is " + phase.word()));
        return Stream.concat(ofPhases, Stream.of(DeclareConstraint.of(Rule.COURSE_WINDOW, atMost(most()), HELD)));
    }

    /** After how many sessions termination can be entered, and that a course is not concluded too early. */
    private Stream<DeclareConstraint> window() {
        Bounds termination = protocol.sessions(Phase.TERMINATION);
        int earliest = protocol.sessions().min() - termination.maxOr(most());
        int latest = most() - termination.min();
        return Stream.of(
                        fewer(TERMINATION, earliest),
                        Optional.of(DeclareConstraint.of(Rule.COURSE_WINDOW, ABSENCE, TERMINATION)
                                .where(SESSIONS, "> " + latest)),
                        fewer(CONCLUDED, protocol.sessions().min()))
                .flatMap(Optional::stream);
    }

    private static Optional<DeclareConstraint> fewer(String activity, int sessions) {
        return sessions < 1
                ? Optional.empty()
                : Optional.of(DeclareConstraint.of(Rule.COURSE_WINDOW, ABSENCE, activity)
                        .where(SESSIONS, "< " + sessions));
    }

    private int most() {
        return protocol.sessions().maxOr(Integer.MAX_VALUE - 1);
    }

    /** What holds of courses that conform once they are concluded: that there were enough sessions. */
    ImmutableList<DeclareConstraint> onceConcluded() {
        Stream<DeclareConstraint> ofPhases = Stream.of(Phase.values())
                .map(phase -> DeclareConstraint.of(
                                Rule.PHASE_MINIMUM,
                                atLeast(protocol.sessions(phase).min()),
                                HELD)
                        .where(PHASE, "is " + phase.word()));
        Stream<DeclareConstraint> ofAll = Stream.of(protocol.sessions().min())
                .filter(least -> least > 0)
                .map(least -> DeclareConstraint.of(Rule.COURSE_WINDOW, atLeast(least), HELD));
        return Stream.concat(ofPhases, ofAll).collect(ImmutableList.toImmutableList());
    }

    /** Everything that can happen, as logs call it. */
    ImmutableList<String> activities() {
        Stream<String> events = Stream.of(EventType.values())
                .flatMap(type -> type == EventType.PHASE_ENTERED
                        ? Stream.of(INTERMEDIATE, TERMINATION)
                        : Stream.of(ActivityName.of(type)));
        return Stream.concat(events, Stream.of(Task.values()).map(ActivityName::of))
                .distinct()
                .collect(ImmutableList.toImmutableList());
    }

    /** The template by which something happens at least so often; once needs no number. */
    private static String atLeast(int times) {
        return times > 1 ? EXISTENCE + times : EXISTENCE;
    }

    /** The template by which something happens at most so often: that it is absent once more. */
    private static String atMost(int times) {
        return ABSENCE + (times + 1);
    }
}
