package io.github.ipt4j.exercises.step;

import static io.github.ipt4j.core.exercise.ExerciseStep.ASSIGNED;
import static io.github.ipt4j.core.exercise.ExerciseStep.FOLLOWED_UP;
import static io.github.ipt4j.core.exercise.ExerciseStep.INTRODUCED;
import static io.github.ipt4j.core.exercise.ExerciseStep.PRACTICED;
import static io.github.ipt4j.core.exercise.ExerciseStep.PRACTICED_IN_SESSION;
import static io.github.ipt4j.exercises.Skill.HEALTHY_COMMUNICATION;
import static io.github.ipt4j.exercises.Skill.LISTENING;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import io.github.ipt4j.core.activity.Activity;
import io.github.ipt4j.core.activity.PlanTermination;
import io.github.ipt4j.core.activity.WorkOnExercise;
import io.github.ipt4j.core.client.Client;
import io.github.ipt4j.core.client.Concern;
import io.github.ipt4j.core.exercise.ExerciseRecord;
import io.github.ipt4j.core.exercise.ExerciseStep;
import io.github.ipt4j.core.exercise.RecordValue;
import io.github.ipt4j.core.session.Session;
import io.github.ipt4j.core.wording.Wording;
import io.github.ipt4j.exercises.ExerciseCatalog;
import io.github.ipt4j.exercises.FakeModule;
import io.github.ipt4j.exercises.Sheets;
import io.github.ipt4j.protocol.Protocols;
import io.github.ipt4j.protocol.course.Course;
import io.github.ipt4j.protocol.event.ContactMade;
import io.github.ipt4j.protocol.event.CourseEvent;
import io.github.ipt4j.protocol.event.CourseOpened;
import io.github.ipt4j.protocol.event.SessionHeld;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

class ExerciseFindingsTest {

    private static final FakeModule WALK = new FakeModule("walk");
    private static final ExerciseCatalog CATALOG = ExerciseCatalog.of(
            WALK,
            new FakeModule("teacher", FakeModule.builder().addTaught(LISTENING).build(), FakeModule.WALK),
            new FakeModule(
                    "needy",
                    FakeModule.builder()
                            .addTaught(LISTENING)
                            .addNeeds(LISTENING, HEALTHY_COMMUNICATION)
                            .build(),
                    FakeModule.WALK));

    private static WorkOnExercise walk(ExerciseStep step) {
        return WorkOnExercise.of("walk", step);
    }

    /** One session a week, each with some activities. */
    private static ImmutableList<CourseEvent> sessions(Activity[]... activities) {
        List<CourseEvent> sessions = new ArrayList<>();
        for (Activity[] done : activities) {
            int number = sessions.size() + 1;
            sessions.add(SessionHeld.of(Session.of(number, Sheets.DAY.plusWeeks(number), done)));
        }
        return ImmutableList.copyOf(sessions);
    }

    private static Activity[] with(Activity... activities) {
        return activities;
    }

    private static ImmutableList<Finding> found(Activity[]... activities) {
        return ExerciseFindings.in(sessions(activities), CATALOG);
    }

    @Test
    void kindsHaveThePermanentIdsThatProgramsRead() {
        assertThat(FindingKind.values())
                .extracting(FindingKind::id)
                .containsExactly(
                        "exercise.unknown",
                        "exercise.step-order",
                        "exercise.prerequisite",
                        "exercise.record",
                        "exercise.follow-up-due");
    }

    @Test
    void stepsInOrderRaiseNothing() {
        assertThat(found(
                        with(walk(INTRODUCED), walk(PRACTICED_IN_SESSION), walk(ASSIGNED)),
                        with(walk(PRACTICED), walk(FOLLOWED_UP), walk(ASSIGNED)),
                        with(walk(PRACTICED), walk(FOLLOWED_UP), walk(PRACTICED_IN_SESSION))))
                .isEmpty();
    }

