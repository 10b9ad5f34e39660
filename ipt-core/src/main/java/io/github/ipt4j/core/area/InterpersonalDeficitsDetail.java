package io.github.ipt4j.core.area;

import io.github.ipt4j.core.PrivateText;
import java.util.Optional;
import org.immutables.value.Value;

/** Interpersonal deficits: the patterns that recur in the client's relationships. */
@Value.Immutable
public sealed interface InterpersonalDeficitsDetail extends AreaDetail permits ImmutableInterpersonalDeficitsDetail {

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
        return ProblemArea.INTERPERSONAL_DEFICITS;
    }

    /**
     * The patterns that recur.
     *
     * @return a text, or empty if it is not recorded
     */
    Optional<PrivateText> patterns();

    /** A builder of details of interpersonal deficits. */
    final class Builder extends ImmutableInterpersonalDeficitsDetail.Builder {
        Builder() {}
    }
}
