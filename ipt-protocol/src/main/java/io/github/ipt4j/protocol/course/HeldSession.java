package io.github.ipt4j.protocol.course;

import com.google.common.collect.ImmutableList;
import io.github.ipt4j.core.activity.Activity;
import io.github.ipt4j.core.session.Session;
import io.github.ipt4j.protocol.Phase;
import io.github.ipt4j.protocol.event.FormulationAgreed;
import java.time.LocalDate;
import java.util.Optional;

/** A session of a course, with what was in force when it was held. */
public sealed interface HeldSession permits HeldSessionValue {

    /**
     * The number of its entry.
     *
     * @return the place among the events that were accepted, from 1
     */
    int entry();

    /**
     * What was recorded of the session.
     *
     * @return the session
     */
    Session session();

    /**
     * The phase in which it was held.
     *
     * @return the phase
     */
    Phase phase();

    /**
     * The formulation in force when it was held.
     *
     * @return the latest formulation before it, or empty if there was none
     */
    Optional<FormulationAgreed> formulation();

    /**
     * The number of the session.
     *
     * @return 1 or more
     */
    default int number() {
        return session().number();
    }

    /**
     * The day on which it was held.
     *
     * @return the date of the session
     */
    default LocalDate date() {
        return session().date();
    }

    /**
     * Returns the activities of one kind.
     *
     * @param <A> the kind
     * @param kind the class of the activities
     * @return what was done of that kind, in order
     */
    default <A extends Activity> ImmutableList<A> activities(Class<A> kind) {
        return session().activities().stream()
                .filter(kind::isInstance)
                .map(kind::cast)
                .collect(ImmutableList.toImmutableList());
    }
}
