package io.github.ipt4j.exercises.print;

import java.util.Locale;
import java.util.Optional;
import org.immutables.value.Value;

/** How to print. */
@Value.Immutable
public sealed interface PageSetup permits ImmutablePageSetup {

    /**
     * Begins a page setup.
     *
     * @return a builder; whatever is not given is A4, English, and an empty line for the emergency contact
     */
    static Builder builder() {
        return new Builder();
    }

    /**
     * The paper.
     *
     * @return A4 unless it was said
     */
    @Value.Default
    default Paper paper() {
        return Paper.A4;
    }

    /**
     * The language of what stands around the worksheet; take the worksheet in the same one.
     *
     * @return English unless it was said
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
     * What must be known about the words of the worksheet.
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
