package io.github.ipt4j.protocol.repair;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import io.github.ipt4j.core.Limits;
import io.github.ipt4j.core.activity.Activity;
import io.github.ipt4j.core.activity.ExploreArea;
import io.github.ipt4j.core.activity.PresentProblem;
import io.github.ipt4j.core.area.ProblemArea;
import io.github.ipt4j.core.client.Concern;
import io.github.ipt4j.protocol.Phase;
import io.github.ipt4j.protocol.Protocol;
import io.github.ipt4j.protocol.Rule;
import io.github.ipt4j.protocol.RuleSet;
import io.github.ipt4j.protocol.Task;
import io.github.ipt4j.protocol.course.CourseState;
import io.github.ipt4j.protocol.course.StateMachine;
import io.github.ipt4j.protocol.event.CourseOpened;
import io.github.ipt4j.protocol.event.FormulationAgreed;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Applies an event with the fewest edits by which it breaks no rule: to itself, and of what is recorded in the session
 * before it. The machine says which rules are broken; each kind of event has a method that mends them.
 *
 * <p>Activities are recorded as late as they can be, in the last session before a phase is left: they cost the same in
 * any session of the phase, and later ones may make them unnecessary.
 */
final class Mending {

    /** All other rules are kept only by other events. */
    private static final RuleSet MENDABLE = RuleSet.of(
                    Rule.OPENING_CONCERN,
                    Rule.PHASE_LAST_SESSION,
                    Rule.PROBLEM_IDENTIFIED,
                    Rule.FORMULATION_FOCUS,
                    Rule.FORMULATION_IDENTIFIED,
                    Rule.FORMULATION_PLAN)
            .union(RuleSet.of(Stream.of(Task.values()).map(Rule::of).toList()));

    private static final ImmutableSet<ProblemArea> AREAS = ImmutableSet.copyOf(ProblemArea.values());

    private final StateMachine machine;
    private final Protocol protocol;
    private final SessionRecorder recorder;

    Mending(StateMachine machine, ImmutableList<TraceEvent> trace) {
        this.machine = machine;
        this.protocol = machine.protocol();
        this.recorder = new SessionRecorder(machine, trace);
    }

    /** The nodes after an event, each of them by another way to mend it; none if it cannot be mended. */
    List<SearchNode> after(SearchNode node, Draft draft) {
        RuleSet broken = machine.judge(node.state(), draft.event());
        if (broken.isEmpty()) {
            return List.of(applied(node, draft));
        }
        return broken.minus(MENDABLE).isEmpty() ? mended(node, draft, broken) : List.of();
    }

    private List<SearchNode> mended(SearchNode node, Draft draft, RuleSet broken) {
        return switch (draft.event().type()) {
            case COURSE_OPENED -> List.of(applied(node, withConcern(draft)));
            case SESSION_HELD -> session(node, draft, broken);
            case FORMULATION_AGREED -> formulation(node, planned(draft, broken));
            case PHASE_ENTERED, COURSE_CONCLUDED -> leaving(node, draft);
            case SESSION_MISSED, CONTACT_MADE, COURSE_DISCONTINUED, RECORD_CORRECTED -> List.of();
        };
    }

    private SearchNode applied(SearchNode node, Draft draft) {
        return node.after(draft.event(), machine.evolve(node.state(), draft.event()), draft.cost(), draft.edits());
    }

    private static Draft withConcern(Draft draft) {
        CourseOpened opened = ((CourseOpened) draft.event())
                .toBuilder().concerns(ImmutableSet.of(Concern.OTHER)).build();
        return draft.changed(EditKind.CONCERN_RECORDED, opened);
    }

    private List<SearchNode> session(SearchNode node, Draft draft, RuleSet broken) {
        Draft mended = broken.contains(Rule.PROBLEM_IDENTIFIED) ? withProblemsIdentified(node, draft) : draft;
        if (!broken.contains(Rule.PHASE_LAST_SESSION)) {
            return List.of(applied(node, mended));
        }
        CourseState after = machine.evolve(node.state(), mended.event());
        return Recording.of(protocol, after, undone(after)).stream()
                .map(recording -> applied(node, mended.recording(recording)))
                .toList();
    }

    private static Draft withProblemsIdentified(SearchNode node, Draft draft) {
        Set<ProblemArea> identified = EnumSet.noneOf(ProblemArea.class);
        identified.addAll(node.state().areasIdentified());
        Set<ProblemArea> missing = EnumSet.noneOf(ProblemArea.class);
        for (Activity activity : draft.event().activities()) {
            if (activity instanceof ExploreArea explored && explored.identified()) {
                identified.add(explored.area());
            } else if (activity instanceof PresentProblem problem && !identified.contains(problem.area())) {
                missing.add(problem.area());
            }
        }
        return draft.recording(Recording.identifying(missing));
    }

    private Set<Task> undone(CourseState state) {
        return Sets.difference(protocol.tasks(state.phase()), state.tasksDone());
    }

    /** What is undone is recorded in the session before, and a formulation is added. */
    private List<SearchNode> leaving(SearchNode node, Draft draft) {
        Set<Task> undone = undone(node.state());
        return Recording.of(protocol, node.state(), undone).stream()
                .flatMap(recording -> Stream.ofNullable(recorder.recorded(node, recording)))
                .map(recorded -> undone.contains(Task.FORMULATION_AGREED) ? withFormulation(recorded, draft) : recorded)
                .map(ready -> applied(ready, draft))
                .toList();
    }

    private SearchNode withFormulation(SearchNode node, Draft draft) {
        ImmutableSet<ProblemArea> focus = node.state().areasIdentified().stream()
                .limit(protocol.focus().min())
                .collect(ImmutableSet.toImmutableSet());
        FormulationAgreed agreed = FormulationAgreed.builder()
                .date(draft.event().date())
                .focus(focus)
                .plannedSessions(Math.max(
                        Limits.SESSION_NUMBERS.min(), protocol.sessions().min()))
                .plannedTermination(protocol.sessions(Phase.TERMINATION).min())
                .build();
        return applied(node, Draft.added(EditKind.EVENT_ADDED, draft.at(), agreed));
    }

    private Draft planned(Draft draft, RuleSet broken) {
        FormulationAgreed agreed = (FormulationAgreed) draft.event();
        return broken.contains(Rule.FORMULATION_PLAN) ? FormulationPlan.within(protocol, draft, agreed) : draft;
    }

    /** Every focus that the protocol allows, with the difficulties that must be identified for it. */
    private List<SearchNode> formulation(SearchNode node, Draft draft) {
        Set<ProblemArea> focus = ((FormulationAgreed) draft.event()).focus();
        return Sets.powerSet(AREAS).stream()
                .filter(other -> protocol.focus().contains(other.size()))
                .map(other -> formulation(node, other.equals(focus) ? draft : draft.focusing(other), other))
                .flatMap(Stream::ofNullable)
                .toList();
    }

    private @Nullable SearchNode formulation(SearchNode node, Draft draft, Set<ProblemArea> focus) {
        Recording recording =
                Recording.identifying(Sets.difference(focus, node.state().areasIdentified()));
        SearchNode recorded = recorder.recorded(node, recording);
        return recorded == null ? null : applied(recorded, draft);
    }
}
