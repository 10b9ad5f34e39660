package io.github.ipt4j.exercises.suggestion;

import static io.github.ipt4j.core.exercise.ExerciseStep.ASSIGNED;
import static io.github.ipt4j.core.exercise.ExerciseStep.FOLLOWED_UP;
import static io.github.ipt4j.core.exercise.ExerciseStep.INTRODUCED;
import static io.github.ipt4j.exercises.suggestion.SuggestionCourses.CATALOG;
import static io.github.ipt4j.exercises.suggestion.SuggestionCourses.DISPUTE;
import static io.github.ipt4j.exercises.suggestion.SuggestionCourses.course;
import static io.github.ipt4j.exercises.suggestion.SuggestionCourses.intermediate;
import static io.github.ipt4j.exercises.suggestion.SuggestionCourses.suggestion;
import static io.github.ipt4j.exercises.suggestion.SuggestionCourses.with;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.google.common.collect.ImmutableSet;
import io.github.ipt4j.core.activity.ExploreArea;
import io.github.ipt4j.core.activity.FlagRisk;
import io.github.ipt4j.core.activity.ReviewRisk;
import io.github.ipt4j.core.activity.RiskReviewOutcome;
import io.github.ipt4j.core.activity.WorkOnExercise;
import io.github.ipt4j.core.area.ProblemArea;
import io.github.ipt4j.core.wording.Wording;
import io.github.ipt4j.exercises.ExerciseCatalog;
import io.github.ipt4j.exercises.FakeModule;
import io.github.ipt4j.exercises.Indication;
import io.github.ipt4j.exercises.Sheets;
import io.github.ipt4j.exercises.Skill;
import io.github.ipt4j.exercises.troubleshooting.EffectivenessTroubleshooting;
import io.github.ipt4j.protocol.Phase;
import io.github.ipt4j.protocol.Protocols;
import io.github.ipt4j.protocol.course.Course;
import io.github.ipt4j.protocol.course.CourseStatus;
import io.github.ipt4j.protocol.event.CourseDiscontinued;
import io.github.ipt4j.protocol.event.DiscontinuationReason;
import io.github.ipt4j.protocol.event.FormulationAgreed;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Which exercises are suggested for a course, in which order, and what speaks against the others. */
final class SuggestionsTest {

    @Test
    void beforeAnythingIsKnownWhatFitsThePhaseIsSuggested() {
        Suggestions suggestions = Suggestions.of(course(), CATALOG);

        assertThat(suggestions.suggested())
                .extracting(Suggestion::module)
                .containsExactly("closeness-circles", "distress-skills", "journaling", "meditation", "validation");
        assertThat(suggestion(suggestions, "dear-man").objections())
                .extracting(Objection::kind, Wording.english()::of)
                .containsExactly(tuple(ObjectionKind.OTHER_PHASE, "best for the phase intermediate"));
    }

    @Test
    void aDisputeInTheIntermediatePhaseBringsItsExercisesForward() {
        Suggestions suggestions = Suggestions.of(intermediate(course(with(DISPUTE))), CATALOG);

        assertThat(suggestions.suggested().get(0).module()).isEqualTo("dear-man");
        assertThat(suggestions.suggested().get(0).reasons())
                .extracting(Reason::kind, Wording.english()::of)
                .containsExactly(
                        tuple(ReasonKind.FOCUS_AREA, "best for role dispute"),
                        tuple(ReasonKind.PHASE, "best for the phase intermediate"),
                        tuple(ReasonKind.TEACHES_NEEDED_SKILL, "teaches healthy communication"));
        assertThat(suggestions.suggested().get(0).objections()).isEmpty();
        assertThat(suggestions.suggested().get(0).points()).isEqualTo(4);
        assertThat(suggestion(suggestions, "role-transition").objections())
                .extracting(Objection::kind, Wording.english()::of)
                .containsExactly(tuple(ObjectionKind.OTHER_AREA, "best for role transition"));
        assertThat(suggestion(suggestions, "role-play").objections())
                .extracting(Objection::kind, Wording.english()::of)
                .containsExactly(tuple(ObjectionKind.SKILL_MISSING, "needs healthy communication"));
    }

    @Test
    void aFormulationNarrowsTheFocus() {
        Course course = course(with(DISPUTE, ExploreArea.of(ProblemArea.GRIEF, true)));
        course = course.record(FormulationAgreed.builder()
                        .date(Sheets.DAY)
                        .addFocus(ProblemArea.GRIEF)
                        .plannedSessions(16)
                        .plannedTermination(3)
                        .build())
                .orElseThrow();

        assertThat(suggestion(Suggestions.of(course, CATALOG), "feeling-heard").objections())
                .extracting(Objection::kind)
                .containsExactly(ObjectionKind.OTHER_AREA, ObjectionKind.OTHER_PHASE);
    }

