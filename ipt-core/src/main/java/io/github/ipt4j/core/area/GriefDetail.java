package io.github.ipt4j.core.area;

import io.github.ipt4j.core.Limits;
import io.github.ipt4j.core.PrivateText;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/** Who died, what the relationship was, and when the death was. */
@Value.Immutable
public sealed interface GriefDetail extends AreaDetail permits ImmutableGriefDetail {

    /**
     * Begins a detail; every attribute may be left out.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    @Override
    default ProblemArea area() {
        return ProblemArea.GRIEF;
    }

    /**
     * The person who died.
     *
     * @return a name, or empty if it is not recorded
     */
    Optional<PrivateText> person();

    /**
     * What the person was to the client.
     *
     * @return a text, or empty if it is not recorded
     */
    Optional<PrivateText> relationship();

    /**
     * The day of the death.
     *
     * @return a date in the years 0 to 9999, or empty if it is not recorded
     */
    @Value.Redacted
    Optional<LocalDate> diedOn();

    /** Builds a detail of grief, attribute by attribute. */
    final class Builder extends ImmutableGriefDetail.Builder {
        Builder() {}

        /**
         * Builds the detail.
         *
         * @return the detail
         * @throws IllegalArgumentException if a required attribute is missing, or the year is not one of four digits
         */
        @Override
        public GriefDetail build() {
            GriefDetail detail = super.build();
            detail.diedOn().ifPresent(date -> Limits.requireDate("diedOn", date));
            return detail;
        }
    }
}
