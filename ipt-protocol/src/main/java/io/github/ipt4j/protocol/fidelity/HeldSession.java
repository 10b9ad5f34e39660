package io.github.ipt4j.protocol.fidelity;

import com.google.common.collect.ImmutableSet;
import io.github.ipt4j.core.activity.Activity;
import io.github.ipt4j.core.activity.PresentProblem;
import io.github.ipt4j.core.activity.UseStrategy;
import io.github.ipt4j.core.area.ProblemArea;
import io.github.ipt4j.core.session.Session;
import io.github.ipt4j.protocol.Phase;
import io.github.ipt4j.protocol.event.FormulationAgreed;
import java.util.Optional;
import java.util.stream.Stream;

/** A session, the phase it was held in, and the formulation then in force. */
record HeldSession(Session session, Phase phase, Optional<FormulationAgreed> formulation) {

    int number() {
        return session.number();
    }

    boolean isIntermediate() {
        return phase == Phase.INTERMEDIATE;
    }

    boolean workedOnFocus() {
        ImmutableSet<ProblemArea> focus =
                formulation.map(FormulationAgreed::focus).orElse(ImmutableSet.of());
        return Stream.concat(
                        activities(PresentProblem.class).map(PresentProblem::area),
                        activities(UseStrategy.class).map(UseStrategy::area))
                .anyMatch(focus::contains);
    }

    boolean does(Class<? extends Activity> activity) {
        return activities(activity).findAny().isPresent();
    }

    <A extends Activity> Stream<A> activities(Class<A> type) {
        return session.activities().stream().filter(type::isInstance).map(type::cast);
    }
}
