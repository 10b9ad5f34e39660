package io.github.ipt4j.examples.workbench.web;

import java.util.Optional;

/**
 * Another page, which is to be asked for instead.
 *
 * @param location its path, within the workbench
 * @param token the token by which the browser is known from now on, if it is another one
 */
public record Redirect(String location, Optional<String> token) implements Response {

    /**
     * Checks the path.
     *
     * @throws IllegalArgumentException if it leads elsewhere, or holds what no header may
     */
    public Redirect {
        if (!location.matches("/(?![/\\\\])[\\x21-\\x7e]*")) {
            throw new IllegalArgumentException("A redirect stays within the workbench; give a path.");
        }
    }

    /**
     * Another page.
     *
     * @param location its path
     * @return the redirect
     */
    public static Redirect to(String location) {
        return new Redirect(location, Optional.empty());
    }

    /**
     * Another page, for a browser that is known by another token from now on.
     *
     * @param location its path
     * @param token the token
     * @return the redirect
     */
    public static Redirect withToken(String location, String token) {
        return new Redirect(location, Optional.of(token));
    }
}
