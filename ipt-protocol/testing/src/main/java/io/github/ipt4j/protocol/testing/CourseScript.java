package io.github.ipt4j.protocol.testing;

import com.google.common.collect.ImmutableList;
import io.github.ipt4j.core.activity.Activity;
import io.github.ipt4j.protocol.Phase;
import io.github.ipt4j.protocol.Protocol;
import io.github.ipt4j.protocol.Protocols;
import io.github.ipt4j.protocol.Rule;
import io.github.ipt4j.protocol.course.AcceptedEvent;
import io.github.ipt4j.protocol.course.Course;
import io.github.ipt4j.protocol.event.CourseEvent;
import io.github.ipt4j.protocol.event.Deviation;
import java.util.function.Function;

/**
 * A course written down in a line or two.
 *
 * <pre>{@code
 * CourseScript.conforming(3, 10, 3)               // a whole course of 16 sessions
 * CourseScript.inPhase(INTERMEDIATE, 3, 9)        // 3 initial sessions, and 9 intermediate ones so far
 * CourseScript.opened().quietSessions(2).then(NextEvent::missed)
 * }</pre>
 *
 * <p>Sessions are held weekly, or at the protocol's cadence, from {@link NextEvent#FIRST_DAY} on. In the first session of a
 * phase all of its tasks are done. A script is immutable, and every event in it is accepted, or deviates; else it throws.
 */
public final class CourseScript {

    private final Course course;

    private CourseScript(Course course) {
        this.course = course;
    }

    /**
     * A course goes on from where it stands.
     *
     * @param course the course
     * @return the script
     */
    public static CourseScript from(Course course) {
        return new CourseScript(course);
    }

    /**
     * A course is opened under the standard protocol.
     *
     * @return the script
     */
    public static CourseScript opened() {
        return opened(Protocols.standard());
    }

    /**
     * A course is opened under a protocol.
     *
     * @param protocol the protocol
     * @return the script
     */
    public static CourseScript opened(Protocol protocol) {
        return from(Course.enforcing(protocol)).then(NextEvent::opening);
    }

    /**
     * A course under the standard protocol is in a phase, with all tasks of it and of the phases before done.
     *
     * @param phase the phase
     * @param sessions how many sessions were held in each phase up to this one, at least 1 in each
     * @return the script
     */
    public static CourseScript inPhase(Phase phase, int... sessions) {
        return opened().through(phase, sessions);
    }

    /**
     * A course under the standard protocol is concluded.
     *
     * @param initial how many sessions were held in the initial phase
     * @param intermediate how many sessions were held in the intermediate phase
     * @param termination how many sessions were held in the termination phase
     * @return the script
     */
    public static CourseScript conforming(int initial, int intermediate, int termination) {
        return inPhase(Phase.TERMINATION, initial, intermediate, termination).then(NextEvent::conclusion);
    }

    /**
     * The course, just opened, comes to a phase.
     *
     * @param phase the phase
     * @param sessions how many sessions are held in each phase up to this one, at least 1 in each
     * @return the script with that
     */
    public CourseScript through(Phase phase, int... sessions) {
        CourseScript script = working(sessions[0]).then(NextEvent::formulation);
        int entered = 0;
        for (Phase next = Phase.INITIAL; next != phase; ) {
            next = next.next().orElseThrow();
            entered++;
            script = script.entering(next).working(sessions[entered]);
        }
        return script;
    }

    /**
     * Sessions are held; in the first one, every task of the phase is done.
     *
     * @param sessions how many, at least 1
     * @return the script with that
     */
    public CourseScript working(int sessions) {
        ImmutableList<Activity> work =
                TaskActivities.all(course.protocol(), course.state().phase());
        return then(next -> next.quietSession(work)).quietSessions(sessions - 1);
    }

    /**
     * Sessions are held in which nothing is done that counts but measuring.
     *
     * @param sessions how many
     * @return the script with that
     */
    public CourseScript quietSessions(int sessions) {
        CourseScript script = this;
        for (int i = 0; i < sessions; i++) {
            script = script.then(next -> next.quietSession(ImmutableList.of()));
        }
        return script;
    }

    /**
     * A phase is entered.
     *
     * @param phase the phase
     * @return the script with that
     */
    public CourseScript entering(Phase phase) {
        return then(next -> next.entering(phase));
    }

    /**
     * Something happens.
     *
     * @param event what, given what is due
     * @return the script with that
     */
    public CourseScript then(Function<NextEvent, CourseEvent> event) {
        return from(course.record(event.apply(NextEvent.after(course))).orElseThrow());
    }

    /**
     * Something happens that departs from the protocol.
     *
     * @param event what, given what is due
     * @param rules the rules that it breaks
     * @return the script with that
     */
    public CourseScript deviating(Function<NextEvent, CourseEvent> event, Rule... rules) {
        return then(event.andThen(happened -> happened.deviating(Deviation.of("it happened", rules))));
    }

    /**
     * The course that is written down.
     *
     * @return the course
     */
    public Course course() {
        return course;
    }

    /**
     * The events that are written down.
     *
     * @return the events, in order
     */
    public ImmutableList<CourseEvent> events() {
        return course.history().events().stream().map(AcceptedEvent::event).collect(ImmutableList.toImmutableList());
    }
}
