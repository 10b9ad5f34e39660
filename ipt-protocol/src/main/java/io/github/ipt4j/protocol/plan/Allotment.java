package io.github.ipt4j.protocol.plan;

import io.github.ipt4j.core.Bounds;
import io.github.ipt4j.protocol.Phase;
import io.github.ipt4j.protocol.Protocol;
import io.github.ipt4j.protocol.course.Course;
import io.github.ipt4j.protocol.course.CourseState;
import io.github.ipt4j.protocol.event.FormulationAgreed;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Distributes the remaining sessions over the current phase and those after it. Used once. */
final class Allotment {

    private final Protocol protocol;
    private final CourseState state;
    private final Map<Phase, Integer> toCome = new EnumMap<>(Phase.class);

    private Allotment(Course course) {
        this.protocol = course.protocol();
        this.state = course.state();
    }

    static Allotment of(Course course) {
        Protocol protocol = course.protocol();
        int sessions = course.formulation()
                .map(FormulationAgreed::plannedSessions)
                .orElse(protocol.sessions().maxOr(0));
        int termination = course.formulation()
                .map(FormulationAgreed::plannedTermination)
                .orElse(protocol.sessions(Phase.TERMINATION).maxOr(0));
        Allotment allotment = new Allotment(course);
        allotment.allot(sessions - course.state().sessions(), termination);
        return allotment;
    }

    /** The phase of each session to come, in order. */
    List<Phase> phases() {
        List<Phase> phases = new ArrayList<>();
        toCome.forEach((phase, sessions) -> phases.addAll(Collections.nCopies(sessions, phase)));
        return phases;
    }

    /** Every phase gets its minimum, termination what is planned; then each phase in turn as many as it can have. */
    private void allot(int sessions, int termination) {
        for (Phase phase : Phase.values()) {
            give(phase, lacking(phase, protocol.sessions(phase).min()));
        }
        give(Phase.TERMINATION, Math.min(left(sessions), lacking(Phase.TERMINATION, termination)));
        for (Phase phase : Phase.values()) {
            give(phase, Math.min(left(sessions), lacking(phase, maximum(phase))));
        }
    }

    private void give(Phase phase, int sessions) {
        toCome.merge(phase, sessions, Integer::sum);
    }

    private int left(int sessions) {
        return Math.max(
                0,
                sessions - toCome.values().stream().mapToInt(Integer::intValue).sum());
    }

    private int maximum(Phase phase) {
        Bounds bounds = protocol.sessions(phase);
        return bounds.maxOr(bounds.min());
    }

    /** How many sessions a phase lacks to have some number; none if it is over. */
    private int lacking(Phase phase, int sessions) {
        if (phase.compareTo(state.phase()) < 0) {
            return 0;
        }
        int held = phase == state.phase() ? state.sessionsInPhase() : 0;
        return Math.max(0, sessions - held - toCome.getOrDefault(phase, 0));
    }
}
