package io.github.ipt4j.examples.report.course;

import com.google.common.collect.ImmutableList;
import io.github.ipt4j.core.activity.WorkOnExercise;
import io.github.ipt4j.core.exercise.ExerciseRecord;
import io.github.ipt4j.examples.report.page.Notes;
import io.github.ipt4j.examples.report.page.PageWords;
import io.github.ipt4j.exercises.Edition;
import io.github.ipt4j.exercises.ExerciseCatalog;
import io.github.ipt4j.exercises.worksheet.Worksheet;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Words work on exercises in the words of the exercises themselves.
 *
 * @param notes whether what was answered on worksheets is added
 * @param words the language
 * @param exercises the exercises, which are only asked for where there is work on one
 */
record ExerciseWords(Notes notes, PageWords words, Supplier<ExerciseCatalog> exercises) {

    /** The work in words; empty if the exercise or worksheet is not known, or the worksheet not filled in as it asks. */
    Optional<ActivityLine> of(WorkOnExercise work) {
        return exercises
                .get()
                .module(work.module())
                .map(module -> module.edition(words.wording().locale()))
                .flatMap(edition -> of(work, edition));
    }

    private Optional<ActivityLine> of(WorkOnExercise work, Edition edition) {
        String title = edition.profile().title();
        return work.worksheet().isEmpty() && work.record().isEmpty()
                ? Optional.of(line(title, work, ImmutableList.of()))
                : sheet(work, edition)
                        .map(sheet -> line(title + ", " + sheet.title(), work, notes.all(() -> answers(work, sheet))));
    }

    private ActivityLine line(String title, WorkOnExercise work, ImmutableList<Notes.Note> answers) {
        return new ActivityLine(words.labelled(title, words.of(work.step())), answers);
    }

    /** The worksheet that was filled in, which is the first one where none is named. */
    private static Optional<Worksheet> sheet(WorkOnExercise work, Edition edition) {
        String first = edition.worksheets().get(0).id();
        return edition.worksheet(work.worksheet().orElse(first))
                .filter(sheet -> work.record().stream()
                        .allMatch(record -> sheet.problems(record).isEmpty()));
    }

    private ImmutableList<Notes.Note> answers(WorkOnExercise work, Worksheet sheet) {
        return new SheetAnswers(sheet, words).of(work.record().orElse(ExerciseRecord.blank()));
    }
}
