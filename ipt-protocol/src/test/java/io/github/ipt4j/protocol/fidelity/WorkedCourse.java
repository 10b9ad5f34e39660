package io.github.ipt4j.protocol.fidelity;

import com.google.common.collect.ImmutableList;
import io.github.ipt4j.core.activity.Activity;
import io.github.ipt4j.core.activity.AssessSymptoms;
import io.github.ipt4j.core.activity.ExploreArea;
import io.github.ipt4j.core.activity.ExploreFeeling;
import io.github.ipt4j.core.activity.Feeling;
import io.github.ipt4j.core.activity.LinkMood;
import io.github.ipt4j.core.activity.MedicationOutcome;
import io.github.ipt4j.core.activity.PlanAhead;
import io.github.ipt4j.core.activity.PresentProblem;
import io.github.ipt4j.core.activity.Psychoeducate;
import io.github.ipt4j.core.activity.ReviewHistory;
import io.github.ipt4j.core.activity.ReviewMedication;
import io.github.ipt4j.core.activity.SetGoal;
import io.github.ipt4j.core.activity.Technique;
import io.github.ipt4j.core.activity.Topic;
import io.github.ipt4j.core.activity.UseStrategy;
import io.github.ipt4j.core.activity.UseTechnique;
import io.github.ipt4j.core.activity.WorkOnExercise;
import io.github.ipt4j.core.area.ProblemArea;
import io.github.ipt4j.core.area.Strategy;
import io.github.ipt4j.core.client.Client;
import io.github.ipt4j.core.client.Concern;
import io.github.ipt4j.core.exercise.ExerciseStep;
import io.github.ipt4j.core.goal.Goal;
import io.github.ipt4j.core.measure.Assessment;
import io.github.ipt4j.core.measure.Scales;
import io.github.ipt4j.core.session.AgendaSetter;
import io.github.ipt4j.core.session.Session;
import io.github.ipt4j.protocol.Phase;
import io.github.ipt4j.protocol.Protocols;
import io.github.ipt4j.protocol.event.CourseEvent;
import io.github.ipt4j.protocol.event.CourseOpened;
import io.github.ipt4j.protocol.event.FormulationAgreed;
import io.github.ipt4j.protocol.event.PhaseEntered;
import io.github.ipt4j.protocol.event.SessionHeld;
import java.time.LocalDate;

/** A course of seven sessions, small enough to count by hand. Its termination is entered too early. */
final class WorkedCourse {

    private static final Activity MEASURE = AssessSymptoms.of(Assessment.ofTotal(Scales.PHQ_9, 12));

    private WorkedCourse() {}

    static ImmutableList<CourseEvent> events() {
        return ImmutableList.of(
                CourseOpened.of(Protocols.standard(), day("01-05"), Client.of("c-001"), Concern.MAJOR_DEPRESSION),
                held(
                        begun(1, "01-05").minutes(50).agendaSetBy(AgendaSetter.COUNSELOR),
                        MEASURE,
                        Psychoeducate.of(Topic.IPT),
                        Psychoeducate.of(Topic.DEPRESSION),
                        ReviewHistory.of(),
                        ExploreArea.of(ProblemArea.GRIEF, false)),
                held(
                        begun(2, "01-12").minutes(40),
                        ExploreArea.of(ProblemArea.ROLE_DISPUTE, true),
                        ExploreArea.of(ProblemArea.ROLE_TRANSITION, true),
                        ExploreArea.of(ProblemArea.INTERPERSONAL_DEFICITS, false),
                        Psychoeducate.of(Topic.ILLNESS_ROLE),
                        SetGoal.of(Goal.of("g-1"))),
                formulation("01-12", ProblemArea.ROLE_DISPUTE, 14, 2),
                PhaseEntered.of(day("01-12"), Phase.INTERMEDIATE),
                held(
                        begun(3, "01-19").minutes(45).agendaSetBy(AgendaSetter.CLIENT),
                        MEASURE,
                        LinkMood.of(),
                        ReviewMedication.of(MedicationOutcome.TAKEN),
                        PresentProblem.of(ProblemArea.ROLE_DISPUTE),
                        UseTechnique.of(Technique.EXPLORATION)),
                held(
                        begun(4, "01-22").agendaSetBy(AgendaSetter.COUNSELOR),
                        UseStrategy.of(Strategy.DISPUTE_NAMED),
                        UseTechnique.of(Technique.EXPLORATION),
                        UseTechnique.of(Technique.ROLE_PLAY),
                        WorkOnExercise.of("meditation", ExerciseStep.ASSIGNED)),
                held(
                        begun(5, "02-09").agendaSetBy(AgendaSetter.SHARED),
                        MEASURE,
                        PresentProblem.of(ProblemArea.ROLE_TRANSITION),
                        WorkOnExercise.of("meditation", ExerciseStep.FOLLOWED_UP),
                        WorkOnExercise.of("journal", ExerciseStep.ASSIGNED)),
                formulation("02-09", ProblemArea.ROLE_TRANSITION, 15, 3),
                held(begun(6, "02-16"), LinkMood.of(), UseStrategy.of(Strategy.OLD_ROLE_MOURNED)),
                PhaseEntered.of(day("02-16"), Phase.TERMINATION),
                held(begun(7, "02-23"), MEASURE, ExploreFeeling.present(Feeling.ANGER, false), PlanAhead.of()));
    }

    private static Session.Builder begun(int number, String day) {
        return Session.builder().number(number).date(day(day));
    }

    private static CourseEvent held(Session.Builder session, Activity... activities) {
        return SessionHeld.of(session.addActivities(activities).build());
    }

    private static CourseEvent formulation(String day, ProblemArea focus, int sessions, int termination) {
        return FormulationAgreed.builder()
                .date(day(day))
                .addFocus(focus)
                .plannedSessions(sessions)
                .plannedTermination(termination)
                .build();
    }

    private static LocalDate day(String day) {
        return LocalDate.parse("2026-" + day);
    }
}