    @Test
    void practicingInSessionMayBeSkipped() {
        assertThat(found(with(walk(INTRODUCED), walk(ASSIGNED)), with(walk(FOLLOWED_UP))))
                .isEmpty();
    }

    @Test
    void anExerciseThatIsInNoCatalogIsUnknownAndNothingElse() {
        assertThat(found(with(PlanTermination.builder().build(), WorkOnExercise.of("flying", FOLLOWED_UP))))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.kind()).isEqualTo(FindingKind.UNKNOWN);
                    assertThat(finding.session()).hasValue(1);
                    assertThat(finding.activity()).isEqualTo(1);
                    assertThat(finding.step()).isEqualTo(FOLLOWED_UP);
                    assertThat(Wording.english().of(finding))
                            .isEqualTo("No exercise in the catalog has this id."
                                    + " Correct the id, or add the jar that contains the exercise.");
                });
    }

    @Test
    void nothingIsPracticedInSessionOrAssignedBeforeItIsIntroduced() {
        assertThat(found(with(walk(PRACTICED_IN_SESSION), walk(ASSIGNED), walk(INTRODUCED))))
                .extracting(Finding::kind, Finding::activity)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(FindingKind.STEP_ORDER, 0),
                        org.assertj.core.groups.Tuple.tuple(FindingKind.STEP_ORDER, 1));
    }

    @Test
    void nothingIsPracticedOrFollowedUpBeforeItIsAssigned() {
        assertThat(found(with(walk(INTRODUCED), walk(PRACTICED)), with(walk(FOLLOWED_UP))))
                .extracting(Finding::kind, Finding::step)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(FindingKind.STEP_ORDER, PRACTICED),
                        org.assertj.core.groups.Tuple.tuple(FindingKind.STEP_ORDER, FOLLOWED_UP));
    }

    @Test
    void aNeededSkillMustHaveBeenIntroducedByAnotherExercise() {
        assertThat(found(with(WorkOnExercise.of("needy", INTRODUCED))))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.kind()).isEqualTo(FindingKind.PREREQUISITE);
                    assertThat(finding.skills()).containsExactly(LISTENING, HEALTHY_COMMUNICATION);
                    assertThat(Wording.english().of(finding)).contains("Missing: listening, healthy communication.");
                });
        assertThat(found(with(WorkOnExercise.of("teacher", INTRODUCED), WorkOnExercise.of("needy", INTRODUCED))))
                .singleElement()
                .extracting(Finding::skills)
                .isEqualTo(com.google.common.collect.ImmutableSet.of(HEALTHY_COMMUNICATION));
        assertThat(found(with(WorkOnExercise.of("needy", INTRODUCED)), with(WorkOnExercise.of("needy", INTRODUCED))))
                .extracting(Finding::skills)
                .containsOnly(com.google.common.collect.ImmutableSet.of(LISTENING, HEALTHY_COMMUNICATION));
    }

    @Test
    void aRecordFitsTheWorksheetThatItNames() {
        WorkOnExercise.Builder work = WorkOnExercise.builder().module("walk").step(INTRODUCED);
        ExerciseRecord fitting = ExerciseRecord.of(Map.of("day", RecordValue.text("2026-01-05")));
        ExerciseRecord unfit = ExerciseRecord.of(Map.of("day", RecordValue.text("my secret day")));

        assertThat(found(with(work.record(fitting).build()))).isEmpty();
        assertThat(found(with(work.worksheet("walk").build()))).isEmpty();
        assertThat(found(with(work.record(unfit).build()))).singleElement().satisfies(finding -> {
            assertThat(finding.kind()).isEqualTo(FindingKind.RECORD);
            assertThat(Wording.english().of(finding))
                    .contains("Here: day: expected a date such as 2026-01-05.")
                    .doesNotContain("secret");
        });
        assertThat(found(with(work.worksheet("run").build())))
                .singleElement()
                .satisfies(finding ->
                        assertThat(finding.problems().toString()).isEqualTo("[worksheet: expected one of walk]"));
    }

    @Test
    void followingUpIsDueAtTheEndOfTheSecondSessionAfterwards() {
        Activity[] nothing = with();
        Activity[] assigned = with(walk(INTRODUCED), walk(ASSIGNED));

        assertThat(found(assigned, nothing)).isEmpty();
        assertThat(found(assigned, nothing, nothing)).singleElement().satisfies(finding -> {
            assertThat(finding.kind()).isEqualTo(FindingKind.FOLLOW_UP_DUE);
            assertThat(finding.session()).hasValue(1);
            assertThat(finding.step()).isEqualTo(ASSIGNED);
        });
        assertThat(found(assigned, nothing, with(walk(FOLLOWED_UP)))).isEmpty();
        assertThat(found(assigned, nothing, nothing, with(walk(FOLLOWED_UP)))).hasSize(1);
    }

    @Test
    void followingUpBeforeAssigningAnswersNothing() {
        assertThat(found(
                        with(walk(INTRODUCED), walk(ASSIGNED)),
                        with(walk(FOLLOWED_UP), walk(ASSIGNED)),
                        with(),
                        with()))
                .extracting(Finding::kind, Finding::session)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(FindingKind.FOLLOW_UP_DUE, OptionalInt.of(2)));
    }

    private static SessionHeld session(int number, Activity... activities) {
        return SessionHeld.of(Session.of(number, Sheets.DAY.plusWeeks(number), activities));
    }

    private static ContactMade contact(int week, Activity... activities) {
        return ContactMade.of(Sheets.DAY.plusWeeks(week).plusDays(3), activities);
    }

    private static ImmutableList<Finding> foundIn(CourseEvent... events) {
        return ExerciseFindings.in(List.of(events), CATALOG);
    }

    @Test
    void anExerciseThatWasAssignedInASessionCanBeFollowedUpInAContact() {
        SessionHeld assigned = session(1, walk(INTRODUCED), walk(ASSIGNED));
        ContactMade followUp = contact(2, walk(PRACTICED), walk(FOLLOWED_UP));

        assertThat(foundIn(assigned, session(2), followUp, session(3))).isEmpty();
        assertThat(ExerciseHistory.of(List.of(assigned, followUp), CATALOG).progress("walk"))
                .isEqualTo(ExerciseProgress.FOLLOWED_UP);
        assertThat(foundIn(assigned, session(2), session(3), contact(3, walk(FOLLOWED_UP))))
                .extracting(Finding::kind)
                .containsExactly(FindingKind.FOLLOW_UP_DUE);
    }

    @Test
    void anExerciseThatWasAssignedInAContactIsDueAfterTheSecondSession() {
        ContactMade assigned = contact(0, walk(INTRODUCED), walk(ASSIGNED));

        assertThat(foundIn(assigned, session(1))).isEmpty();
        assertThat(foundIn(assigned, session(1), session(2, walk(FOLLOWED_UP)))).isEmpty();
        assertThat(foundIn(assigned, session(1), session(2))).singleElement().satisfies(finding -> {
            assertThat(finding.kind()).isEqualTo(FindingKind.FOLLOW_UP_DUE);
            assertThat(finding.session()).isEmpty();
            assertThat(finding.date()).isEqualTo(assigned.date());
            assertThat(finding.entry()).isEqualTo(1);
            assertThat(finding.activity()).isEqualTo(1);
        });
    }

    @Test
    void contactsAloneNeverMakeAFollowUpDue() {
        assertThat(foundIn(session(1, walk(INTRODUCED), walk(ASSIGNED)), contact(1), contact(2), contact(3)))
                .isEmpty();
    }

    @Test
    void aWorksheetThatWasFilledInAtHomeIsGathered() {
        WorkOnExercise filled = WorkOnExercise.builder()
                .module("walk")
                .step(PRACTICED)
                .record(ExerciseRecord.of(Map.of("day", RecordValue.text("2026-01-05"))))
                .build();
        ExerciseHistory history = ExerciseHistory.of(List.of(contact(1, filled)), CATALOG);
        assertThat(history.filled(WALK))
                .singleElement()
                .satisfies(
                        sheet -> assertThat(sheet.date()).isEqualTo(contact(1).date()));
        assertThat(Sheets.statements(history.conclusion(WALK))).containsExactly("Walked 1 times.");
    }

    @Test
    void findingsOfACourseAreThoseOfTheSessionsAndContactsThatItAccepted() {
        Course course = Course.enforcing(Protocols.standard())
                .record(CourseOpened.of(Protocols.standard(), Sheets.DAY, Client.of("c-001"), Concern.MAJOR_DEPRESSION))
                .orElseThrow()
                .record(SessionHeld.of(Session.of(1, Sheets.DAY, walk(ASSIGNED))))
                .orElseThrow()
                .record(ContactMade.of(Sheets.DAY.minusDays(1), walk(PRACTICED)))
                .course()
                .record(ContactMade.of(Sheets.DAY.plusDays(1), WorkOnExercise.of("flying", PRACTICED)))
                .orElseThrow();

        assertThat(ExerciseFindings.in(course, CATALOG))
                .extracting(Finding::kind, Finding::entry)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(FindingKind.STEP_ORDER, 2),
                        org.assertj.core.groups.Tuple.tuple(FindingKind.UNKNOWN, 3));
        assertThat(ExerciseHistory.of(course, CATALOG).progress("walk")).isEqualTo(ExerciseProgress.ASSIGNED);
    }

    @Test
    void theHistoryKnowsHowFarEachExerciseCame() {
        assertProgress(ExerciseProgress.NOT_BEGUN, with());
        assertProgress(ExerciseProgress.INTRODUCED, with(walk(INTRODUCED), walk(PRACTICED_IN_SESSION)));
        assertProgress(
                ExerciseProgress.ASSIGNED, with(walk(ASSIGNED), walk(PRACTICED_IN_SESSION)), with(walk(PRACTICED)));
        assertProgress(ExerciseProgress.FOLLOW_UP_DUE, with(walk(ASSIGNED)), with(walk(PRACTICED)), with());
        assertProgress(ExerciseProgress.FOLLOW_UP_DUE, with(walk(ASSIGNED)), with(), with(walk(ASSIGNED)));
        assertProgress(ExerciseProgress.FOLLOWED_UP, with(walk(ASSIGNED)), with(), with(walk(FOLLOWED_UP)));
        assertProgress(
                ExerciseProgress.ASSIGNED, with(walk(ASSIGNED), walk(FOLLOWED_UP)), with(), with(walk(ASSIGNED)));
    }

    private static void assertProgress(ExerciseProgress progress, Activity[]... activities) {
        assertThat(ExerciseHistory.of(sessions(activities), CATALOG).progress("walk"))
                .isEqualTo(progress);
    }

    @Test
    void theHistoryGathersWhatWasFilledInAndLearned() {
        ExerciseRecord record = ExerciseRecord.of(Map.of("day", RecordValue.text("2026-01-05")));
        WorkOnExercise.Builder work = WorkOnExercise.builder().module("walk").step(PRACTICED);
        ExerciseHistory history = ExerciseHistory.of(
                sessions(
                        with(work.record(record).build(), WorkOnExercise.of("teacher", INTRODUCED)),
                        with(work.worksheet("walk").build(), walk(FOLLOWED_UP))),
                CATALOG);

        assertThat(history.filled(WALK)).hasSize(2).allSatisfy(filled -> {
            assertThat(filled.worksheet()).isEqualTo("walk");
            assertThat(filled.record()).isEqualTo(record);
        });
        assertThat(Sheets.statements(history.conclusion(WALK))).containsExactly("Walked 2 times.");
        assertThat(history.skills()).containsExactly(LISTENING);
    }
}
