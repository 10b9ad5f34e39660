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
import io.github.ipt4j.protocol.Protocol;
import io.github.ipt4j.protocol.Task;
import io.github.ipt4j.protocol.course.Course;
import io.github.ipt4j.protocol.course.Recorded;
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
        ImmutableList<Departure> departures,
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
        return of(course.protocol(), course.history());
    }

    /**
     * The fidelity of a history.
     *
     * @param protocol the protocol that the history was judged by
     * @param history events that were accepted, in order
     * @return the figures over the history
     */
    public static Fidelity of(Protocol protocol, Iterable<Recorded> history) {
        CourseReading reading = CourseReading.of(protocol, history);
        Used used = new Used(strategies(reading), techniques(reading));
        Figures figures = new Figures(reading, used);
        return new Fidelity(
                Stream.of(FigureKind.values()).map(figures::of).collect(ImmutableList.toImmutableList()),
                reading.departures(),
                reading.tasks(),
                Sets.difference(
                                ImmutableSet.copyOf(protocol.tasks()),
                                reading.state().tasksDone())
                        .immutableCopy(),
                reading.focus(),
                used);
    }

    /**
     * The figure of one kind.
     *
     * @param kind any kind
     * @return the figure
     */
    public Figure figure(FigureKind kind) {
        return figures.get(kind.ordinal());
    }

    private static Uses<Strategy> strategies(CourseReading reading) {
        ImmutableSetMultimap.Builder<Strategy, Integer> sessions = ImmutableSetMultimap.builder();
        reading.sessions()
                .forEach(held ->
                        held.activities(UseStrategy.class).forEach(use -> sessions.put(use.strategy(), held.number())));
        return new Uses<>(
                reading.focus().stream()
                        .flatMap(area -> Strategy.of(area).stream())
                        .collect(toImmutableSet()),
                sessions.build());
    }

    private static Uses<Technique> techniques(CourseReading reading) {
        ImmutableSetMultimap.Builder<Technique, Integer> sessions = ImmutableSetMultimap.builder();
        reading.sessions()
                .forEach(held -> held.activities(UseTechnique.class)
                        .forEach(use -> sessions.put(use.technique(), held.number())));
        return new Uses<>(Sets.immutableEnumSet(ImmutableSet.copyOf(Technique.values())), sessions.build());
    }
}
