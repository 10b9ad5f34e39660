package io.github.ipt4j.core.testing;

import io.github.ipt4j.core.client.Circumstance;
import io.github.ipt4j.core.client.Client;
import io.github.ipt4j.core.client.Concern;
import io.github.ipt4j.core.client.Diagnosis;
import io.github.ipt4j.core.client.Vulnerability;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Builders;
import net.jqwik.api.Combinators;

/** Arbitrary clients. */
public final class Clients {

    private Clients() {}

    /**
     * Any clients.
     *
     * @return clients of whom each attribute is known or not
     */
    public static Arbitrary<Client> any() {
        return Builders.withBuilder(Client::builder)
                .use(Texts.ids())
                .in((client, id) -> client.id(id))
                .use(Mixtures.sometimes(Arbitraries.integers().between(1900, 2100)))
                .in((client, year) -> year.map(client::birthYear).orElse(client))
                .use(Mixtures.sometimes(Arbitraries.of(Vulnerability.class).set()))
                .in((client, experiences) ->
                        experiences.map(client::vulnerabilities).orElse(client))
                .use(Mixtures.sometimes(Arbitraries.of(Circumstance.class).set()))
                .in((client, circumstances) ->
                        circumstances.map(client::circumstances).orElse(client))
                .build(builder -> builder.build())
                .withoutEdgeCases();
    }

    /**
     * Diagnoses that somebody made.
     *
     * @return codes of any classification
     */
    public static Arbitrary<Diagnosis> diagnoses() {
        return Combinators.combine(Texts.ids(), Texts.ids()).as(Diagnosis::of);
    }

    /**
     * What clients come for.
     *
     * @return any concerns, sometimes none
     */
    public static Arbitrary<Set<Concern>> concerns() {
        return Arbitraries.of(Concern.class).set();
    }
}
