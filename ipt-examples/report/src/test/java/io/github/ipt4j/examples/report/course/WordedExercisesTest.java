package io.github.ipt4j.examples.report.course;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ipt4j.core.activity.WorkOnExercise;
import io.github.ipt4j.core.exercise.ExerciseRecord;
import io.github.ipt4j.core.exercise.ExerciseStep;
import io.github.ipt4j.core.wording.Wording;
import io.github.ipt4j.examples.report.page.Notes;
import io.github.ipt4j.examples.report.page.Notes.Note;
import io.github.ipt4j.examples.report.page.PageWords;
import io.github.ipt4j.examples.shared.exercise.Exercises;
import io.github.ipt4j.protocol.journal.Disclosure;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Exercises and worksheets among what was done. */
final class WordedExercisesTest {

    private static final String MODULE = "feeling-heard";

    private static final String SHEET = "conversation";

    private static final Map<String, Object> ANSWERS =
            Map.of("relation", "family", "heard", "partly", "said", "I am not listened to");

    private static ActivityLine line(WorkOnExercise work, Disclosure disclosure, Wording wording) {
        return new ActivityWords(new Notes(disclosure), CourseView.words(wording), Exercises::catalog).of(work);
    }

    private static ActivityLine line(WorkOnExercise work) {
        return line(work, Disclosure.EVERYTHING, Wording.english());
    }

    private static ExerciseRecord answered(Map<String, Object> answers) {
        return Exercises.catalog()
                .module(MODULE)
                .orElseThrow()
                .edition(Locale.ENGLISH)
                .worksheet(SHEET)
                .orElseThrow()
                .fill(answers);
    }

    private static WorkOnExercise worksheet(ExerciseRecord record) {
        return WorkOnExercise.builder()
                .module(MODULE)
                .step(ExerciseStep.PRACTICED)
                .worksheet(SHEET)
                .record(record)
                .build();
    }

    @Test
    void anExerciseIsSaidByItsTitleInTheLanguageOfThePage() {
        WorkOnExercise work = WorkOnExercise.of(MODULE, ExerciseStep.PRACTICED);

        assertThat(line(work).text()).isEqualTo("Feeling heard: practiced");
        assertThat(line(work, Disclosure.EVERYTHING, Wording.in(Locale.GERMAN)).text())
                .doesNotContain(MODULE, "Feeling heard")
                .endsWith(": geübt");
    }

    @Test
    void aWorksheetIsSaidQuestionByQuestionAndWhatIsEmptyLeftOut() {
        ActivityLine line = line(worksheet(answered(ANSWERS)));

        assertThat(line.text()).startsWith("Feeling heard, ").endsWith(": practiced");
        assertThat(line.notes()).hasSize(3).extracting(Note::text).contains("I am not listened to");
        assertThat(line.notes()).extracting(Note::label).doesNotContain("relation", "heard", "said");
        assertThat(line.notes()).extracting(Note::text).doesNotContain("family", "partly");
    }

    @Test
    void answersArePrivate() {
        ActivityLine line = line(worksheet(answered(ANSWERS)), Disclosure.NO_PRIVATE_TEXT, Wording.english());

        assertThat(line.text()).startsWith("Feeling heard, ");
        assertThat(line.notes()).isEmpty();
    }

    @Test
    void whatIsNotKnownOrNotFilledInAsItAsksIsShownAsItWasRecorded() {
        ExerciseRecord unknown = ExerciseRecord.of(Map.of());

        assertThat(line(WorkOnExercise.of("our-own", ExerciseStep.ASSIGNED)).text())
                .isEqualTo("Exercise our-own: assigned");
        assertThat(line(worksheet(unknown)).text())
                .isEqualTo("Exercise feeling-heard: practiced, worksheet conversation");
    }

    @Test
    void noColonStandsBehindAQuestion() {
        PageWords words = CourseView.words(Wording.english());

        assertThat(words.labelled(new Note("What was said?", "no"))).isEqualTo("What was said? no");
        assertThat(words.labelled(new Note("Plan", "walks"))).isEqualTo("Plan: walks");
    }
}
