package io.github.ipt4j.examples.workbench.web;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/** Writes answers, each with what keeps it safe. */
final class ResponseWriter {

    private static final String HTML = "text/html; charset=utf-8";

    private final RefusalPage refusals;

    ResponseWriter(RefusalPage refusals) {
        this.refusals = refusals;
    }

    void write(HttpExchange exchange, Request request, Response response) throws IOException {
        if (response instanceof HtmlPage page) {
            writePage(exchange, page);
        } else if (response instanceof Redirect redirect) {
            writeRedirect(exchange, redirect);
        } else if (response instanceof Download download) {
            exchange.getResponseHeaders()
                    .set("Content-Disposition", "attachment; filename=\"" + download.name() + "\"");
            write(exchange, 200, download.type(), "no-store", download.bytes());
        } else if (response instanceof Asset asset) {
            write(exchange, 200, asset.type(), "public, max-age=31536000, immutable", asset.bytes());
        } else if (response instanceof Refusal refusal) {
            writePage(exchange, new HtmlPage(refusal.status(), refusals.of(request, refusal)));
        }
    }

    private static void writePage(HttpExchange exchange, HtmlPage page) throws IOException {
        write(exchange, page.status(), HTML, "no-store", page.html().getBytes(StandardCharsets.UTF_8));
    }

    private static void writeRedirect(HttpExchange exchange, Redirect redirect) throws IOException {
        Headers headers = exchange.getResponseHeaders();
        redirect.token().ifPresent(token -> TokenCookie.write(headers, token));
        headers.set("Location", redirect.location());
        write(exchange, 303, HTML, "no-store", new byte[0]);
    }

    /** A refusal of what could not even be read. */
    static void writeBare(HttpExchange exchange, Refusal refusal) throws IOException {
        byte[] bytes = refusal.word().getBytes(StandardCharsets.UTF_8);
        write(exchange, refusal.status(), "text/plain; charset=utf-8", "no-store", bytes);
    }

    private static void write(HttpExchange exchange, int status, String type, String caching, byte[] bytes)
            throws IOException {
        Headers headers = exchange.getResponseHeaders();
        SecurityHeaders.add(headers);
        headers.set("Content-Type", type);
        headers.set("Cache-Control", caching);
        boolean bodiless = bytes.length == 0 || exchange.getRequestMethod().equals("HEAD");
        exchange.sendResponseHeaders(status, bodiless ? -1 : bytes.length);
        if (!bodiless) {
            try (OutputStream out = exchange.getResponseBody()) {
                out.write(bytes);
            }
        }
    }
}
