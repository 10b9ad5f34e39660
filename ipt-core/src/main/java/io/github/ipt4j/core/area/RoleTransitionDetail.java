package io.github.ipt4j.core.area;

import io.github.ipt4j.core.PrivateText;
import java.util.Optional;
import org.immutables.value.Value;

/** Which role the client leaves, and which one begins. */
@Value.Immutable
public sealed interface RoleTransitionDetail extends AreaDetail permits ImmutableRoleTransitionDetail {

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

    /** Builds a detail of a role transition, attribute by attribute. */
    final class Builder extends ImmutableRoleTransitionDetail.Builder {
        Builder() {}
    }
}
