package io.github.ipt4j.exercises.journaling;

import io.github.ipt4j.core.PrivateText;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import org.immutables.value.Value;

/** What a client wrote on one day. */
@Value.Immutable
public sealed interface JournalEntry permits ImmutableJournalEntry {

    /**
     * The day.
     *
     * @return the day
     */
    LocalDate day();

    /**
     * The mood.
     *
     * @return 0 (very low) to 10 (very good); empty if it was not rated
     */
    OptionalInt mood();

    /**
     * What was written freely, or about the day as a whole.
     *
     * @return the text, or empty if there is none
     */
    Optional<PrivateText> text();

    /**
     * What was hard.
     *
     * @return the text, or empty if there is none
     */
    Optional<PrivateText> challenge();

    /**
     * What went well.
     *
     * @return the text, or empty if there is none
     */
    Optional<PrivateText> success();
}
