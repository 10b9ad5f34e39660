package io.github.ipt4j.protocol;

import static com.google.common.collect.ImmutableMap.toImmutableMap;

import com.google.common.collect.ImmutableMap;
import java.util.Optional;

/**
 * The protocols that come with the library.
 *
 * <p>Once released, the data behind an id never change, so that an upgrade never changes the verdict on a stored
 * course: a change gets a new id.
 */
public final class Protocols {

    /** Interpersonal psychotherapy as a procedure, in SNOMED CT: for records that code what was done. */
    public static final String SNOMED_CT_PROCEDURE = "443730003";

    private static final ImmutableMap<String, Protocol> SHIPPED = ShippedProtocols.ALL.stream()
            .collect(toImmutableMap(shipped -> shipped.protocol().id(), ShippedProtocol::protocol));

    private static final Protocol STANDARD = ShippedProtocols.ALL.get(0).protocol();

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

    /**
     * Returns where a shipped protocol comes from.
     *
     * @param protocol any protocol
     * @return the source of each of its numbers and tasks, or empty if it is none of the shipped ones: a protocol that
     *     was changed claims nothing of the original
     */
    public static Optional<Provenance> provenance(Protocol protocol) {
        return ShippedProtocols.ALL.stream()
                .filter(shipped -> shipped.protocol().equals(protocol))
                .map(ShippedProtocol::provenance)
                .findFirst();
    }

    /**
     * Returns the source of a rule under a protocol. Some rules ask for what the protocol sets, such as a range of
     * sessions or a task: their source is that of this protocol, not of the one in which the rule first stood.
     *
     * @param protocol any protocol
     * @param rule any rule
     * @param phase the phase in which it is judged
     * @return the source, or empty if it asks for a number or task of a protocol that is not shipped
     */
    public static Optional<Source> source(Protocol protocol, Rule rule, Phase phase) {
        return rule.task().isPresent() || rule.element(phase).isPresent()
                ? provenance(protocol)
                        .flatMap(provenance -> attribution(provenance, rule, phase))
                        .map(Attribution::source)
                : Optional.of(rule.source());
    }

    private static Optional<Attribution> attribution(Provenance provenance, Rule rule, Phase phase) {
        return rule.task()
                .map(task -> provenance.tasks().get(task))
                .or(() ->
                        rule.element(phase).map(element -> provenance.elements().get(element)));
    }
}
