package io.github.ipt4j.protocol.event;

import static com.google.common.base.Preconditions.checkArgument;

import io.github.ipt4j.core.Limits;
import io.github.ipt4j.core.PrivateText;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import org.immutables.value.Value;

/**
 * The record of the course is corrected: an entry is removed, an event is entered late, or one replaces the other.
 *
 * <p>Nothing that was recorded disappears: the entry stays in the journal, and only counts no longer. Events that were
 * accepted are numbered from 1, corrections among them; these numbers are what a correction names.
 *
 * <pre>{@code
 * RecordCorrected.builder().date(today).removes(7).reason(PrivateText.of("entered twice")).build();
 * RecordCorrected.builder().date(today).adds(forgotten).reason(PrivateText.of("forgotten")).build();
 * }</pre>
 */
@Value.Immutable
public sealed interface RecordCorrected extends CourseEvent permits ImmutableRecordCorrected {

    /**
     * Returns a builder of the event; {@code date}, {@code reason}, and {@code removes} or {@code adds} or both are
     * required.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    @Override
    default EventType type() {
        return EventType.RECORD_CORRECTED;
    }

    @Override
    default Builder toBuilder() {
        return new Builder().from(this);
    }

    /**
     * The day on which the record was corrected.
     *
     * @return a date from 1960-01-01 to 2100-12-31, which does not count as the date of the latest event
     */
    @Override
    LocalDate date();

    /**
     * The entry that is removed.
     *
     * @return the number of an entry, 1 to 99,999; empty if none is removed
     */
    OptionalInt removes();

    /**
     * The event that is added, instead of the entry that is removed or by itself.
     *
     * @return any event but a correction, with its own deviation where it needs one; empty if none is added
     */
    @Value.Redacted
    Optional<CourseEvent> adds();

    /**
     * The entry before which the event is added.
     *
     * @return the number of an entry, 1 to 99,999; empty if the date of the event determines its place
     */
    OptionalInt before();

    /**
     * Why the record was wrong.
     *
     * @return a text that is not blank
     */
    PrivateText reason();

    /** A builder of the event. */
    final class Builder extends ImmutableRecordCorrected.Builder
            implements CourseEvent.Builder<RecordCorrected, Builder> {
        Builder() {}

        /**
         * Builds the event.
         *
         * @return the event
         * @throws IllegalArgumentException if a required attribute is missing, the date is before 1960 or after
         *     2100, a number is outside 1 to 99,999, a correction is added, {@code before} is given without
         *     {@code adds}, the reason is blank, or what every event has is outside its limits
         */
        @Override
        public RecordCorrected build() {
            RecordCorrected event = EventCheck.checked(super.build());
            event.removes().ifPresent(entry -> requireEntry("removes", entry));
            event.before().ifPresent(entry -> requireEntry("before", entry));
            checkArgument(
                    event.removes().isPresent() || event.adds().isPresent(),
                    "A correction must remove an entry or add an event; give removes, adds, or both.");
            checkArgument(
                    event.before().isEmpty() || event.adds().isPresent(),
                    "before is the place of an event that is added; give adds too.");
            checkArgument(
                    event.adds().filter(RecordCorrected.class::isInstance).isEmpty(),
                    "A correction must not add a correction; record each by itself.");
            checkArgument(
                    !event.reason().isBlank(),
                    "A correction must have a reason that is not blank; say why the record was wrong.");
            return event;
        }

        private static void requireEntry(String field, int entry) {
            int unused = Limits.requireWithin(field, Limits.ENTRIES, entry);
        }
    }
}
