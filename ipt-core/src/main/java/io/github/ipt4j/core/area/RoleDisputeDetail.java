package io.github.ipt4j.core.area;

import io.github.ipt4j.core.PrivateText;
import java.util.Optional;
import org.immutables.value.Value;

/** A role dispute: the other person, the issue, and the stage. */
@Value.Immutable
public sealed interface RoleDisputeDetail extends AreaDetail permits ImmutableRoleDisputeDetail {

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
     * The stage of the dispute.
     *
     * @return the stage, or empty if it is not recorded
     */
    Optional<DisputeStage> stage();

    /** A builder of details of a role dispute. */
    final class Builder extends ImmutableRoleDisputeDetail.Builder {
        Builder() {}
    }
}
