package io.github.ipt4j.protocol.fidelity;

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
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * How closely a course kept to interpersonal psychotherapy: figures, and what is behind them.
 *
 * @param figures one figure of each kind, in the order of {@link FigureKind}
 * @param departures the events that departed from the protocol, in order
 * @param tasks the tasks that were done, asked for or not, in the order in which they were
 * @param undone the tasks that the protocol asks for and that were not done
 * @param focus every area that was ever in the focus of a formulation, in the order in which they were
 * @param used the strategies and techniques that were used, and those that were not
 */
public record Fidelity(
        ImmutableList<Figure> figures,
        ImmutableList<AcceptedEvent> departures,
        ImmutableList<TaskDone> tasks,
        ImmutableSet<Task> undone,
        ImmutableSet<ProblemArea> focus,
        Used used) {

    /**
     * What was used of the counselor's means.
     *
     * @param strategies the strategies of the areas that were ever in focus; those of other areas appear by their sessions
     * @param techniques all techniques
     */
    public record Used(Uses<Strategy> strategies, Uses<Technique> techniques) {}

    /**
     * The fidelity of a course so far. To audit records of what was done elsewhere, give a course that {@linkplain
     * Course#observing observes}.
     *
     * @param course the course, at any point
     * @return the figures over its history
     */
    public static Fidelity of(Course course) {
        History history = course.history();
        ImmutableList<HeldSession> sessions = history.sessions();
        ImmutableSet<ProblemArea> focus = history.formulations().stream()
                .flatMap(formulation -> formulation.focus().stream())
                .collect(toImmutableSet());
        Used used = new Used(strategies(sessions, focus), techniques(sessions));
        ImmutableList<TaskDone> tasks = TaskDone.of(history);
        Figures figures = new Figures(course, sessions, tasks, used);
        return new Fidelity(
                Stream.of(FigureKind.values()).map(figures::of).collect(ImmutableList.toImmutableList()),
                history.deviations(),
                tasks,
                Sets.difference(
                                ImmutableSet.copyOf(course.protocol().tasks()),
                                course.state().tasksDone())
                        .immutableCopy(),
                focus,
                used);
    }

    /**
     * The figure of one kind.
     *
     * @param kind any kind
     * @return the figure
     */
    public Figure figure(FigureKind kind) {
        return figures.stream()
                .filter(figure -> figure.kind() == kind)
                .findFirst()
                .orElseThrow();
    }

    private static Uses<Strategy> strategies(List<HeldSession> sessions, Set<ProblemArea> focus) {
        ImmutableSetMultimap.Builder<Strategy, Integer> used = ImmutableSetMultimap.builder();
        sessions.forEach(
                held -> held.activities(UseStrategy.class).forEach(use -> used.put(use.strategy(), held.number())));
        return new Uses<>(
                focus.stream().flatMap(area -> Strategy.of(area).stream()).collect(toImmutableSet()), used.build());
    }

    private static Uses<Technique> techniques(List<HeldSession> sessions) {
        ImmutableSetMultimap.Builder<Technique, Integer> used = ImmutableSetMultimap.builder();
        sessions.forEach(
                held -> held.activities(UseTechnique.class).forEach(use -> used.put(use.technique(), held.number())));
        return new Uses<>(Sets.immutableEnumSet(ImmutableSet.copyOf(Technique.values())), used.build());
    }

    /**
     * How much was departed from, done and left undone.
     *
     * @return a short English phrase
     */
    @Override
    public String toString() {
        return "Fidelity[" + departures.size() + " departures, " + tasks.size() + " tasks done, " + undone.size()
                + " undone]";
    }
}
