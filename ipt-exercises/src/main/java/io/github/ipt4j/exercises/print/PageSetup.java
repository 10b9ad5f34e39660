package io.github.ipt4j.exercises.print;

import java.util.Locale;
import java.util.Optional;
import org.immutables.value.Value;

/** How to print. */
@Value.Immutable
public sealed interface PageSetup permits ImmutablePageSetup {

    /**
     * Returns a builder of page setups; nothing is required.
     *
     * @return a new builder
     */
    static Builder builder() {
        return new Builder();
    }

    /**
     * The paper.
     *
     * @return A4 by default
     */
    @Value.Default
    default Paper paper() {
        return Paper.A4;
    }

    /**
     * The language of the words around the worksheet; use the edition in the same one.
     *
     * @return English by default
     */
    @Value.Default
    default Locale language() {
        return Locale.ENGLISH;
    }

    /**
     * Whom a client of this service calls in an emergency.
     *
     * @return the service's own words, or empty for a line to write on
     */
    Optional<String> emergencyContact();

    /**
     * What readers must know about the words of the worksheet.
     *
     * @return the notice of the exercise's profile, or empty for none
     */
    Optional<String> notice();

    /** Builds a page setup, attribute by attribute. */
    final class Builder extends ImmutablePageSetup.Builder {
        Builder() {}

        /**
         * Builds the page setup.
         *
         * @return the page setup
         */
        @Override
        public PageSetup build() {
            return super.build();
        }
    }
}