    @Test
    void anIntroducedSkillOpensTheExerciseThatNeedsIt() {
        Course course = intermediate(course(with(DISPUTE, WorkOnExercise.of("dear-man", INTRODUCED))));

        assertThat(suggestion(Suggestions.of(course, CATALOG), "role-play").isSuggested())
                .isTrue();
        assertThat(suggestion(Suggestions.of(course, CATALOG), "dear-man").points())
                .isEqualTo(3);
    }

    @Test
    void whatTroubleshootingFoundPointsToAnExercise() {
        WorkOnExercise found = WorkOnExercise.builder()
                .module(EffectivenessTroubleshooting.ID)
                .step(ASSIGNED)
                .record(Sheets.filled(
                                new EffectivenessTroubleshooting(),
                                EffectivenessTroubleshooting.SITUATION,
                                Sheets.DAY,
                                Sheets.row("situation", "s", "hindrances", List.of("no-words", "other-unwilling")))
                        .record())
                .build();
        Course course = intermediate(course(with(ExploreArea.of(ProblemArea.GRIEF, true), found)));
        Suggestions suggestions = Suggestions.of(course, CATALOG);

        assertThat(suggestions.suggested().get(0).module()).isEqualTo("closeness-circles");
        assertThat(suggestion(suggestions, "dear-man").reasons())
                .extracting(Reason::kind, Wording.english()::of)
                .contains(tuple(ReasonKind.OBSTACLE_FOUND, "likely in the way: skill"));
        assertThat(suggestion(suggestions, "dear-man").isSuggested()).isTrue();
        assertThat(suggestion(suggestions, EffectivenessTroubleshooting.ID).objections())
                .extracting(Objection::kind)
                .containsExactly(ObjectionKind.UNDER_WAY);
    }

    @Test
    void whatIsDueForFollowUpComesFirstWhateverSpeaksAgainstIt() {
        Course course = intermediate(course(
                with(
                        ExploreArea.of(ProblemArea.GRIEF, true),
                        WorkOnExercise.of("role-play", INTRODUCED),
                        WorkOnExercise.of("role-play", ASSIGNED)),
                with(),
                with()));

        assertThat(Suggestions.of(course, CATALOG).suggested().get(0))
                .extracting(Suggestion::module, Suggestion::points)
                .containsExactly("role-play", 5);
    }

    @Test
    void whatWasFollowedUpIsNotSuggestedAgain() {
        Course course =
                course(with(WorkOnExercise.of("journaling", ASSIGNED), WorkOnExercise.of("journaling", FOLLOWED_UP)));

        assertThat(suggestion(Suggestions.of(course, CATALOG), "journaling").objections())
                .extracting(Objection::kind, Wording.english()::of)
                .containsExactly(tuple(ObjectionKind.FOLLOWED_UP, "assigned and followed up"));
    }

    @Test
    void nothingIsSuggestedForACourseThatIsNotOpen() {
        Course closed = course().record(CourseDiscontinued.of(Sheets.DAY, DiscontinuationReason.MOVED_AWAY))
                .orElseThrow();

        assertThat(Suggestions.of(closed, CATALOG).suggested()).isEmpty();
        assertThat(Suggestions.of(Course.enforcing(Protocols.standard()), CATALOG)
                        .others())
                .hasSameSizeAs(CATALOG.modules())
                .allSatisfy(one -> assertThat(one.objections())
                        .extracting(Objection::kind)
                        .containsExactly(ObjectionKind.COURSE_NOT_OPEN));
    }

    @Test
    void nothingIsSuggestedWhileAConcernIsOpen() {
        Suggestions suggestions =
                Suggestions.of(course(with(WorkOnExercise.of("journaling", ASSIGNED), FlagRisk.of()), with()), CATALOG);

        assertThat(suggestions.isConcernOpen()).isTrue();
        assertThat(suggestions.suggested()).isEmpty();
        assertThat(suggestions.others())
                .hasSameSizeAs(CATALOG.modules())
                .allSatisfy(one -> assertThat(one.objections())
                        .extracting(Objection::kind, Wording.english()::of)
                        .containsExactly(tuple(
                                ObjectionKind.CONCERN_OPEN,
                                "a concern about suicide or harm is open: review it first")));
    }

