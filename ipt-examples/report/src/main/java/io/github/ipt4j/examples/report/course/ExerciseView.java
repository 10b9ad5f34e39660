package io.github.ipt4j.examples.report.course;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.LinkedListMultimap;
import com.google.common.collect.ListMultimap;
import io.github.ipt4j.core.activity.WorkOnExercise;
import io.github.ipt4j.core.wording.Message;
import io.github.ipt4j.examples.report.page.PageWords;
import io.github.ipt4j.exercises.ExerciseCatalog;
import io.github.ipt4j.exercises.step.ExerciseFindings;
import io.github.ipt4j.exercises.step.ExerciseHistory;
import io.github.ipt4j.exercises.step.ExerciseProgress;
import io.github.ipt4j.exercises.step.Finding;
import io.github.ipt4j.protocol.course.AcceptedEvent;
import io.github.ipt4j.protocol.course.Course;
import io.github.ipt4j.protocol.event.CourseEvent;
import io.github.ipt4j.protocol.event.SessionHeld;
import java.util.Locale;
import java.util.OptionalInt;

/**
 * An exercise as a row of a table.
 *
 * @param title what it is called
 * @param steps its steps in order, each with the number of its session
 * @param progress how far the course has come with it
 * @param due whether it waits for its follow-up longer than it should
 * @param findings what is to be said about its steps
 */
public record ExerciseView(
        String title, ImmutableList<String> steps, String progress, boolean due, ImmutableList<String> findings) {

    static ImmutableList<ExerciseView> of(Course course, ExerciseCatalog catalog, PageWords words) {
        ListMultimap<String, String> steps = LinkedListMultimap.create();
        for (AcceptedEvent accepted : course.history().events()) {
            accepted.event().activities().stream()
                    .filter(WorkOnExercise.class::isInstance)
                    .map(WorkOnExercise.class::cast)
                    .forEach(work -> steps.put(work.module(), step(work, accepted.event(), words)));
        }
        ExerciseHistory history = ExerciseHistory.of(course, catalog);
        ImmutableListMultimap<String, Finding> findings = findings(course, catalog);
        return steps.keySet().stream()
                .map(module -> new ExerciseView(
                        title(module, catalog, words.wording().locale()),
                        ImmutableList.copyOf(steps.get(module)),
                        words.capitalized(history.progress(module)),
                        history.progress(module) == ExerciseProgress.FOLLOW_UP_DUE,
                        findings.get(module).stream()
                                .map(finding -> finding(finding, words))
                                .collect(ImmutableList.toImmutableList())))
                .collect(ImmutableList.toImmutableList());
    }

    private static String step(WorkOnExercise work, CourseEvent event, PageWords words) {
        OptionalInt session = event instanceof SessionHeld held
                ? OptionalInt.of(held.session().number())
                : OptionalInt.empty();
        return words.of(
                words.message("exercises.step").with("step", work.step()).with("where", words.session(session)));
    }

    private static ImmutableListMultimap<String, Finding> findings(Course course, ExerciseCatalog catalog) {
        return ExerciseFindings.in(course, catalog).stream()
                .collect(ImmutableListMultimap.toImmutableListMultimap(Finding::module, finding -> finding));
    }

    private static String title(String module, ExerciseCatalog catalog, Locale locale) {
        return catalog.module(module)
                .map(known -> known.edition(locale).profile().title())
                .orElse(module);
    }

    private static String finding(Finding finding, PageWords words) {
        Message place = finding.session().isPresent()
                ? words.message("exercises.finding.session")
                        .with("number", finding.session().getAsInt())
                : words.message("exercises.finding.contact");
        return words.of(place.with("id", finding.kind().id()).with("explanation", finding));
    }
}
