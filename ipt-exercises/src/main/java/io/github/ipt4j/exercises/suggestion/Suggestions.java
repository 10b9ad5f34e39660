package io.github.ipt4j.exercises.suggestion;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import io.github.ipt4j.exercises.ExerciseCatalog;
import io.github.ipt4j.protocol.course.Course;
import java.util.Comparator;
import org.immutables.value.Value;

/** What is suggested for a course, and what is not. */
@Value.Immutable
public sealed interface Suggestions permits ImmutableSuggestions {

    /**
     * Suggests exercises for a course as it stands; none while a concern about suicide or harm is open.
     *
     * @param course the course
     * @param catalog the exercises
     * @return every exercise of the catalog, in one list or the other
     */
    static Suggestions of(Course course, ExerciseCatalog catalog) {
        Appraisal appraisal = Appraisal.of(course, catalog);
        ImmutableList<Suggestion> all =
                catalog.modules().stream().map(appraisal::of).collect(toImmutableList());
        return ImmutableSuggestions.builder()
                .isConcernOpen(course.risk().isOpen())
                .suggested(all.stream()
                        .filter(Suggestion::isSuggested)
                        .sorted(Comparator.comparingInt(Suggestion::points).reversed())
                        .collect(toImmutableList()))
                .others(all.stream().filter(one -> !one.isSuggested()).collect(toImmutableList()))
                .build();
    }

    /**
     * Whether a concern about suicide or harm is open. It is to be said first of all: the concern is reviewed before
     * any exercise is suggested.
     *
     * @return true if no review has answered it, whatever else is known
     */
    boolean isConcernOpen();

    /**
     * The exercises that are suggested.
     *
     * @return most points first; of equal points in the order of their ids
     */
    ImmutableList<Suggestion> suggested();

    /**
     * The exercises that are not suggested.
     *
     * @return in the order of their ids, each with at least one objection
     */
    ImmutableList<Suggestion> others();
}
