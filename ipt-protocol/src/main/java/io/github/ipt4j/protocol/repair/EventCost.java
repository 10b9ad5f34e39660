package io.github.ipt4j.protocol.repair;

import io.github.ipt4j.protocol.Phase;
import io.github.ipt4j.protocol.Protocol;
import io.github.ipt4j.protocol.event.CourseOpened;
import io.github.ipt4j.protocol.event.FormulationAgreed;

/** What it costs at least to keep an event, wherever it stands. */
final class EventCost {

    private EventCost() {}

    static int of(Protocol protocol, TraceEvent recorded) {
        int deviation = recorded.hasUnneededDeviation() ? EditKind.DEVIATION_WITHDRAWN.cost() : 0;
        if (recorded.event() instanceof FormulationAgreed agreed) {
            return deviation + formulation(protocol, agreed);
        }
        boolean lacksConcern = recorded.event() instanceof CourseOpened opened
                && opened.concerns().isEmpty();
        return deviation + (lacksConcern ? EditKind.CONCERN_RECORDED.cost() : 0);
    }

    private static int formulation(Protocol protocol, FormulationAgreed agreed) {
        boolean total = protocol.sessions().contains(agreed.plannedSessions());
        boolean termination = protocol.sessions(Phase.TERMINATION).contains(agreed.plannedTermination());
        boolean focus = protocol.focus().contains(agreed.focus().size());
        return (total ? 0 : EditKind.PLAN_CHANGED.cost())
                + (termination ? 0 : EditKind.PLAN_CHANGED.cost())
                + (focus ? 0 : EditKind.FOCUS_CHANGED.cost());
    }
}
