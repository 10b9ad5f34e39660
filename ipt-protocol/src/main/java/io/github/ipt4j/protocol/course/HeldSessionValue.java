package io.github.ipt4j.protocol.course;

import io.github.ipt4j.core.session.Session;
import io.github.ipt4j.protocol.Phase;
import io.github.ipt4j.protocol.event.FormulationAgreed;
import java.util.Optional;

record HeldSessionValue(int entry, Session session, Phase phase, Optional<FormulationAgreed> formulation)
        implements HeldSession {

    /** The number and the phase, and nothing of the client. */
    @Override
    public String toString() {
        return "session " + number() + ", " + phase.word();
    }
}
