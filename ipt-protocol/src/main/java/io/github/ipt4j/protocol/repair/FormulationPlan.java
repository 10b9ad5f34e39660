package io.github.ipt4j.protocol.repair;

import io.github.ipt4j.core.Bounds;
import io.github.ipt4j.protocol.Phase;
import io.github.ipt4j.protocol.Protocol;
import io.github.ipt4j.protocol.event.FormulationAgreed;

/** Brings the plan of a formulation within its protocol, number by number. */
final class FormulationPlan {

    private FormulationPlan() {}

    static Draft within(Protocol protocol, Draft draft, FormulationAgreed agreed) {
        int sessions = nearest(agreed.plannedSessions(), protocol.sessions());
        int termination = nearest(agreed.plannedTermination(), protocol.sessions(Phase.TERMINATION));
        Draft planned = draft;
        if (sessions != agreed.plannedSessions()) {
            planned = planned.changed(
                    EditKind.PLAN_CHANGED,
                    agreed.toBuilder().plannedSessions(sessions).build());
        }
        if (termination != agreed.plannedTermination()) {
            planned = planned.changed(
                    EditKind.PLAN_CHANGED,
                    agreed.toBuilder()
                            .plannedSessions(sessions)
                            .plannedTermination(termination)
                            .build());
        }
        return planned;
    }

    private static int nearest(int number, Bounds bounds) {
        return Math.min(Math.max(number, Math.max(1, bounds.min())), bounds.maxOr(number));
    }
}
