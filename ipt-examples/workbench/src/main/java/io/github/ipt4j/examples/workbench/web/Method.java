package io.github.ipt4j.examples.workbench.web;

import java.util.Optional;

/** The methods that the workbench answers. HEAD is answered as GET is, without the page. */
public enum Method {
    /** Asks for a page and changes nothing. */
    GET,
    /** Sends a form. */
    POST;

    static Optional<Method> of(String name) {
        return switch (name) {
            case "GET", "HEAD" -> Optional.of(GET);
            case "POST" -> Optional.of(POST);
            default -> Optional.empty();
        };
    }
}
