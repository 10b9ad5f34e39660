package io.github.ipt4j.core.area;

import io.github.ipt4j.core.PrivateText;
import java.util.Optional;
import org.immutables.value.Value;

/** A role transition: the old role and the new one. */
@Value.Immutable
public sealed interface RoleTransitionDetail extends AreaDetail permits ImmutableRoleTransitionDetail {

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
        return ProblemArea.ROLE_TRANSITION;
    }

    /**
     * The old role.
     *
     * @return a text, or empty if it is not recorded
     */
    Optional<PrivateText> oldRole();

    /**
     * The new role.
     *
     * @return a text, or empty if it is not recorded
     */
    Optional<PrivateText> newRole();

    /** A builder of details of a role transition. */
    final class Builder extends ImmutableRoleTransitionDetail.Builder {
        Builder() {}
    }
}
