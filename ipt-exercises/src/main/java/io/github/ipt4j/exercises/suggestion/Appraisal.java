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
import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;

/** Weighs exercises for one course: what is in focus, what was learned, what was found. */
final class Appraisal {

    private final Course course;
    private final ExerciseHistory history;
    private final ImmutableSet<ProblemArea> focus;
    private final ImmutableSet<Skill> wanted;
    private final ImmutableListMultimap<String, ExerciseHint> leads;

    private Appraisal(Course course, ExerciseCatalog catalog) {
        this.course = course;
        this.history = ExerciseHistory.of(course, catalog);
        this.focus = course.formulation()
                .map(formulation -> ImmutableSet.copyOf(formulation.focus()))
                .orElseGet(() -> course.state().areasIdentified());
        this.wanted = wanted(catalog);
        this.leads = Multimaps.index(
                catalog.modules().stream()
                        .flatMap(module -> history.conclusion(module).leads().stream())
                        .collect(ImmutableList.toImmutableList()),
                ExerciseHint::module);
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
        return new Suggestion(module.id(), reasons(module), objections(module));
    }

    private ImmutableList<Reason> reasons(ExerciseModule module) {
        Indication indication = module.indication();
        ImmutableList.Builder<Reason> reasons = ImmutableList.builder();
        if (progress(module) == ExerciseProgress.FOLLOW_UP_DUE) {
            reasons.add(new Reason(ReasonKind.FOLLOW_UP_DUE, "assigned two sessions ago or more, and not followed up"));
        }
        leads.get(module.id()).stream()
                .map(ExerciseHint::because)
                .distinct()
                .forEach(because -> reasons.add(new Reason(ReasonKind.OBSTACLE_FOUND, because)));
        common(indication).forEach(area -> reasons.add(new Reason(ReasonKind.FOCUS_AREA, "best for " + area.word())));
        if (indication.phases().contains(course.state().phase())) {
            reasons.add(new Reason(
                    ReasonKind.PHASE,
                    "best for the phase " + course.state().phase().word()));
        }
        Sets.intersection(indication.teaches(), wanted)
                .forEach(skill -> reasons.add(new Reason(ReasonKind.TEACHES_NEEDED_SKILL, "teaches " + skill)));
        return reasons.build();
    }

    private ExerciseProgress progress(ExerciseModule module) {
        return history.progress(module.id());
    }

    private ImmutableList<Objection> objections(ExerciseModule module) {
        if (course.state().status() != CourseStatus.OPEN) {
            return ImmutableList.of(new Objection(
                    ObjectionKind.COURSE_NOT_OPEN,
                    "the course is " + course.state().word()));
        }
        return switch (progress(module)) {
            case NOT_BEGUN, INTRODUCED -> notIndicated(module);
            case ASSIGNED ->
                ImmutableList.of(new Objection(ObjectionKind.UNDER_WAY, "assigned, and following up is not due yet"));
            case FOLLOW_UP_DUE -> ImmutableList.of();
            case FOLLOWED_UP -> ImmutableList.of(new Objection(ObjectionKind.FOLLOWED_UP, "assigned and followed up"));
        };
    }

    private ImmutableList<Objection> notIndicated(ExerciseModule module) {
        Indication indication = module.indication();
        ImmutableList.Builder<Objection> objections = ImmutableList.builder();
        if (!focus.isEmpty() && common(indication).isEmpty() && !leads.containsKey(module.id())) {
            objections.add(new Objection(ObjectionKind.OTHER_AREA, "best for " + words(indication.areas())));
        }
        if (!indication.phases().contains(course.state().phase()) && !leads.containsKey(module.id())) {
            objections.add(new Objection(
                    ObjectionKind.OTHER_PHASE,
                    "best for the phase "
                            + indication.phases().stream()
                                    .map(phase -> phase.word())
                                    .collect(Collectors.joining(", "))));
        }
        Set<Skill> missing = Sets.difference(indication.needs(), history.skills());
        if (!missing.isEmpty()) {
            objections.add(new Objection(
                    ObjectionKind.SKILL_MISSING,
                    "needs " + missing.stream().map(Skill::toString).collect(Collectors.joining(", "))));
        }
        return objections.build();
    }

    private static String words(Collection<ProblemArea> areas) {
        return areas.stream().map(ProblemArea::word).collect(Collectors.joining(", "));
    }
}
