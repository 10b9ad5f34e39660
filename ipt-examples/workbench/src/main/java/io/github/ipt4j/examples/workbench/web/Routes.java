package io.github.ipt4j.examples.workbench.web;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import io.github.ipt4j.examples.workbench.store.Role;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Which handler answers at which path, and for whom. */
public final class Routes {

    /** Who reads courses. */
    public static final ImmutableSet<Role> READERS = roles(EnumSet.of(Role.COUNSELOR, Role.SUPERVISOR));

    /** Who records in courses. */
    public static final ImmutableSet<Role> RECORDERS = roles(EnumSet.of(Role.COUNSELOR));

    /** Who looks at the courses of a team, and records none. */
    public static final ImmutableSet<Role> SUPERVISORS = roles(EnumSet.of(Role.SUPERVISOR));

    /** Who keeps accounts and the audit log. */
    public static final ImmutableSet<Role> ADMINS = roles(EnumSet.of(Role.ADMIN));

    /** Who has an account. */
    public static final ImmutableSet<Role> EVERYBODY = roles(EnumSet.allOf(Role.class));

    private final ImmutableList<Route> routes;

    private Routes(ImmutableList<Route> routes) {
        this.routes = routes;
    }

    private static ImmutableSet<Role> roles(Set<Role> roles) {
        return Sets.immutableEnumSet(roles);
    }

    /**
     * Returns a builder of routes.
     *
     * @return a builder that has those of the assets
     */
    public static Builder builder() {
        return new Builder();
    }

    /** What is found at a path: who answers, and the open parts of the path. */
    record Found(Route route, ImmutableMap<String, String> places) {}

    /** All routes of a path, whatever their method. */
    ImmutableList<Found> at(List<String> parts) {
        ImmutableList.Builder<Found> found = ImmutableList.builder();
        for (Route route : routes) {
            Optional<ImmutableMap<String, String>> places = route.places(parts);
            places.ifPresent(open -> found.add(new Found(route, open)));
        }
        return found.build();
    }

    /** Collects routes; where several match, the first decides. */
    public static final class Builder {

        private final ImmutableList.Builder<Route> routes = ImmutableList.builder();

        private Builder() {}

        /**
         * Adds a route for everybody, without signing in.
         *
         * @param method how it is asked for
         * @param path the path, such as {@code /sign-in}
         * @param handler what answers
         * @return this builder
         */
        public Builder open(Method method, String path, Handler handler) {
            return add(method, path, ImmutableSet.of(), handler);
        }

        /**
         * Adds a route for some roles.
         *
         * @param roles who may ask, at least one
         * @param method how it is asked for
         * @param path the path, such as <code>/courses/{course}</code>
         * @param handler what answers; called only for an account of one of the roles
         * @return this builder
         * @throws IllegalArgumentException if there are no roles
         */
        public Builder allow(Set<Role> roles, Method method, String path, Handler handler) {
            if (roles.isEmpty()) {
                throw new IllegalArgumentException("A route that is not open has roles; name them.");
            }
            return add(method, path, roles(roles), handler);
        }

        private Builder add(Method method, String path, ImmutableSet<Role> roles, Handler handler) {
            routes.add(new Route(method, Route.PARTS.splitToList(path), roles, handler));
            return this;
        }

        /**
         * Returns the routes.
         *
         * @return those that were added, in order
         */
        public Routes build() {
            for (Asset asset : Asset.values()) {
                open(Method.GET, asset.path(), request -> asset);
            }
            return new Routes(routes.build());
        }
    }
}
