package io.github.ipt4j.protocol.fidelity;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.ipt4j.core.activity.Technique;
import io.github.ipt4j.core.area.ProblemArea;
import io.github.ipt4j.core.area.Strategy;
import io.github.ipt4j.protocol.Task;
import io.github.ipt4j.protocol.course.AcceptedEvent;
import io.github.ipt4j.protocol.course.Course;
import io.github.ipt4j.protocol.course.RecordEntry;

/** How closely a course adhered to interpersonal psychotherapy: figures, and what is behind them. */
public sealed interface Fidelity permits FidelityValue {

    /**
     * Returns the fidelity of a course so far. To audit records of treatment elsewhere, give a course that {@linkplain
     * Course#observing observes}.
     *
     * @param course the course, at any point
     * @return the figures over its history
     */
    static Fidelity of(Course course) {
        return FidelityValue.of(course);
    }

    /**
     * The figures.
     *
     * @return one figure of each kind, in the order of {@link FigureKind}
     */
    ImmutableList<Figure> figures();

    /**
     * The events that departed from the protocol.
     *
     * @return the accepted events, in order
     */
    ImmutableList<AcceptedEvent> departures();

    /**
     * The corrections of the record.
     *
     * @return the entries that are corrections, in order
     */
    ImmutableList<RecordEntry> corrections();

    /**
     * The tasks that were done.
     *
     * @return the tasks, required or not, in the order in which they were done
     */
    ImmutableList<TaskDone> tasks();

    /**
     * The tasks that the protocol requires and that were not done.
     *
     * @return the tasks, in the order of the protocol
     */
    ImmutableSet<Task> undone();

    /**
     * The areas that were ever in the focus of a formulation.
     *
     * @return the areas, in the order in which they came into focus
     */
    ImmutableSet<ProblemArea> focus();

    /**
     * The strategies that were used.
     *
     * @return the uses of the strategies of the areas that were ever in focus; strategies of other areas appear by
     *     their sessions
     */
    Uses<Strategy> strategies();

    /**
     * The techniques that were used.
     *
     * @return the uses of all techniques
     */
    Uses<Technique> techniques();

    /**
     * Returns the figure of one kind.
     *
     * @param kind any kind
     * @return the figure
     */
    Figure figure(FigureKind kind);
}
