package io.github.ipt4j.examples.workbench.web;

import com.google.common.collect.ImmutableSet;
import com.sun.net.httpserver.Headers;
import java.util.Locale;

/** The names under which the workbench is asked for; under any other, another site may be behind it. */
final class OwnOrigin {

    private final ImmutableSet<String> hosts;

    /** That of a server on this machine. */
    OwnOrigin(int port) {
        this.hosts = ImmutableSet.of("localhost:" + port, "127.0.0.1:" + port, "[::1]:" + port);
    }

    boolean isAsked(Headers headers) {
        String host = headers.getFirst("Host");
        return host != null && hosts.contains(host.toLowerCase(Locale.ROOT));
    }

    /** Whether a form comes from a page of ours, as far as the browser says where it comes from. */
    boolean isFrom(Headers headers) {
        String origin = headers.getFirst("Origin");
        String site = headers.getFirst("Sec-Fetch-Site");
        return (origin == null || origin.equals("http://" + headers.getFirst("Host")))
                && (site == null || site.equals("same-origin"));
    }
}
