/**
 * The client: who is treated, and for what.
 *
 * <p>A {@link io.github.ipt4j.core.client.Client} is known by an identifier, which should not identify the person, and
 * has no name. Interpersonal psychotherapy is indicated by a {@link io.github.ipt4j.core.client.Concern}, with which a
 * course is opened. A {@link io.github.ipt4j.core.client.Vulnerability} makes depression more likely; a {@link
 * io.github.ipt4j.core.client.Circumstance} favors a brief treatment.
 *
 * <pre>{@code
 * Client client = Client.builder()
 *         .id("c-001")
 *         .birthYear(1987)
 *         .vulnerabilities(Set.of(Vulnerability.ADULT_STRESSOR))
 *         .build();
 * }</pre>
 *
 * <p>What is not set is unknown: vulnerabilities that are absent were not asked about, an empty set was asked about and
 * there are none.
 */
@NullMarked
@ValueStyle
package io.github.ipt4j.core.client;

import io.github.ipt4j.core.style.ValueStyle;
import org.jspecify.annotations.NullMarked;
