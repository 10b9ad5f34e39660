package io.github.ipt4j.core.client;

import com.google.common.collect.ImmutableSet;
import io.github.ipt4j.core.Limits;
import java.util.Optional;
import java.util.OptionalInt;
import org.immutables.value.Value;

/**
 * The person who is treated, known by an identifier only.
 *
 * <p>What is not set is unknown: a client without {@link #vulnerabilities()} was not asked about them; one with an
 * empty list was asked and has none. Everything but the identifier is withheld by {@code toString()}.
 */
@Value.Immutable
public sealed interface Client permits ImmutableClient {

    /**
     * Returns a client of whom only the identifier is recorded.
     *
     * @param id 1 to 128 characters, none of them a control character; no name, and nothing else that identifies the
     *     person
     * @return the client
     * @throws IllegalArgumentException if the identifier is empty, longer, or holds a control character
     */
    static Client of(String id) {
        return builder().id(id).build();
    }

    /**
     * Returns a builder of clients; {@code id} is required.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /**
     * The identifier of the client. It is no private text and is shown wherever something is said of the client, so it
     * must be neither a name nor anything that others know the person by.
     *
     * @return 1 to 128 characters, none of them a control character
     */
    String id();

    /**
     * The year of birth.
     *
     * @return 1900 to 2100, or empty if it is unknown
     */
    @Value.Redacted
    OptionalInt birthYear();

    /**
     * Experiences that leave the client more vulnerable to depression.
     *
     * @return the experiences as recorded, or empty if they are unknown
     */
    @Value.Redacted
    Optional<ImmutableSet<Vulnerability>> vulnerabilities();

    /**
     * Circumstances that favor a brief treatment.
     *
     * @return the circumstances as recorded, or empty if they are unknown
     */
    @Value.Redacted
    Optional<ImmutableSet<Circumstance>> circumstances();

    /** A builder of clients. */
    final class Builder extends ImmutableClient.Builder {
        Builder() {}

        /**
         * Sets the experiences that leave the client more vulnerable to depression.
         *
         * @param experiences the experiences; none, if the client was asked and has none
         * @return this builder
         */
        public Builder vulnerabilities(Iterable<Vulnerability> experiences) {
            return vulnerabilities(ImmutableSet.copyOf(experiences));
        }

        /**
         * Sets the circumstances that favor a brief treatment.
         *
         * @param circumstances the circumstances; none, if the client was asked and there are none
         * @return this builder
         */
        public Builder circumstances(Iterable<Circumstance> circumstances) {
            return circumstances(ImmutableSet.copyOf(circumstances));
        }

        /**
         * Builds the client.
         *
         * @return the client
         * @throws IllegalArgumentException if a required attribute is missing, the id is empty, too long, or holds a
         *     control character, or the year is outside 1900 to 2100
         */
        @Override
        public Client build() {
            Client client = super.build();
            Limits.requireId("The client's id", client.id());
            client.birthYear().ifPresent(year -> Limits.requireWithin("birthYear", Limits.BIRTH_YEARS, year));
            return client;
        }
    }
}
