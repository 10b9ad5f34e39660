package io.github.ipt4j.exercises.step;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import io.github.ipt4j.core.activity.ActivityType;
import io.github.ipt4j.core.activity.WorkOnExercise;
import io.github.ipt4j.core.exercise.ExerciseStep;
import io.github.ipt4j.exercises.Conclusion;
import io.github.ipt4j.exercises.ExerciseCatalog;
import io.github.ipt4j.exercises.ExerciseModule;
import io.github.ipt4j.exercises.FilledWorksheet;
import io.github.ipt4j.exercises.Skill;
import io.github.ipt4j.protocol.course.Course;
import io.github.ipt4j.protocol.event.CourseEvent;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;

/** The work of a course on the exercises of a catalog: the progress of each, and what was filled in. */
public final class ExerciseHistory {

    private static final int SESSIONS_TO_FOLLOW_UP = 2;

    private final ExerciseCatalog catalog;
    private final ImmutableList<ExerciseOccasion> occasions;
    private final ImmutableMap<String, ExerciseProgress> progress;

    private ExerciseHistory(ExerciseCatalog catalog, ImmutableList<ExerciseOccasion> occasions) {
        this.catalog = catalog;
        this.occasions = occasions;
        this.progress = progress(occasions);
    }

    /**
     * Returns the history of some events.
     *
     * @param events events of a course, in order; only sessions and contacts matter
     * @param catalog the exercises
     * @return the history
     */
    public static ExerciseHistory of(Iterable<? extends CourseEvent> events, ExerciseCatalog catalog) {
        return new ExerciseHistory(catalog, ExerciseOccasion.of(events));
    }

    /**
     * Returns the history of a course.
     *
     * @param course the course
     * @param catalog the exercises
     * @return the history of the sessions and contacts that the course accepted
     */
    public static ExerciseHistory of(Course course, ExerciseCatalog catalog) {
        return new ExerciseHistory(catalog, ExerciseOccasion.of(course));
    }

    /** Whether an assignment should have been followed up, by the sessions held until it was made, and until now. */
    static boolean isDue(int assigned, int sessions) {
        return sessions >= assigned + SESSIONS_TO_FOLLOW_UP;
    }

    static int sessions(ImmutableList<ExerciseOccasion> occasions) {
        return Math.toIntExact(
                occasions.stream().filter(ExerciseOccasion::isSession).count());
    }

    private static ImmutableMap<String, ExerciseProgress> progress(ImmutableList<ExerciseOccasion> occasions) {
        Map<String, ExerciseProgress> progress = new HashMap<>();
        int sessions = sessions(occasions);
        for (StepRecord step : StepRecord.of(occasions)) {
            String module = step.work().module();
            ExerciseProgress next = progress.getOrDefault(module, ExerciseProgress.NOT_BEGUN)
                    .after(step.work().step());
            boolean due = step.work().step() == ExerciseStep.ASSIGNED && isDue(step.until(), sessions);
            progress.put(module, due ? ExerciseProgress.FOLLOW_UP_DUE : next);
        }
        return ImmutableMap.copyOf(progress);
    }

    /**
     * The progress of the course on an exercise.
     *
     * @param module the id of the exercise
     * @return the progress
     */
    public ExerciseProgress progress(String module) {
        return progress.getOrDefault(module, ExerciseProgress.NOT_BEGUN);
    }

    /**
     * The skills that were introduced.
     *
     * @return the skills taught by the exercises that the course has worked on
     */
    public ImmutableSet<Skill> skills() {
        return catalog.modules().stream()
                .filter(module -> progress.containsKey(module.id()))
                .flatMap(module -> module.indication().teaches().stream())
                .collect(ImmutableSet.toImmutableSet());
    }

    /**
     * What was filled in for an exercise.
     *
     * @param module the exercise
     * @return the worksheets, in the order in which they were recorded
     */
    public ImmutableList<FilledWorksheet> filled(ExerciseModule module) {
        String first = module.defaultEdition().worksheets().get(0).id();
        return occasions.stream()
                .flatMap(occasion -> works(occasion)
                        .filter(work -> work.module().equals(module.id()))
                        .flatMap(work -> work.record().stream()
                                .map(record -> FilledWorksheet.of(
                                        occasion.event().date(),
                                        work.worksheet().orElse(first),
                                        record))))
                .collect(toImmutableList());
    }

    private static Stream<WorkOnExercise> works(ExerciseOccasion occasion) {
        return occasion.activities().stream()
                .filter(activity -> activity.type() == ActivityType.EXERCISE)
                .map(WorkOnExercise.class::cast);
    }

    /**
     * Concludes from what was filled in for an exercise.
     *
     * @param module the exercise
     * @return its conclusion from {@link #filled}
     */
    public Conclusion conclusion(ExerciseModule module) {
        return module.conclude(filled(module));
    }
}
