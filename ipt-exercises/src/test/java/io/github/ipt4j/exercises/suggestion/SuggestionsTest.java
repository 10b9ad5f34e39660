package io.github.ipt4j.exercises.suggestion;

import static io.github.ipt4j.core.exercise.ExerciseStep.ASSIGNED;
import static io.github.ipt4j.core.exercise.ExerciseStep.FOLLOWED_UP;
import static io.github.ipt4j.core.exercise.ExerciseStep.INTRODUCED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.google.common.collect.ImmutableSet;
import io.github.ipt4j.core.PrivateText;
import io.github.ipt4j.core.activity.Activity;
import io.github.ipt4j.core.activity.AskAboutViolence;
import io.github.ipt4j.core.activity.ExploreArea;
import io.github.ipt4j.core.activity.FlagRisk;
import io.github.ipt4j.core.activity.ReviewRisk;
import io.github.ipt4j.core.activity.RiskKind;
import io.github.ipt4j.core.activity.RiskReviewOutcome;
import io.github.ipt4j.core.activity.WorkOnExercise;
import io.github.ipt4j.core.area.ProblemArea;
import io.github.ipt4j.core.client.Client;
import io.github.ipt4j.core.client.Concern;
import io.github.ipt4j.core.session.Mode;
import io.github.ipt4j.core.session.Participant;
import io.github.ipt4j.core.session.Session;
import io.github.ipt4j.core.wording.Wording;
import io.github.ipt4j.exercises.ExerciseCatalog;
import io.github.ipt4j.exercises.ExerciseModule;
import io.github.ipt4j.exercises.FakeModule;
import io.github.ipt4j.exercises.Sheets;
import io.github.ipt4j.exercises.Skill;
import io.github.ipt4j.exercises.troubleshooting.EffectivenessTroubleshooting;
import io.github.ipt4j.protocol.Phase;
import io.github.ipt4j.protocol.Protocols;
import io.github.ipt4j.protocol.course.Course;
import io.github.ipt4j.protocol.course.CourseStatus;
import io.github.ipt4j.protocol.event.ContactMade;
import io.github.ipt4j.protocol.event.CourseDiscontinued;
import io.github.ipt4j.protocol.event.CourseOpened;
import io.github.ipt4j.protocol.event.DiscontinuationReason;
import io.github.ipt4j.protocol.event.FormulationAgreed;
import io.github.ipt4j.protocol.event.PhaseEntered;
import io.github.ipt4j.protocol.event.RecordCorrected;
import io.github.ipt4j.protocol.event.SessionHeld;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SuggestionsTest {

    private static final ExerciseCatalog CATALOG = ExerciseCatalog.load(ExerciseModule.class.getClassLoader());

    /**
     * A course of the initial phase, with one session for each array of activities. The client was asked about violence
     * in the first one, and there is none.
     */
    private static Course course(Activity[]... sessions) {
        return course(Optional.of(AskAboutViolence.of(false)), sessions);
    }

    private static Course course(Optional<AskAboutViolence> asked, Activity[]... sessions) {
        LocalDate opened = Sheets.DAY.minusWeeks(1);
        Course course = Course.observing(Protocols.standard())
                .record(CourseOpened.of(Protocols.standard(), opened, Client.of("c-001"), Concern.MAJOR_DEPRESSION))
                .orElseThrow();
        int number = 1;
        if (asked.isPresent()) {
            course = held(course, alone(number++, opened, asked.get()));
        }
        for (int i = 0; i < sessions.length; i++) {
            course = held(course, alone(number++, Sheets.DAY.plusWeeks(i), sessions[i]));
        }
        return course;
    }

    private static Course held(Course course, Session session) {
        return course.record(SessionHeld.of(session)).orElseThrow();
    }

    private static Session alone(int number, LocalDate day, Activity... activities) {
        return Session.builder()
                .number(number)
                .date(day)
                .present(ImmutableSet.of())
                .addActivities(activities)
                .build();
    }

    private static Course intermediate(Course course) {
        LocalDate day = course.state().latestDate().orElseThrow();
        return course.record(PhaseEntered.of(day, Phase.INTERMEDIATE)).orElseThrow();
    }

    private static Activity[] with(Activity... activities) {
        return activities;
    }

    private static final Activity DISPUTE = ExploreArea.of(ProblemArea.ROLE_DISPUTE, true);

    private static Suggestion of(Suggestions suggestions, String module) {
        return java.util.stream.Stream.concat(suggestions.suggested().stream(), suggestions.others().stream())
                .filter(one -> one.module().equals(module))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void beforeAnythingIsKnownWhatFitsThePhaseIsSuggested() {
        Suggestions suggestions = Suggestions.of(course(), CATALOG);

        assertThat(suggestions.suggested())
                .extracting(Suggestion::module)
                .containsExactly("closeness-circles", "distress-skills", "journaling", "meditation", "validation");
        assertThat(of(suggestions, "dear-man").objections())
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
        assertThat(of(suggestions, "role-transition").objections())
                .extracting(Objection::kind, Wording.english()::of)
                .containsExactly(tuple(ObjectionKind.OTHER_AREA, "best for role transition"));
        assertThat(of(suggestions, "role-play").objections())
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

        assertThat(of(Suggestions.of(course, CATALOG), "feeling-heard").objections())
                .extracting(Objection::kind)
                .containsExactly(ObjectionKind.OTHER_AREA, ObjectionKind.OTHER_PHASE);
    }

    @Test
    void anIntroducedSkillOpensTheExerciseThatNeedsIt() {
        Course course = intermediate(course(with(DISPUTE, WorkOnExercise.of("dear-man", INTRODUCED))));

        assertThat(of(Suggestions.of(course, CATALOG), "role-play").isSuggested())
                .isTrue();
        assertThat(of(Suggestions.of(course, CATALOG), "dear-man").points()).isEqualTo(3);
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
        assertThat(of(suggestions, "dear-man").reasons())
                .extracting(Reason::kind, Wording.english()::of)
                .contains(tuple(ReasonKind.OBSTACLE_FOUND, "likely in the way: skill"));
        assertThat(of(suggestions, "dear-man").isSuggested()).isTrue();
        assertThat(of(suggestions, EffectivenessTroubleshooting.ID).objections())
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

        assertThat(of(Suggestions.of(course, CATALOG), "journaling").objections())
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

    private static void assertAskFirst(Course course) {
        assertThat(of(Suggestions.of(intermediate(course), CATALOG), "dear-man").objections())
                .extracting(Objection::kind, Wording.english()::of)
                .containsExactly(tuple(
                        ObjectionKind.ASK_ABOUT_VIOLENCE,
                        "only after asking in private about violence or coercion, and where none was found"));
    }

    @Test
    void nobodyIsSentToSpeakUpUnlessAskedAboutViolenceWithNothingFound() {
        Activity flag = FlagRisk.builder().kind(RiskKind.HARM_FROM_OTHERS).build();
        Activity review = ReviewRisk.of(RiskReviewOutcome.SAFETY_PLAN_AGREED);

        assertAskFirst(course(Optional.empty(), with(DISPUTE)));
        assertAskFirst(course(Optional.of(AskAboutViolence.of()), with(DISPUTE)));
        assertAskFirst(course(Optional.of(AskAboutViolence.of(true)), with(DISPUTE)));
        assertAskFirst(course(with(DISPUTE), with(AskAboutViolence.of(true))));
        assertAskFirst(course(Optional.of(AskAboutViolence.of(true)), with(DISPUTE), with(AskAboutViolence.of(false))));
        assertAskFirst(course(with(DISPUTE), with(flag, review)));
        assertThat(of(
                                Suggestions.of(
                                        intermediate(course(
                                                with(DISPUTE), with(flag, review), with(AskAboutViolence.of(false)))),
                                        CATALOG),
                                "dear-man")
                        .isSuggested())
                .isTrue();
    }

    @Test
    void aConcernOfAnotherKindSaysNothingAboutViolence() {
        Activity flag = FlagRisk.builder().kind(RiskKind.SUICIDE).build();
        Activity review = ReviewRisk.of(RiskReviewOutcome.SAFETY_PLAN_AGREED);

        assertThat(of(Suggestions.of(intermediate(course(with(DISPUTE), with(flag, review))), CATALOG), "dear-man")
                        .objections())
                .extracting(Objection::kind)
                .doesNotContain(ObjectionKind.ASK_ABOUT_VIOLENCE);
    }

    @Test
    void aFollowUpThatIsDueSendsNobodyToSpeakUpEither() {
        Activity[] assigned =
                with(DISPUTE, WorkOnExercise.of("dear-man", INTRODUCED), WorkOnExercise.of("dear-man", ASSIGNED));

        assertAskFirst(course(assigned, with(), with(AskAboutViolence.of(true))));
        assertAskFirst(course(Optional.empty(), assigned, with(), with()));
        assertThat(of(Suggestions.of(intermediate(course(assigned, with(), with())), CATALOG), "dear-man")
                        .isSuggested())
                .isTrue();
    }

    @Test
    void anAnswerThatWasTakenOutOfTheRecordDoesNotCount() {
        Course course = course(with(DISPUTE));
        int asked = 2;

        assertAskFirst(course.record(RecordCorrected.builder()
                        .date(course.state().latestDate().orElseThrow())
                        .reason(PrivateText.of("entered in the wrong record"))
                        .removes(asked)
                        .build())
                .orElseThrow());
    }

    @Test
    void exercisesThatAskNothingOfOthersNeedNoAnswer() {
        assertThat(Suggestions.of(course(Optional.empty()), CATALOG).suggested())
                .extracting(Suggestion::module)
                .containsExactly("distress-skills", "journaling", "meditation");
    }

    private static Session.Builder asking() {
        return Session.builder().number(1).date(Sheets.DAY).addActivities(DISPUTE, AskAboutViolence.of(false));
    }

    private static boolean isSuggestedAfter(Session session) {
        Course course = held(course(Optional.empty()), session);
        return of(Suggestions.of(intermediate(course), CATALOG), "dear-man").isSuggested();
    }

    @ParameterizedTest
    @EnumSource(names = {"PARTNER", "PARENT", "RELATIVE", "FRIEND", "INTERPRETER"})
    void anAnswerInTheHearingOfSomebodyCloseDoesNotCount(Participant close) {
        assertThat(isSuggestedAfter(asking().present(ImmutableSet.of(Participant.TRAINEE, close))
                        .build()))
                .isFalse();
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "MESSAGE")
    void anAnswerWithNobodyCloseRecordedAsPresentCounts(Mode mode) {
        Session.Builder session = asking().mode(mode).present(ImmutableSet.of(Participant.SUPERVISOR));

        assertThat(isSuggestedAfter(session.build())).isTrue();
    }

    @Test
    void anAnswerOfWhichNobodyRecordedWhoHeardItDoesNotCount() {
        Course contact = course(Optional.empty(), with(DISPUTE));

        assertThat(isSuggestedAfter(asking().build())).isFalse();
        assertThat(isSuggestedAfter(
                        asking().present(ImmutableSet.of()).mode(Mode.MESSAGE).build()))
                .isFalse();
        assertAskFirst(contact.record(ContactMade.of(Sheets.DAY, AskAboutViolence.of(false)))
                .orElseThrow());
    }

    @Test
    void everyExerciseWhoseGuideWantsViolenceAskedAboutFirstSaysSo() {
        assertThat(CATALOG.modules().stream()
                        .filter(module -> module.indication().isAfterAskingAboutViolence())
                        .map(ExerciseModule::id))
                .containsExactlyInAnyOrder(
                        "feeling-heard",
                        "dear-man",
                        "role-play",
                        "effectiveness-troubleshooting",
                        "validation",
                        "closeness-circles");
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

        assertThat(of(suggestions, "dear-man").reasons())
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
        assertThat(of(suggestions, "role-transition").objections())
                .extracting(Objection::areas)
                .containsExactly(ImmutableSet.of(ProblemArea.ROLE_TRANSITION));
        assertThat(of(suggestions, "closeness-circles").objections())
                .extracting(Objection::phases)
                .containsExactly(ImmutableSet.of(Phase.INITIAL));
        assertThat(of(suggestions, "role-play").objections())
                .extracting(Objection::skills)
                .containsExactly(ImmutableSet.of(Skill.HEALTHY_COMMUNICATION));
        assertThat(of(Suggestions.of(unopened, CATALOG), "dear-man").objections())
                .extracting(Objection::status)
                .containsExactly(Optional.of(CourseStatus.UNOPENED));
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
