package io.github.ipt4j.core.area;

import io.github.ipt4j.core.PrivateText;
import java.util.Optional;
import org.immutables.value.Value;

/** Which patterns repeat in the client's relationships. */
@Value.Immutable
public sealed interface InterpersonalDeficitsDetail extends AreaDetail permits ImmutableInterpersonalDeficitsDetail {

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
        return ProblemArea.INTERPERSONAL_DEFICITS;
    }

    /**
     * The patterns that repeat.
     *
     * @return a text, or empty if it is not recorded
     */
    Optional<PrivateText> patterns();

    /** Builds a detail of interpersonal deficits, attribute by attribute. */
    final class Builder extends ImmutableInterpersonalDeficitsDetail.Builder {
        Builder() {}
    }
}
