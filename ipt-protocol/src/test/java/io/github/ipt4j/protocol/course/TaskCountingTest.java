package io.github.ipt4j.protocol.course;

import static io.github.ipt4j.core.activity.Feeling.ANGER;
import static io.github.ipt4j.protocol.Phase.INITIAL;
import static io.github.ipt4j.protocol.Phase.INTERMEDIATE;
import static io.github.ipt4j.protocol.Phase.TERMINATION;
import static io.github.ipt4j.protocol.Task.ANGER_ACCEPTED;
import static io.github.ipt4j.protocol.Task.COMPETENCE_AFFIRMED;
import static io.github.ipt4j.protocol.Task.DEPRESSION_EXPLAINED;
import static io.github.ipt4j.protocol.Task.FORMULATION_AGREED;
import static io.github.ipt4j.protocol.Task.GRIEF_EXPLORED;
import static io.github.ipt4j.protocol.Task.IPT_EXPLAINED;
import static io.github.ipt4j.protocol.Task.PROBLEM_PRESENTED;
import static io.github.ipt4j.protocol.testing.CourseAssert.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.ipt4j.core.activity.Activity;
import io.github.ipt4j.core.activity.AffirmCompetence;
import io.github.ipt4j.core.activity.ExploreArea;
import io.github.ipt4j.core.activity.ExploreFeeling;
import io.github.ipt4j.core.activity.FlagRisk;
import io.github.ipt4j.core.activity.LinkMood;
import io.github.ipt4j.core.activity.MedicationOutcome;
import io.github.ipt4j.core.activity.PresentProblem;
import io.github.ipt4j.core.activity.Psychoeducate;
import io.github.ipt4j.core.activity.ReviewGoal;
import io.github.ipt4j.core.activity.ReviewMedication;
import io.github.ipt4j.core.activity.ReviewRisk;
import io.github.ipt4j.core.activity.RiskReviewOutcome;
import io.github.ipt4j.core.activity.Technique;
import io.github.ipt4j.core.activity.Topic;
import io.github.ipt4j.core.activity.UseStrategy;
import io.github.ipt4j.core.activity.UseTechnique;
import io.github.ipt4j.core.activity.WorkOnExercise;
import io.github.ipt4j.core.area.ProblemArea;
import io.github.ipt4j.core.area.Strategy;
import io.github.ipt4j.core.exercise.ExerciseStep;
import io.github.ipt4j.core.goal.GoalProgress;
import io.github.ipt4j.protocol.Phase;
import io.github.ipt4j.protocol.Protocols;
import io.github.ipt4j.protocol.Task;
import io.github.ipt4j.protocol.testing.CourseScript;
import io.github.ipt4j.protocol.testing.NextEvent;
import io.github.ipt4j.protocol.testing.TaskActivities;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TaskCountingTest {

    @ParameterizedTest
    @CsvSource({
        "SYMPTOMS_ASSESSED, true, false, false",
        "GRIEF_EXPLORED, true, false, false",
        "ROLE_DISPUTE_EXPLORED, true, false, false",
        "ROLE_TRANSITION_EXPLORED, true, false, false",
        "INTERPERSONAL_DEFICITS_EXPLORED, true, false, false",
        "IPT_EXPLAINED, true, false, false",
        "DEPRESSION_EXPLAINED, true, false, false",
        "GOALS_SET, true, true, false",
        "PROBLEM_PRESENTED, false, true, false",
        "TERMINATION_PLANNED, true, true, false",
        "ANGER_ACCEPTED, false, false, true",
        "SADNESS_ACCEPTED, false, false, true",
        "LOSS_ACCEPTED, false, false, true",
        "GRIEF_ACCEPTED, false, false, true",
        "COMPETENCE_AFFIRMED, false, false, true",
        "INVENTORY_REVIEWED, true, false, false",
        "HISTORY_REVIEWED, true, false, false",
        "ILLNESS_NAMED, true, false, false",
        "RELAPSE_PLANNED, false, false, true"
    })
    void anActivityCountsInThePhasesThatTheTaskNames(
            Task task, boolean initial, boolean intermediate, boolean termination) {
        assertThat(counts(task, INITIAL)).isEqualTo(initial);
        assertThat(counts(task, INTERMEDIATE)).isEqualTo(intermediate);
        assertThat(counts(task, TERMINATION)).isEqualTo(termination);
    }

    private static boolean counts(Task task, Phase phase) {
        return in(phase)
                .then(next -> next.session(TaskActivities.task(task)))
                .course()
                .state()
                .tasksDone()
                .contains(task);
    }

    @Test
    void theFormulationCountsInTheInitialPhaseOnly() {
        assertThat(in(INITIAL).then(NextEvent::formulation).course()).hasDone(FORMULATION_AGREED);
        assertThat(in(INTERMEDIATE).then(NextEvent::formulation).course()).hasDone();
        assertThat(in(TERMINATION).then(NextEvent::formulation).course()).hasDone();
    }

    @Test
    void anAreaIsExploredWhateverIsFound() {
        assertThat(doing(INITIAL, ExploreArea.of(ProblemArea.GRIEF, false))).hasDone(GRIEF_EXPLORED);
    }

    @Test
    void aTopicCountsForItself() {
        assertThat(doing(INITIAL, Psychoeducate.of(Topic.IPT))).hasDone(IPT_EXPLAINED);
        assertThat(doing(INITIAL, Psychoeducate.of(Topic.DEPRESSION))).hasDone(DEPRESSION_EXPLAINED);
    }

    @Test
    void aFeelingThatIsAbsentIsAccepted() {
        assertThat(doing(TERMINATION, ExploreFeeling.absent(ANGER))).hasDone(ANGER_ACCEPTED);
        assertThat(doing(
                        TERMINATION,
                        ExploreFeeling.builder()
                                .feeling(ANGER)
                                .present(false)
                                .accepted(false)
                                .build()))
                .hasDone(ANGER_ACCEPTED);
    }

    @Test
    void aFeelingThatIsPresentMustBeAccepted() {
        assertThat(doing(TERMINATION, ExploreFeeling.present(ANGER, false))).hasDone();
        assertThat(doing(TERMINATION, ExploreFeeling.present(ANGER, true))).hasDone(ANGER_ACCEPTED);
    }

    @Test
    void whatIsDoneStaysDone() {
        assertThat(doing(TERMINATION, ExploreFeeling.present(ANGER, true), ExploreFeeling.present(ANGER, false)))
                .hasDone(ANGER_ACCEPTED);
        assertThat(doing(TERMINATION, AffirmCompetence.of(true, true), AffirmCompetence.of(false, false)))
                .hasDone(COMPETENCE_AFFIRMED);
        assertThat(in(INITIAL)
                        .then(next -> next.session(Psychoeducate.of(Topic.IPT)))
                        .entering(INTERMEDIATE)
                        .quietSessions(1)
                        .course())
                .hasDone(IPT_EXPLAINED);
    }

    @Test
    void competenceMustBeKnownAndBelieved() {
        assertThat(doing(TERMINATION, AffirmCompetence.of(true, false))).hasDone();
        assertThat(doing(TERMINATION, AffirmCompetence.of(false, true))).hasDone();
        assertThat(doing(TERMINATION, AffirmCompetence.of(true, true))).hasDone(COMPETENCE_AFFIRMED);
    }

    @Test
    void aProblemCountsAlsoWhereItDeviates() {
        assertThat(doing(INTERMEDIATE, PresentProblem.of(ProblemArea.GRIEF))).hasDone(PROBLEM_PRESENTED);
    }

    @Test
    void whatIsRejectedDoesNotCount() {
        Course course = CourseScript.opened().course();
        Verdict verdict = course.record(NextEvent.after(course).daysLater(-1).session(TaskActivities.measure()));
        assertThat(verdict.course()).hasDone();
    }

    @Test
    void whatNoTaskAsksForIsRecordedAsItIs() {
        Activity[] others = {
            ReviewGoal.of("never set", GoalProgress.ACHIEVED),
            ReviewMedication.of(MedicationOutcome.TAKEN),
            LinkMood.of(),
            UseTechnique.of(Technique.ROLE_PLAY),
            UseStrategy.of(Strategy.NEW_TIES),
            FlagRisk.of(),
            ReviewRisk.of(RiskReviewOutcome.ASSESSED),
            WorkOnExercise.of("any", ExerciseStep.ASSIGNED)
        };
        for (Phase phase : Phase.values()) {
            assertThat(doing(phase, others)).hasDone();
        }
    }

    @Test
    void identifiedAreasAreRememberedInEveryPhase() {
        for (Phase phase : Phase.values()) {
            Course course = doing(
                    phase, ExploreArea.of(ProblemArea.ROLE_DISPUTE, true), ExploreArea.of(ProblemArea.GRIEF, false));
            assertThat(course.state().areasIdentified()).isEqualTo(ImmutableSet.of(ProblemArea.ROLE_DISPUTE));
        }
    }

    /** A course as an observer saw it come to a phase, with nothing done. */
    private static CourseScript in(Phase phase) {
        CourseScript script =
                CourseScript.from(Course.observing(Protocols.standard())).then(NextEvent::opening);
        for (Phase next : ImmutableList.of(INTERMEDIATE, TERMINATION)) {
            script = next.compareTo(phase) <= 0 ? script.entering(next) : script;
        }
        return script;
    }

    private static Course doing(Phase phase, Activity... activities) {
        return in(phase).then(next -> next.session(activities)).course();
    }
}
