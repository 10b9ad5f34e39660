package io.github.ipt4j.examples.workbench.web;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.io.ByteStreams;
import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import io.github.ipt4j.examples.workbench.store.Digest;
import io.github.ipt4j.examples.workbench.store.SignedIn;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Reads what a browser sends, up to a bound. */
final class RequestReader {

    /** The most bytes of a form: of texts, the longest that the library takes, several times. */
    static final int LARGEST_FORM = 1 << 18;

    private static final String FORM = "application/x-www-form-urlencoded";

    private final SignedIn signedIn;

    RequestReader(SignedIn signedIn) {
        this.signedIn = signedIn;
    }

    /** What is asked for, before the form is read. */
    Request head(HttpExchange exchange) throws RefusedException {
        Headers headers = exchange.getRequestHeaders();
        Method method =
                Method.of(exchange.getRequestMethod()).orElseThrow(() -> new RefusedException(Refusal.WRONG_METHOD));
        Optional<String> query = Optional.ofNullable(exchange.getRequestURI().getRawQuery());
        return new Request(
                method,
                path(exchange),
                fields(query.orElse("")),
                fields(""),
                Languages.accepted(headers.getFirst("Accept-Language")),
                visitor(headers),
                ImmutableMap.of());
    }

    /** The request with its form, if one was sent. */
    static Request withForm(Request head, HttpExchange exchange) throws IOException, RefusedException {
        return head.method() == Method.POST ? head.with(form(exchange)) : head;
    }

    /** Decoded after it was taken apart: a part may hold a slash. */
    private static ImmutableList<String> path(HttpExchange exchange) throws RefusedException {
        String path = Optional.ofNullable(exchange.getRequestURI().getRawPath())
                .orElseThrow(() -> new RefusedException(Refusal.MALFORMED));
        try {
            return Route.PARTS.splitToStream(path).map(Fields::decodedPart).collect(ImmutableList.toImmutableList());
        } catch (IllegalArgumentException e) {
            throw new RefusedException(Refusal.MALFORMED);
        }
    }

    private Visitor visitor(Headers headers) {
        Optional<String> token = TokenCookie.read(headers);
        return new Visitor(token.orElseGet(Digest::random), token.flatMap(signedIn::find));
    }

    private static Fields form(HttpExchange exchange) throws IOException, RefusedException {
        String type = exchange.getRequestHeaders().getFirst("Content-Type");
        if (type == null || !type.startsWith(FORM)) {
            throw new RefusedException(Refusal.MALFORMED);
        }
        return fields(body(exchange.getRequestBody()));
    }

    private static String body(InputStream in) throws IOException, RefusedException {
        byte[] bytes = ByteStreams.toByteArray(ByteStreams.limit(in, LARGEST_FORM + 1L));
        if (bytes.length > LARGEST_FORM) {
            throw new RefusedException(Refusal.TOO_LARGE);
        }
        return new String(bytes, StandardCharsets.UTF_8);
    }

    private static Fields fields(String encoded) throws RefusedException {
        try {
            return Fields.of(encoded);
        } catch (IllegalArgumentException e) {
            throw new RefusedException(Refusal.MALFORMED);
        }
    }
}
