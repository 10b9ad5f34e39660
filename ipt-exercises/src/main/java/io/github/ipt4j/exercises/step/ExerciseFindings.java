package io.github.ipt4j.exercises.step;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import io.github.ipt4j.core.FieldProblem;
import io.github.ipt4j.core.activity.WorkOnExercise;
import io.github.ipt4j.core.exercise.ExerciseStep;
import io.github.ipt4j.core.wording.Message;
import io.github.ipt4j.exercises.Edition;
import io.github.ipt4j.exercises.ExerciseCatalog;
import io.github.ipt4j.exercises.ExerciseModule;
import io.github.ipt4j.exercises.Skill;
import io.github.ipt4j.exercises.worksheet.Worksheet;
import io.github.ipt4j.protocol.course.Course;
import io.github.ipt4j.protocol.event.CourseEvent;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Checks the steps of a course's exercises, in sessions and contacts, one by one. */
public final class ExerciseFindings {

    private final ExerciseCatalog catalog;
    private final int sessions;
    private final ImmutableList<StepRecord> steps;
    private final Map<String, Set<ExerciseStep>> taken = new HashMap<>();
    private final Map<Skill, Set<String>> teachers = new HashMap<>();
    private final List<Finding> findings = new ArrayList<>();

    private ExerciseFindings(ExerciseCatalog catalog, ImmutableList<ExerciseOccasion> occasions) {
        this.catalog = catalog;
        this.sessions = ExerciseHistory.sessions(occasions);
        this.steps = StepRecord.of(occasions);
    }

    /**
     * Checks a course.
     *
     * @param course the course
     * @param catalog the exercises
     * @return the findings of the sessions and contacts that the course accepted, in order
     */
    public static ImmutableList<Finding> in(Course course, ExerciseCatalog catalog) {
        return found(ExerciseOccasion.of(course), catalog);
    }

    /**
     * Checks some events.
     *
     * @param events events of a course, in order; only sessions and contacts matter
     * @param catalog the exercises
     * @return the findings in the order of events, activities and {@link FindingKind}
     */
    public static ImmutableList<Finding> in(Iterable<? extends CourseEvent> events, ExerciseCatalog catalog) {
        return found(ExerciseOccasion.of(events), catalog);
    }

    private static ImmutableList<Finding> found(ImmutableList<ExerciseOccasion> occasions, ExerciseCatalog catalog) {
        ExerciseFindings walk = new ExerciseFindings(catalog, occasions);
        walk.steps.forEach(walk::read);
        return ImmutableList.copyOf(walk.findings);
    }

    private void read(StepRecord step) {
        catalog.module(step.work().module()).ifPresentOrElse(module -> read(step, module), () -> unknown(step));
    }

    private void unknown(StepRecord step) {
        findings.add(step.finding(FindingKind.UNKNOWN).build());
    }

    private void read(StepRecord step, ExerciseModule module) {
        order(step);
        prerequisite(step, module);
        record(step, module);
        followUp(step);
        taken(module).add(step.work().step());
        if (step.work().step() == ExerciseStep.INTRODUCED) {
            module.indication().teaches().forEach(skill -> teachers(skill).add(module.id()));
        }
    }

    private Set<ExerciseStep> taken(ExerciseModule module) {
        return taken.computeIfAbsent(module.id(), id -> EnumSet.noneOf(ExerciseStep.class));
    }

    private Set<String> teachers(Skill skill) {
        return teachers.computeIfAbsent(skill, any -> new HashSet<>());
    }

    private void order(StepRecord step) {
        Set<ExerciseStep> before = taken.getOrDefault(step.work().module(), Set.of());
        boolean inOrder = switch (step.work().step()) {
            case INTRODUCED -> true;
            case PRACTICED_IN_SESSION, ASSIGNED -> before.contains(ExerciseStep.INTRODUCED);
            case PRACTICED, FOLLOWED_UP -> before.contains(ExerciseStep.ASSIGNED);
        };
        if (!inOrder) {
            findings.add(step.finding(FindingKind.STEP_ORDER).build());
        }
    }

    private void prerequisite(StepRecord step, ExerciseModule module) {
        if (step.work().step() != ExerciseStep.INTRODUCED) {
            return;
        }
        ImmutableSet<Skill> missing = module.indication().needs().stream()
                .filter(skill ->
                        Sets.difference(teachers(skill), Set.of(module.id())).isEmpty())
                .collect(ImmutableSet.toImmutableSet());
        if (!missing.isEmpty()) {
            findings.add(step.finding(FindingKind.PREREQUISITE).skills(missing).build());
        }
    }

    private void record(StepRecord step, ExerciseModule module) {
        ImmutableList<FieldProblem> problems = problems(step.work(), module);
        if (!problems.isEmpty()) {
            findings.add(step.finding(FindingKind.RECORD).problems(problems).build());
        }
    }

    private static ImmutableList<FieldProblem> problems(WorkOnExercise work, ExerciseModule module) {
        Edition edition = module.defaultEdition();
        ImmutableList<Worksheet> sheets = edition.worksheets();
        String id = work.worksheet().orElse(sheets.get(0).id());
        return edition.worksheet(id)
                .map(sheet -> work.record().map(sheet::problems).orElse(ImmutableList.of()))
                .orElseGet(() -> ImmutableList.of(new FieldProblem(
                        "worksheet",
                        Message.of("exercises/problems", "choice")
                                .with(
                                        "choices",
                                        sheets.stream().map(Worksheet::id).toList()))));
    }

    private void followUp(StepRecord step) {
        if (step.work().step() == ExerciseStep.ASSIGNED
                && ExerciseHistory.isDue(step.until(), sessions)
                && steps.subList(steps.indexOf(step) + 1, steps.size()).stream()
                        .noneMatch(later -> answers(later, step))) {
            findings.add(step.finding(FindingKind.FOLLOW_UP_DUE).build());
        }
    }

    private static boolean answers(StepRecord later, StepRecord assigned) {
        return !ExerciseHistory.isDue(assigned.until(), later.before())
                && later.work().module().equals(assigned.work().module())
                && later.work().step() == ExerciseStep.FOLLOWED_UP;
    }
}
