package io.github.ipt4j.examples.workbench.course;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Streams;
import io.github.ipt4j.core.activity.Activity;
import io.github.ipt4j.core.activity.WorkOnExercise;
import io.github.ipt4j.core.exercise.ExerciseRecord;
import io.github.ipt4j.examples.report.course.ActivityLine;
import io.github.ipt4j.examples.report.course.CourseView;
import io.github.ipt4j.examples.report.page.PageWords;
import io.github.ipt4j.examples.shared.exercise.Exercises;
import io.github.ipt4j.exercises.Edition;
import io.github.ipt4j.exercises.ExerciseCatalog;
import io.github.ipt4j.exercises.worksheet.Worksheet;
import io.github.ipt4j.protocol.event.CourseEvent;
import java.util.Optional;

/** What was done in an event, in words; exercises and their worksheets in their own words. */
public final class DoneLines {

    private DoneLines() {}

    /** Loaded with the first page that shows an exercise. */
    private static final class Loaded {
        static final ExerciseCatalog EXERCISES = Exercises.catalog();
    }

    /**
     * What was done in an event.
     *
     * @param event the event
     * @param view the words of its course
     * @return its activities in order, with their private texts
     */
    public static ImmutableList<ActivityLine> of(CourseEvent event, CourseView view) {
        return Streams.zip(
                        event.activities().stream(),
                        view.done(event).stream(),
                        (activity, line) -> of(activity, line, view.words()))
                .collect(ImmutableList.toImmutableList());
    }

    /** An exercise or worksheet that is not known, or was not filled in as it asks, is shown as it was recorded. */
    private static ActivityLine of(Activity activity, ActivityLine line, PageWords words) {
        return Optional.of(activity)
                .filter(WorkOnExercise.class::isInstance)
                .map(WorkOnExercise.class::cast)
                .flatMap(work -> of(work, words))
                .orElse(line);
    }

    private static Optional<ActivityLine> of(WorkOnExercise work, PageWords words) {
        return Loaded.EXERCISES
                .module(work.module())
                .map(module -> module.edition(words.wording().locale()))
                .flatMap(edition -> of(work, edition, words));
    }

    private static Optional<ActivityLine> of(WorkOnExercise work, Edition edition, PageWords words) {
        String title = edition.profile().title();
        if (work.worksheet().isEmpty() && work.record().isEmpty()) {
            return Optional.of(new ActivityLine(words.labelled(title, words.of(work.step())), ImmutableList.of()));
        }
        Worksheet first = edition.worksheets().get(0);
        return edition.worksheet(work.worksheet().orElse(first.id()))
                .filter(sheet -> work.record()
                        .map(sheet::problems)
                        .orElse(ImmutableList.of())
                        .isEmpty())
                .map(sheet -> new ActivityLine(
                        words.labelled(title + ", " + sheet.title(), words.of(work.step())),
                        new SheetAnswers(sheet, words).of(work.record().orElse(ExerciseRecord.blank()))));
    }
}
