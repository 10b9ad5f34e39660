package io.github.ipt4j.exercises.suggestion;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import io.github.ipt4j.exercises.ExerciseCatalog;
import io.github.ipt4j.protocol.course.Course;
import java.util.Comparator;

/**
 * What is suggested for a course, and what is not.
 *
 * @param suggested the exercises that are, most points first; of equal points in the order of their ids
 * @param others the exercises that are not, in the order of their ids, each with at least one objection
 */
public record Suggestions(ImmutableList<Suggestion> suggested, ImmutableList<Suggestion> others) {

    /**
     * What is suggested for a course as it stands.
     *
     * @param course the course
     * @param catalog the exercises
     * @return every exercise of the catalog, in one list or the other
     */
    public static Suggestions of(Course course, ExerciseCatalog catalog) {
        Appraisal appraisal = Appraisal.of(course, catalog);
        ImmutableList<Suggestion> all =
                catalog.modules().stream().map(appraisal::of).collect(toImmutableList());
        return new Suggestions(
                all.stream()
                        .filter(Suggestion::isSuggested)
                        .sorted(Comparator.comparingInt(Suggestion::points).reversed())
                        .collect(toImmutableList()),
                all.stream().filter(one -> !one.isSuggested()).collect(toImmutableList()));
    }
}
