package io.github.ipt4j.examples.report.course;

import com.google.common.collect.ImmutableList;
import io.github.ipt4j.core.activity.WorkOnExercise;
import io.github.ipt4j.core.exercise.ExerciseRecord;
import io.github.ipt4j.examples.report.page.Notes;
import io.github.ipt4j.examples.report.page.PageWords;
import io.github.ipt4j.examples.shared.exercise.Exercises;
import io.github.ipt4j.exercises.Edition;
import io.github.ipt4j.exercises.ExerciseCatalog;
import io.github.ipt4j.exercises.worksheet.Worksheet;
import java.util.Optional;

/**
 * Words work on exercises in the words of the exercises themselves.
 *
 * @param notes whether what was answered on worksheets is added
 * @param words the language
 */
record ExerciseWords(Notes notes, PageWords words) {

    /** Loaded with the first page that shows an exercise. */
    private static final class Loaded {
        static final ExerciseCatalog EXERCISES = Exercises.catalog();
    }

    /** The work in words; empty if the exercise or worksheet is not known, or the worksheet not filled in as it asks. */
    Optional<ActivityLine> of(WorkOnExercise work) {
        return Loaded.EXERCISES
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
