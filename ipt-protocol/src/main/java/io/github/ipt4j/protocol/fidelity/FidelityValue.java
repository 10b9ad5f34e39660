package io.github.ipt4j.protocol.fidelity;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSetMultimap;
import com.google.common.collect.Sets;
import io.github.ipt4j.core.activity.Technique;
import io.github.ipt4j.core.activity.UseStrategy;
import io.github.ipt4j.core.activity.UseTechnique;
import io.github.ipt4j.core.area.ProblemArea;
import io.github.ipt4j.core.area.Strategy;
import io.github.ipt4j.protocol.Task;
import io.github.ipt4j.protocol.course.AcceptedEvent;
import io.github.ipt4j.protocol.course.Course;
import io.github.ipt4j.protocol.course.HeldSession;
import io.github.ipt4j.protocol.course.History;
import io.github.ipt4j.protocol.course.RecordEntry;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

record FidelityValue(
        ImmutableList<Figure> figures,
        ImmutableList<AcceptedEvent> departures,
        ImmutableList<RecordEntry> corrections,
        ImmutableList<TaskDone> tasks,
        ImmutableSet<Task> undone,
        ImmutableSet<ProblemArea> focus,
        Uses<Strategy> strategies,
        Uses<Technique> techniques)
        implements Fidelity {

    static Fidelity of(Course course) {
        History history = course.history();
        ImmutableList<HeldSession> sessions = history.sessions();
        ImmutableSet<ProblemArea> focus = history.formulations().stream()
                .flatMap(formulation -> formulation.focus().stream())
                .collect(toImmutableSet());
        Uses<Strategy> strategies = strategies(sessions, focus);
        Uses<Technique> techniques = techniques(sessions);
        ImmutableList<TaskDone> tasks = TaskDoneValue.of(history);
        Figures figures = new Figures(course, sessions, tasks, strategies, techniques);
        return new FidelityValue(
                Stream.of(FigureKind.values()).map(figures::of).collect(toImmutableList()),
                history.deviations(),
                history.corrections(),
                tasks,
                undone(course),
                focus,
                strategies,
                techniques);
    }

    private static ImmutableSet<Task> undone(Course course) {
        return Sets.difference(
                        ImmutableSet.copyOf(course.protocol().tasks()),
                        course.state().tasksDone())
                .immutableCopy();
    }

    private static Uses<Strategy> strategies(List<HeldSession> sessions, Set<ProblemArea> focus) {
        ImmutableSetMultimap.Builder<Strategy, Integer> used = ImmutableSetMultimap.builder();
        sessions.forEach(
                held -> held.activities(UseStrategy.class).forEach(use -> used.put(use.strategy(), held.number())));
        return new UsesValue<>(
                focus.stream().flatMap(area -> Strategy.inArea(area).stream()).collect(toImmutableSet()), used.build());
    }

    private static Uses<Technique> techniques(List<HeldSession> sessions) {
        ImmutableSetMultimap.Builder<Technique, Integer> used = ImmutableSetMultimap.builder();
        sessions.forEach(
                held -> held.activities(UseTechnique.class).forEach(use -> used.put(use.technique(), held.number())));
        return new UsesValue<>(Sets.immutableEnumSet(ImmutableSet.copyOf(Technique.values())), used.build());
    }

    @Override
    public Figure figure(FigureKind kind) {
        return figures.stream()
                .filter(figure -> figure.kind() == kind)
                .findFirst()
                .orElseThrow();
    }

    /** How many events departed, and how many tasks were done and not done. */
    @Override
    public String toString() {
        return "Fidelity[" + departures.size() + " departures, " + tasks.size() + " tasks done, " + undone.size()
                + " undone]";
    }
}
