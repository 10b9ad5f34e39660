package io.github.ipt4j.exercises.suggestion;

import static io.github.ipt4j.core.exercise.ExerciseStep.ASSIGNED;
import static io.github.ipt4j.core.exercise.ExerciseStep.INTRODUCED;
import static io.github.ipt4j.exercises.suggestion.SuggestionCourses.CATALOG;
import static io.github.ipt4j.exercises.suggestion.SuggestionCourses.DISPUTE;
import static io.github.ipt4j.exercises.suggestion.SuggestionCourses.course;
import static io.github.ipt4j.exercises.suggestion.SuggestionCourses.held;
import static io.github.ipt4j.exercises.suggestion.SuggestionCourses.intermediate;
import static io.github.ipt4j.exercises.suggestion.SuggestionCourses.suggestion;
import static io.github.ipt4j.exercises.suggestion.SuggestionCourses.with;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.google.common.collect.ImmutableSet;
import io.github.ipt4j.core.PrivateText;
import io.github.ipt4j.core.activity.Activity;
import io.github.ipt4j.core.activity.AskAboutViolence;
import io.github.ipt4j.core.activity.FlagRisk;
import io.github.ipt4j.core.activity.ReviewRisk;
import io.github.ipt4j.core.activity.RiskKind;
import io.github.ipt4j.core.activity.RiskReviewOutcome;
import io.github.ipt4j.core.activity.WorkOnExercise;
import io.github.ipt4j.core.session.Mode;
import io.github.ipt4j.core.session.Participant;
import io.github.ipt4j.core.session.Session;
import io.github.ipt4j.core.wording.Wording;
import io.github.ipt4j.exercises.ExerciseCatalog;
import io.github.ipt4j.exercises.ExerciseModule;
import io.github.ipt4j.exercises.FakeModule;
import io.github.ipt4j.exercises.Sheets;
import io.github.ipt4j.protocol.course.Course;
import io.github.ipt4j.protocol.event.ContactMade;
import io.github.ipt4j.protocol.event.RecordCorrected;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Nobody is sent to speak up to somebody before they were asked about violence, in private and with nothing found. */
final class ViolenceFirstTest {

    private static void assertAskFirst(Course course) {
        assertThat(suggestion(Suggestions.of(intermediate(course), CATALOG), "dear-man")
                        .objections())
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
        assertThat(suggestion(
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

        assertThat(suggestion(
                                Suggestions.of(intermediate(course(with(DISPUTE), with(flag, review))), CATALOG),
                                "dear-man")
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
        assertThat(suggestion(Suggestions.of(intermediate(course(assigned, with(), with())), CATALOG), "dear-man")
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

    @Test
    void aForeignExerciseNeedsNoAnswerUnlessItSaysSo() {
        Course unasked = intermediate(course(Optional.empty(), with(DISPUTE)));
        FakeModule outspoken = new FakeModule(
                "outspoken",
                FakeModule.builder().isAfterAskingAboutViolence(true).build(),
                FakeModule.WALK);

        assertThat(Suggestions.of(unasked, ExerciseCatalog.of(new FakeModule("walk"), outspoken))
                        .suggested())
                .extracting(Suggestion::module)
                .containsExactly("walk");
    }

    private static Session.Builder asking() {
        return Session.builder().number(1).date(Sheets.DAY).addActivities(DISPUTE, AskAboutViolence.of(false));
    }

    private static boolean isSuggestedAfter(Session session) {
        Course course = held(course(Optional.empty()), session);
        return suggestion(Suggestions.of(intermediate(course), CATALOG), "dear-man")
                .isSuggested();
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
}
