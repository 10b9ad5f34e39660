/**
 * The interpersonal inventory: the people in a client's life, and the client's relationship with each.
 *
 * <p>The inventory is reviewed in the initial phase, to find the problem area. Each
 * {@link io.github.ipt4j.core.inventory.Relationship} can hold how close the person is and how close the client would
 * like them to be, as circles from 1 (closest) to 5, and how satisfied the client is, from 0 to 10. Everything but the
 * person is optional, and what is missing is unknown.
 *
 * <pre>{@code
 * Relationship.builder()
 *         .person(PrivateText.of("Ada"))
 *         .kind(RelationshipKind.FRIEND)
 *         .closeness(4)
 *         .desired(2)
 *         .build();
 * }</pre>
 *
 * <p>Names and expectations are private texts.
 */
@NullMarked
@ValueStyle
package io.github.ipt4j.core.inventory;

import io.github.ipt4j.core.style.ValueStyle;
import org.jspecify.annotations.NullMarked;
