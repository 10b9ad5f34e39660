package io.github.ipt4j.examples.play.page;

import static io.github.ipt4j.examples.play.menu.Dialogue.message;

import com.google.common.collect.Streams;
import io.github.ipt4j.core.wording.Message;
import io.github.ipt4j.core.wording.Worded;
import io.github.ipt4j.protocol.Rule;
import io.github.ipt4j.protocol.Source;
import io.github.ipt4j.protocol.course.Advisory;
import io.github.ipt4j.protocol.course.Course;
import io.github.ipt4j.protocol.course.CourseState;
import io.github.ipt4j.protocol.course.CourseStatus;
import io.github.ipt4j.protocol.course.NextStep;
import io.github.ipt4j.protocol.course.Violation;
import io.github.ipt4j.protocol.event.CourseEvent;
import io.github.ipt4j.protocol.event.PhaseEntered;
import io.github.ipt4j.protocol.event.RecordCorrected;
import java.util.Optional;

/** What is said of a course, an event or a rule, each in one line. */
public final class CourseLines {

    private CourseLines() {}

    /**
     * How a course stands.
     *
     * @param course any course
     * @return its phase or status, and its sessions
     */
    public static Message standing(Course course) {
        CourseState state = course.state();
        return message(
                state.status() == CourseStatus.OPEN ? "standing.open" : "standing.other",
                "protocol",
                course.protocol().id(),
                "standing",
                state.status() == CourseStatus.OPEN ? state.phase() : state.status(),
                "count",
                state.sessions(),
                "inPhase",
                state.sessionsInPhase());
    }

    /**
     * An event in a few words.
     *
     * @param event any event
     * @return its type, and the phase that it enters
     */
    public static Worded event(CourseEvent event) {
        if (event instanceof PhaseEntered entered) {
            return message("event.phase", "type", event.type(), "phase", entered.phase());
        }
        return event instanceof RecordCorrected correction && correction.adds().isPresent()
                ? message(
                        "event.correction",
                        "type",
                        event.type(),
                        "added",
                        event(correction.adds().orElseThrow()))
                : event.type();
    }

    /**
     * A rule that was broken, with the facts, the remedy and the source.
     *
     * @param violation the violation
     * @return one line
     */
    public static Message of(Violation violation) {
        return sourced(violation.rule().id(), violation, violation.source());
    }

    /**
     * Something worth knowing.
     *
     * @param advisory the advisory
     * @return one line
     */
    public static Message of(Advisory advisory) {
        return sourced(
                advisory.kind().id(), advisory, Optional.of(advisory.kind().source()));
    }

    private static Message sourced(String id, Worded explanation, Optional<Source> source) {
        return source.map(known -> message("reason.sourced", "id", id, "explanation", explanation, "source", known))
                .orElseGet(() -> message("reason", "id", id, "explanation", explanation));
    }

    /**
     * A step that may come next, or what it lacks.
     *
     * @param step the step
     * @return one line
     */
    static Message of(NextStep step) {
        Worded named = step.phase()
                .<Worded>map(phase -> message("event.phase", "type", step.type(), "phase", phase))
                .orElse(step.type());
        Message line = step.isPossible()
                ? message(step.tasks().isEmpty() ? "step.possible" : "step.possible-doing", "step", named)
                : message(
                        step.tasks().isEmpty() ? "step.lacks" : "step.lacks-undone",
                        "step",
                        named,
                        "rules",
                        Streams.stream(step.lacks()).map(Rule::id).toList());
        return step.tasks().isEmpty() ? line : line.with("tasks", step.tasks().asList());
    }
}
