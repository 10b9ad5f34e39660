package io.github.ipt4j.examples.workbench.web;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import io.github.ipt4j.examples.workbench.store.Account;
import io.github.ipt4j.examples.workbench.store.Role;
import java.util.List;
import java.util.Optional;

/**
 * What answers at a path, and for whom.
 *
 * @param method how it is asked for
 * @param path the parts of the path; one in braces is left open
 * @param roles who may ask; none if everybody may, without signing in
 * @param handler what answers
 */
record Route(Method method, List<String> path, ImmutableSet<Role> roles, Handler handler) {

    static final Splitter PARTS = Splitter.on('/');

    /** The open parts of the path by their names, if these parts are of this route. */
    Optional<ImmutableMap<String, String>> places(List<String> parts) {
        if (parts.size() != path.size()) {
            return Optional.empty();
        }
        ImmutableMap.Builder<String, String> places = ImmutableMap.builder();
        for (int i = 0; i < parts.size(); i++) {
            String expected = path.get(i);
            if (expected.startsWith("{")) {
                places.put(expected.substring(1, expected.length() - 1), parts.get(i));
            } else if (!expected.equals(parts.get(i))) {
                return Optional.empty();
            }
        }
        return Optional.of(places.buildOrThrow());
    }

    boolean isOpen() {
        return roles.isEmpty();
    }

    boolean allows(Account account) {
        return roles.contains(account.role());
    }
}
