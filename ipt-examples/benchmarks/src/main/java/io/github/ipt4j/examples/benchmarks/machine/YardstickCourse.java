package io.github.ipt4j.examples.benchmarks.machine;

import static io.github.ipt4j.examples.benchmarks.machine.Standard.bit;

import com.google.common.collect.ImmutableList;
import io.github.ipt4j.core.activity.Activity;
import io.github.ipt4j.core.activity.ExploreArea;
import io.github.ipt4j.core.activity.PresentProblem;
import io.github.ipt4j.core.area.ProblemArea;
import io.github.ipt4j.core.session.Session;
import io.github.ipt4j.protocol.Phase;
import io.github.ipt4j.protocol.Rule;
import io.github.ipt4j.protocol.Task;
import io.github.ipt4j.protocol.event.CourseEvent;
import io.github.ipt4j.protocol.event.CourseOpened;
import io.github.ipt4j.protocol.event.EventType;
import io.github.ipt4j.protocol.event.FormulationAgreed;
import io.github.ipt4j.protocol.event.PhaseEntered;
import io.github.ipt4j.protocol.event.SessionHeld;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A record that is a whole state machine, as one would write it who needs no more than the standard protocol: one method a kind
 * of event looks at every rule and says how the course stands afterwards.
 */
@SuppressWarnings("EnumOrdinal") // Packed on purpose: the benchmark compares such code.
record YardstickCourse(
        Stage stage,
        Phase phase,
        int left,
        int held,
        int tasks,
        int areas,
        @Nullable LocalDate latest,
        @Nullable LocalDate latestSession)
        implements YardstickAnswer {

    static final YardstickCourse UNOPENED = new YardstickCourse(Stage.UNOPENED, Phase.INITIAL, 0, 0, 0, 0, null, null);

    private static final int FIRST_TASK = Rule.TASK_SYMPTOMS_ASSESSED.ordinal();

    YardstickAnswer after(CourseEvent event) {
        return switch (stage) {
            case UNOPENED -> opened(event);
            case CONCLUDED, DISCONTINUED -> closed(event);
            case INITIAL, INTERMEDIATE, TERMINATION -> whileOpen(event);
        };
    }

    private YardstickAnswer whileOpen(CourseEvent event) {
        return switch (event.type()) {
            case COURSE_OPENED -> DeviationReading.answer(event, broken(true, Rule.COURSE_ALREADY_OPEN), this);
            case SESSION_HELD -> held((SessionHeld) event);
            case SESSION_MISSED -> DeviationReading.answer(event, tooEarly(event), at(event, stage, tasks));
            case CONTACT_MADE -> DeviationReading.answer(event, tooEarly(event), at(event, stage, contacted(event)));
            case FORMULATION_AGREED -> agreed((FormulationAgreed) event);
            case PHASE_ENTERED -> entered((PhaseEntered) event);
            case COURSE_CONCLUDED -> concluded(event);
            case COURSE_DISCONTINUED ->
                DeviationReading.answer(event, tooEarly(event), at(event, Stage.DISCONTINUED, tasks));
            case RECORD_CORRECTED -> throw new IllegalArgumentException("The yardstick knows no corrections.");
        };
    }

    private YardstickAnswer closed(CourseEvent event) {
        return event.type() == EventType.CONTACT_MADE
                ? DeviationReading.answer(event, tooEarly(event), at(event, stage, tasks))
                : DeviationReading.answer(event, broken(true, Rule.COURSE_CLOSED), this);
    }

    private int contacted(CourseEvent event) {
        return tasks | Standard.counting(phase, Standard.tasks(event.activities()));
    }

    private YardstickAnswer opened(CourseEvent event) {
        long broken = event instanceof CourseOpened opening
                ? broken(opening.concerns().isEmpty(), Rule.OPENING_CONCERN)
                : broken(true, Rule.COURSE_NOT_OPEN);
        return DeviationReading.answer(
                event, broken, new YardstickCourse(Stage.INITIAL, phase, 0, 0, 0, 0, event.date(), null));
    }

    private YardstickAnswer held(SessionHeld event) {
        Session session = event.session();
        LocalDate date = session.date();
        int done = 0;
        int identified = areas;
        boolean unidentified = false;
        ImmutableList<Activity> activities = session.activities();
        for (int i = 0; i < activities.size(); i++) {
            Activity activity = activities.get(i);
            done |= Standard.task(activity);
            switch (activity.type()) {
                case EXPLORE_AREA -> identified |= identifiedBy((ExploreArea) activity);
                case PRESENT_PROBLEM -> unidentified |= (identified & bit(((PresentProblem) activity).area())) == 0;
                default -> {}
            }
        }
        done = tasks | Standard.counting(phase, done);
        int raised = Math.max(1, session.number() - left - held);
        int after = held + raised;
        boolean exceeds = Standard.isFull(phase, after - 1);
        boolean room = Standard.hasRoom(phase, left, after);
        long broken = tooEarly(event)
                | broken(date.equals(latestSession), Rule.SESSION_DAY)
                | broken(session.number() <= left + held, Rule.SESSION_NUMBER)
                | broken(raised > 1, Rule.SESSION_GAP)
                | broken(exceeds, Rule.PHASE_MAXIMUM)
                | broken(!exceeds && !room && Standard.hasRoom(phase, left, held), Rule.COURSE_WINDOW)
                | broken(room && !hasTime(after, done, identified), Rule.PHASE_LAST_SESSION)
                | broken(unidentified, Rule.PROBLEM_IDENTIFIED);
        return DeviationReading.answer(
                event, broken, new YardstickCourse(stage, phase, left, after, done, identified, date, date));
    }

    private static int identifiedBy(ExploreArea explored) {
        return explored.identified() ? bit(explored.area()) : 0;
    }

    /** Whether the phase can have a session after this one, or needs none. */
    private boolean hasTime(int after, int done, int identified) {
        return Standard.hasRoom(phase, left, after + 1)
                || (Standard.undone(phase, done) & ~(identified == 0 ? 0 : bit(Task.FORMULATION_AGREED))) == 0;
    }

    private YardstickAnswer agreed(FormulationAgreed event) {
        int unidentified = 0;
        for (ProblemArea area : event.focus()) {
            unidentified |= bit(area) & ~areas;
        }
        int focus = event.focus().size();
        int planned = event.plannedSessions();
        int termination = event.plannedTermination();
        long broken = tooEarly(event)
                | broken(phase == Phase.TERMINATION, Rule.FORMULATION_PHASE)
                | broken(focus < 1 || focus > 2, Rule.FORMULATION_FOCUS)
                | broken(unidentified != 0, Rule.FORMULATION_IDENTIFIED)
                | broken(
                        planned < Standard.MIN
                                || planned > Standard.MAX
                                || termination < Standard.MIN_OF_TERMINATION
                                || termination > Standard.MAX_OF_TERMINATION,
                        Rule.FORMULATION_PLAN);
        int done = tasks | Standard.counting(phase, bit(Task.FORMULATION_AGREED));
        return DeviationReading.answer(event, broken, at(event, stage, done));
    }

    private YardstickAnswer entered(PhaseEntered event) {
        Phase next = event.phase();
        if (next.ordinal() != phase.ordinal() + 1) {
            return DeviationReading.answer(event, tooEarly(event) | broken(true, Rule.PHASE_ORDER), this);
        }
        boolean room = Standard.hasRoom(next, left + held, 0);
        long broken = leaving(event) | broken(!room && Standard.hasRoom(phase, left, held), Rule.COURSE_WINDOW);
        Stage entered = next == Phase.INTERMEDIATE ? Stage.INTERMEDIATE : Stage.TERMINATION;
        return DeviationReading.answer(
                event,
                broken,
                new YardstickCourse(entered, next, left + held, 0, tasks, areas, event.date(), latestSession));
    }

    private YardstickAnswer concluded(CourseEvent event) {
        if (phase != Phase.TERMINATION) {
            return DeviationReading.answer(event, tooEarly(event) | broken(true, Rule.PHASE_ORDER), this);
        }
        int sessions = left + held;
        long broken = leaving(event) | broken(sessions < Standard.MIN || sessions > Standard.MAX, Rule.COURSE_WINDOW);
        return DeviationReading.answer(event, broken, at(event, Stage.CONCLUDED, tasks));
    }

    private long leaving(CourseEvent event) {
        return tooEarly(event)
                | broken(Standard.isShort(phase, held), Rule.PHASE_MINIMUM)
                | (long) Standard.undone(phase, tasks) << FIRST_TASK;
    }

    private long tooEarly(CourseEvent event) {
        return broken(latest != null && event.date().isBefore(latest), Rule.DATE_ORDER);
    }

    private static long broken(boolean so, Rule rule) {
        return so ? 1L << rule.ordinal() : 0;
    }

    private YardstickCourse at(CourseEvent event, Stage next, int done) {
        return new YardstickCourse(next, phase, left, held, done, areas, event.date(), latestSession);
    }
}
