package io.github.ipt4j.core.area;

import io.github.ipt4j.core.Limits;
import io.github.ipt4j.core.PrivateText;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/** A bereavement: the person who died, the relationship, and the date of death. */
@Value.Immutable
public sealed interface GriefDetail extends AreaDetail permits ImmutableGriefDetail {

    /**
     * Returns a builder of details; every attribute is optional.
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
     * The relationship between the person and the client.
     *
     * @return a text, or empty if it is not recorded
     */
    Optional<PrivateText> relationship();

    /**
     * The date of death.
     *
     * @return a date from 1900-01-01 to 2100-12-31, or empty if it is not recorded
     */
    @Value.Redacted
    Optional<LocalDate> diedOn();

    /** A builder of details of grief. */
    final class Builder extends ImmutableGriefDetail.Builder {
        Builder() {}

        /**
         * Builds the detail.
         *
         * @return the detail
         * @throws IllegalArgumentException if a required attribute is missing, or the date of death is earlier than
         *     1900 or later than 2100
         */
        @Override
        public GriefDetail build() {
            GriefDetail detail = super.build();
            detail.diedOn().ifPresent(date -> Limits.requireDateOfDeath("diedOn", date));
            return detail;
        }
    }
}
