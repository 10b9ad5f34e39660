package io.github.ipt4j.examples.workbench.web;

import com.google.common.collect.ImmutableMap;
import com.sun.net.httpserver.Headers;

/** What every answer forbids the browser to do. */
final class SecurityHeaders {

    private static final ImmutableMap<String, String> ALL = ImmutableMap.of(
            "Content-Security-Policy",
            "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self';"
                    + " form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
            "X-Content-Type-Options",
            "nosniff",
            "X-Frame-Options",
            "DENY",
            // Under no-referrer, browsers send our own forms with no origin to know them by.
            "Referrer-Policy",
            "same-origin",
            "Cross-Origin-Opener-Policy",
            "same-origin",
            "Cross-Origin-Resource-Policy",
            "same-origin",
            "Permissions-Policy",
            "camera=(), geolocation=(), microphone=(), payment=(), usb=()");

    private SecurityHeaders() {}

    static void add(Headers headers) {
        ALL.forEach(headers::set);
    }
}
