package io.github.ipt4j.exercises.journaling;

import io.github.ipt4j.core.PrivateText;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * What a client wrote on a day.
 *
 * @param day the day
 * @param mood 0 (very low) to 10 (very good); empty if it was not rated
 * @param text what was written freely, or of the day as a whole
 * @param challenge what was hard
 * @param success what went well
 */
public record JournalEntry(
        LocalDate day,
        OptionalInt mood,
        Optional<PrivateText> text,
        Optional<PrivateText> challenge,
        Optional<PrivateText> success) {}
