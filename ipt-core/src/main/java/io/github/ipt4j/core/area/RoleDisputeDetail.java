package io.github.ipt4j.core.area;

import io.github.ipt4j.core.PrivateText;
import java.util.Optional;
import org.immutables.value.Value;

/** With whom the dispute is, over what, and how far it has come. */
@Value.Immutable
public sealed interface RoleDisputeDetail extends AreaDetail permits ImmutableRoleDisputeDetail {

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
        return ProblemArea.ROLE_DISPUTE;
    }

    /**
     * The person with whom the client is in dispute.
     *
     * @return a name, or empty if it is not recorded
     */
    Optional<PrivateText> person();

    /**
     * What the dispute is about.
     *
     * @return a text, or empty if it is not recorded
     */
    Optional<PrivateText> issue();

    /**
     * How far the dispute has come.
     *
     * @return the stage, or empty if it is not recorded
     */
    Optional<DisputeStage> stage();

    /** Builds a detail of a role dispute, attribute by attribute. */
    final class Builder extends ImmutableRoleDisputeDetail.Builder {
        Builder() {}
    }
}