    @Test
    void exercisesAreSuggestedAgainOnceTheConcernIsReviewed() {
        Course reviewed = course(with(FlagRisk.of()), with(ReviewRisk.of(RiskReviewOutcome.SAFETY_PLAN_AGREED)));

        assertThat(Suggestions.of(reviewed, CATALOG).isConcernOpen()).isFalse();
        assertThat(Suggestions.of(reviewed, CATALOG).suggested()).isNotEmpty();
    }

    @Test
    void everyExerciseIsExplainedAndEveryPointHasAReason() {
        Suggestions suggestions = Suggestions.of(intermediate(course(with(DISPUTE))), CATALOG);

        assertThat(suggestions.suggested()).allSatisfy(one -> {
            assertThat(one.reasons()).isNotEmpty();
            assertThat(one.points())
                    .isEqualTo(one.reasons().stream()
                            .mapToInt(reason -> reason.kind().points())
                            .sum());
        });
        assertThat(suggestions.others())
                .allSatisfy(one -> assertThat(one.objections()).isNotEmpty());
        assertThat(suggestions.suggested().size() + suggestions.others().size())
                .isEqualTo(CATALOG.modules().size());
        assertThat(Suggestions.of(intermediate(course(with(DISPUTE))), CATALOG)).isEqualTo(suggestions);
    }

    @Test
    void reasonsAndObjectionsHoldTheFactsOnWhichTheyRest() {
        Suggestions suggestions = Suggestions.of(intermediate(course(with(DISPUTE))), CATALOG);
        Course unopened = Course.enforcing(Protocols.standard());

        assertThat(suggestion(suggestions, "dear-man").reasons())
                .containsExactly(
                        ImmutableReason.builder()
                                .kind(ReasonKind.FOCUS_AREA)
                                .area(ProblemArea.ROLE_DISPUTE)
                                .build(),
                        ImmutableReason.builder()
                                .kind(ReasonKind.PHASE)
                                .phase(Phase.INTERMEDIATE)
                                .build(),
                        ImmutableReason.builder()
                                .kind(ReasonKind.TEACHES_NEEDED_SKILL)
                                .skill(Skill.HEALTHY_COMMUNICATION)
                                .build());
        assertThat(suggestion(suggestions, "role-transition").objections())
                .extracting(Objection::areas)
                .containsExactly(ImmutableSet.of(ProblemArea.ROLE_TRANSITION));
        assertThat(suggestion(suggestions, "closeness-circles").objections())
                .extracting(Objection::phases)
                .containsExactly(ImmutableSet.of(Phase.INITIAL));
        assertThat(suggestion(suggestions, "role-play").objections())
                .extracting(Objection::skills)
                .containsExactly(ImmutableSet.of(Skill.HEALTHY_COMMUNICATION));
        assertThat(suggestion(Suggestions.of(unopened, CATALOG), "dear-man").objections())
                .extracting(Objection::status)
                .containsExactly(Optional.of(CourseStatus.UNOPENED));
    }

    @Test
    void aSkillIsWantedOnlyForAnExerciseThatFitsTheFocus() {
        FakeModule teaching = new FakeModule(
                "teaching", FakeModule.builder().addTaught(Skill.LISTENING).build(), FakeModule.WALK);
        FakeModule needing = new FakeModule(
                "needing",
                Indication.builder()
                        .addArea(ProblemArea.GRIEF)
                        .addPhase(Phase.INTERMEDIATE)
                        .addNeeds(Skill.LISTENING)
                        .build(),
                FakeModule.WALK);

        assertThat(suggestion(
                                Suggestions.of(
                                        intermediate(course(with(DISPUTE))), ExerciseCatalog.of(teaching, needing)),
                                "teaching")
                        .reasons())
                .extracting(Reason::kind)
                .containsExactly(ReasonKind.FOCUS_AREA, ReasonKind.PHASE);
    }

    @Test
    void aSkillIsShownByItsIdInWords() {
        assertThat(Skill.HEALTHY_COMMUNICATION).hasToString("healthy communication");
    }

    @Test
    void aForeignExerciseIsSuggestedLikeTheOthers() {
        ExerciseCatalog catalog = ExerciseCatalog.of(new FakeModule(
                "walk", FakeModule.builder().addTaught(Skill.LISTENING).build(), FakeModule.WALK));

        assertThat(Suggestions.of(intermediate(course(with(DISPUTE))), catalog).suggested())
                .extracting(Suggestion::module)
                .containsExactly("walk");
    }
}
