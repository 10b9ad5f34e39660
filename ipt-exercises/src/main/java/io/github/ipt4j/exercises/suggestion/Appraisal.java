package io.github.ipt4j.exercises.suggestion;

import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Multimaps;
import com.google.common.collect.Sets;
import io.github.ipt4j.core.area.ProblemArea;
import io.github.ipt4j.exercises.ExerciseCatalog;
import io.github.ipt4j.exercises.ExerciseHint;
import io.github.ipt4j.exercises.ExerciseModule;
import io.github.ipt4j.exercises.Indication;
import io.github.ipt4j.exercises.Skill;
import io.github.ipt4j.exercises.step.ExerciseHistory;
import io.github.ipt4j.exercises.step.ExerciseProgress;
import io.github.ipt4j.protocol.course.Course;
import io.github.ipt4j.protocol.course.CourseStatus;
import java.util.Set;

/** Weighs exercises for one course: what is in focus, which skills were introduced, which obstacles were found. */
final class Appraisal {

    private final Course course;
    private final ExerciseHistory history;
    private final ImmutableSet<ProblemArea> focus;
    private final ImmutableSet<Skill> wanted;
    private final ImmutableListMultimap<String, ExerciseHint> hints;
    private final boolean isViolenceRuledOut;

    private Appraisal(Course course, ExerciseCatalog catalog) {
        this.course = course;
        this.history = ExerciseHistory.of(course, catalog);
        this.focus = course.formulation()
                .map(formulation -> ImmutableSet.copyOf(formulation.focus()))
                .orElseGet(() -> course.state().areasIdentified());
        this.wanted = wanted(catalog);
        this.hints = Multimaps.index(
                catalog.modules().stream()
                        .flatMap(module -> history.conclusion(module).hints().stream())
                        .collect(ImmutableList.toImmutableList()),
                ExerciseHint::module);
        this.isViolenceRuledOut = new ViolenceAnswers(course).ruleItOut();
    }

    static Appraisal of(Course course, ExerciseCatalog catalog) {
        return new Appraisal(course, catalog);
    }

    private ImmutableSet<Skill> wanted(ExerciseCatalog catalog) {
        return catalog.modules().stream()
                .filter(module -> !common(module.indication()).isEmpty())
                .flatMap(module -> module.indication().needs().stream())
                .filter(skill -> !history.skills().contains(skill))
                .collect(toImmutableSet());
    }

    private Set<ProblemArea> common(Indication indication) {
        return Sets.intersection(indication.areas(), focus);
    }

    Suggestion of(ExerciseModule module) {
        return ImmutableSuggestion.builder()
                .module(module.id())
                .reasons(reasons(module))
                .objections(objections(module))
                .build();
    }

    private ImmutableList<Reason> reasons(ExerciseModule module) {
        Indication indication = module.indication();
        ImmutableList.Builder<Reason> reasons = ImmutableList.builder();
        if (progress(module) == ExerciseProgress.FOLLOW_UP_DUE) {
            reasons.add(reason(ReasonKind.FOLLOW_UP_DUE).build());
        }
        hints.get(module.id()).stream()
                .map(ExerciseHint::obstacle)
                .distinct()
                .forEach(obstacle -> reasons.add(
                        reason(ReasonKind.OBSTACLE_FOUND).obstacle(obstacle).build()));
        common(indication)
                .forEach(area ->
                        reasons.add(reason(ReasonKind.FOCUS_AREA).area(area).build()));
        if (indication.phases().contains(course.state().phase())) {
            reasons.add(reason(ReasonKind.PHASE).phase(course.state().phase()).build());
        }
        Sets.intersection(indication.teaches(), wanted)
                .forEach(skill -> reasons.add(
                        reason(ReasonKind.TEACHES_NEEDED_SKILL).skill(skill).build()));
        return reasons.build();
    }

    private static ImmutableReason.Builder reason(ReasonKind kind) {
        return ImmutableReason.builder().kind(kind);
    }

    private static ImmutableObjection.Builder objection(ObjectionKind kind) {
        return ImmutableObjection.builder().kind(kind);
    }

    private ExerciseProgress progress(ExerciseModule module) {
        return history.progress(module.id());
    }

    private ImmutableList<Objection> objections(ExerciseModule module) {
        CourseStatus status = course.state().status();
        if (status != CourseStatus.OPEN) {
            return ImmutableList.of(
                    objection(ObjectionKind.COURSE_NOT_OPEN).status(status).build());
        }
        if (course.risk().isOpen()) {
            return ImmutableList.of(objection(ObjectionKind.CONCERN_OPEN).build());
        }
        return switch (progress(module)) {
            case NOT_BEGUN, INTRODUCED -> notIndicated(module);
            case ASSIGNED -> ImmutableList.of(objection(ObjectionKind.UNDER_WAY).build());
            case FOLLOW_UP_DUE -> unsafe(module.indication());
            case FOLLOWED_UP ->
                ImmutableList.of(objection(ObjectionKind.FOLLOWED_UP).build());
        };
    }

    /** What speaks against an exercise even where a follow-up is due. */
    private ImmutableList<Objection> unsafe(Indication indication) {
        return indication.isAfterAskingAboutViolence() && !isViolenceRuledOut
                ? ImmutableList.of(objection(ObjectionKind.ASK_ABOUT_VIOLENCE).build())
                : ImmutableList.of();
    }

    private ImmutableList<Objection> notIndicated(ExerciseModule module) {
        Indication indication = module.indication();
        ImmutableList.Builder<Objection> objections = ImmutableList.builder();
        objections.addAll(unsafe(indication));
        boolean hinted = hints.containsKey(module.id());
        if (!focus.isEmpty() && common(indication).isEmpty() && !hinted) {
            objections.add(objection(ObjectionKind.OTHER_AREA)
                    .areas(indication.areas())
                    .build());
        }
        if (!indication.phases().contains(course.state().phase()) && !hinted) {
            objections.add(objection(ObjectionKind.OTHER_PHASE)
                    .phases(indication.phases())
                    .build());
        }
        Set<Skill> missing = Sets.difference(indication.needs(), history.skills());
        if (!missing.isEmpty()) {
            objections.add(
                    objection(ObjectionKind.SKILL_MISSING).skills(missing).build());
        }
        return objections.build();
    }
}
