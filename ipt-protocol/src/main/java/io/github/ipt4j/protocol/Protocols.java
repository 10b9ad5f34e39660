package io.github.ipt4j.protocol;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Iterables;
import com.google.common.collect.Maps;
import io.github.ipt4j.core.Bounds;
import java.util.Optional;

/**
 * The protocols that come with the library.
 *
 * <p>The data behind an id never change, so that an upgrade never changes the verdict on a stored course: a change gets
 * a new id.
 */
public final class Protocols {

    /** Interpersonal psychotherapy as a procedure, in SNOMED CT: for records that code what was done. */
    public static final String SNOMED_CT_PROCEDURE = "443730003";

    private static final Protocol STANDARD = Protocol.builder()
            .id("ipt-standard")
            .title("Interpersonal psychotherapy of depression")
            .source(
                    "Seligman & Reichenberg, Theories of Counseling and Psychotherapy, 3rd ed. 2010: 14–18 weekly individual"
                            + " sessions, three phases, termination over the final 2–4")
            .notes(
                    "Maximum of initial sessions and the formulation after IPT-UK, length of a session after ISIPT,"
                            + " number of focus areas after the VA. That the initial and the intermediate phase have at least one"
                            + " session, and that goals and termination may be planned from the initial phase on, is our choice.")
            .sessions(Bounds.between(14, 18))
            .initial(Bounds.between(1, 4))
            .intermediate(Bounds.atLeast(1))
            .termination(Bounds.between(2, 4))
            .cadenceDays(7)
            .setting(Setting.INDIVIDUAL)
            .minutes(Bounds.between(45, 50))
            .focus(Bounds.between(1, 2))
            .addTasks(
                    Task.SYMPTOMS_ASSESSED,
                    Task.GRIEF_EXPLORED,
                    Task.ROLE_DISPUTE_EXPLORED,
                    Task.ROLE_TRANSITION_EXPLORED,
                    Task.INTERPERSONAL_DEFICITS_EXPLORED,
                    Task.IPT_EXPLAINED,
                    Task.DEPRESSION_EXPLAINED,
                    Task.FORMULATION_AGREED,
                    Task.GOALS_SET,
                    Task.PROBLEM_PRESENTED,
                    Task.TERMINATION_PLANNED,
                    Task.ANGER_ACCEPTED,
                    Task.SADNESS_ACCEPTED,
                    Task.LOSS_ACCEPTED,
                    Task.GRIEF_ACCEPTED,
                    Task.COMPETENCE_AFFIRMED)
            .build();

    private static final ImmutableMap<String, Protocol> SHIPPED =
            Maps.uniqueIndex(Iterables.concat(ImmutableList.of(STANDARD), ShippedProtocols.of(STANDARD)), Protocol::id);

    private Protocols() {}

    /**
     * The default: {@code ipt-standard}, after Seligman and Reichenberg, 14 to 18 sessions.
     *
     * @return the standard protocol
     */
    public static Protocol standard() {
        return STANDARD;
    }

    /**
     * Every shipped protocol.
     *
     * @return the protocols by their id, the standard one first
     */
    public static ImmutableMap<String, Protocol> shipped() {
        return SHIPPED;
    }

    /**
     * Returns the shipped protocol with an id.
     *
     * @param id such as {@code ipt-standard}
     * @return the protocol, or empty if none with that id is shipped
     */
    public static Optional<Protocol> withId(String id) {
        return Optional.ofNullable(SHIPPED.get(id));
    }
}
