package io.github.ipt4j.examples.workbench.web;

import com.google.common.collect.ImmutableList;
import com.sun.net.httpserver.Headers;

/** Lets requests through to the handlers of their routes, or says why not. */
final class Gate {

    /** The field of every form that shows where it comes from. */
    private static final String FORM_TOKEN = "form-token";

    private static final String SIGN_IN = "/sign-in";

    private final Routes routes;
    private final OwnOrigin origin;

    Gate(Routes routes, OwnOrigin origin) {
        this.routes = routes;
        this.origin = origin;
    }

    Response answer(Request request, Headers headers) {
        ImmutableList<Routes.Found> found = routes.at(request.path());
        if (found.isEmpty()) {
            return Refusal.NOT_FOUND;
        }
        return found.stream()
                .filter(each -> each.route().method() == request.method())
                .findFirst()
                .map(each -> answer(each, request.at(each.places()), headers))
                .orElse(Refusal.WRONG_METHOD);
    }

    private Response answer(Routes.Found found, Request request, Headers headers) {
        Route route = found.route();
        if (!route.isOpen() && request.visitor().account().isEmpty()) {
            return Redirect.to(SIGN_IN);
        }
        if (!route.isOpen() && !route.allows(request.account())) {
            return Refusal.FORBIDDEN;
        }
        if (request.method() == Method.POST && !isOwnForm(request, headers)) {
            return Refusal.FOREIGN_FORM;
        }
        return route.handler().handle(request);
    }

    private boolean isOwnForm(Request request, Headers headers) {
        return origin.isFrom(headers)
                && request.form()
                        .value(FORM_TOKEN)
                        .filter(request.visitor()::hasFormToken)
                        .isPresent();
    }
}
