package io.github.ipt4j.examples.workbench.testing;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A browser as a test needs it: it keeps the cookie, follows no redirect, and sends whatever a test wants. */
public final class Browser {

    private static final Pattern FORM_TOKEN = Pattern.compile("name=\"form-token\" value=\"([0-9a-f]+)\"");

    private static final Pattern HIDDEN =
            Pattern.compile("<input type=\"hidden\" name=\"([^\"]*)\" value=\"([^\"]*)\"");

    private static final int SEE_OTHER = 303;

    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    private final String origin;
    private String cookie = "";

    /**
     * A browser without a cookie.
     *
     * @param port where the workbench answers
     */
    public Browser(int port) {
        this.origin = "http://localhost:" + port;
    }

    /**
     * The cookie that it has.
     *
     * @return name and value, or nothing
     */
    public String cookie() {
        return cookie;
    }

    /**
     * Takes a cookie that somebody else had.
     *
     * @param other name and value
     */
    public void take(String other) {
        cookie = other;
    }

    /**
     * Asks for a page.
     *
     * @param path its path
     * @param headers names and values of further headers
     * @return the answer
     */
    public HttpResponse<String> get(String path, String... headers) {
        return send(request(path, headers).GET());
    }

    /**
     * Sends a form as it is filled in, with the token that a page of the workbench has.
     *
     * @param path where to
     * @param fields the fields
     * @return the answer
     */
    public HttpResponse<String> post(String path, Map<String, String> fields) {
        Map<String, String> all = new HashMap<>(fields);
        all.put("form-token", formToken());
        return postAsIs(path, encoded(all));
    }

    /**
     * Sends the form of a page, filled in, with what the page hides in it.
     *
     * @param path where to
     * @param page the page
     * @param fields what is filled in
     * @return the answer
     */
    public HttpResponse<String> post(String path, String page, Map<String, String> fields) {
        Map<String, String> all = new HashMap<>(fields);
        HIDDEN.matcher(page)
                .results()
                .filter(hidden -> !hidden.group(1).equals("form-token"))
                .forEach(hidden -> all.putIfAbsent(hidden.group(1), hidden.group(2)));
        return post(path, all);
    }

    /**
     * Sends a body as a form.
     *
     * @param path where to
     * @param body what is sent
     * @param headers names and values of further headers
     * @return the answer
     */
    public HttpResponse<String> postAsIs(String path, String body, String... headers) {
        return send(request(path, headers)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(body)));
    }

    /**
     * Signs in.
     *
     * @param name the name of the account
     * @param password the password
     * @return the answer
     */
    public HttpResponse<String> signIn(String name, String password) {
        return post("/sign-in", Map.of("name", name, "password", password));
    }

    /**
     * The token that the forms of a page have, whether signed in or not.
     *
     * @return the token
     */
    public String formToken() {
        HttpResponse<String> page = get("/sign-in");
        while (page.statusCode() == SEE_OTHER) {
            page = get(page.headers().firstValue("Location").orElseThrow());
        }
        Matcher token = FORM_TOKEN.matcher(page.body());
        if (!token.find()) {
            throw new IllegalStateException("The page has no form.");
        }
        return token.group(1);
    }

    /**
     * Fields as browsers send them.
     *
     * @param fields the fields
     * @return the body of a form
     */
    public static String encoded(Map<String, String> fields) {
        return fields.entrySet().stream()
                .map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue()))
                .collect(Collectors.joining("&"));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private HttpRequest.Builder request(String path, String... headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(origin + path));
        if (!cookie.isEmpty()) {
            request.header("Cookie", cookie);
        }
        return headers.length == 0 ? request : request.headers(headers);
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            HttpResponse<String> response = CLIENT.send(request.build(), BodyHandlers.ofString());
            response.headers().firstValue("Set-Cookie").ifPresent(set -> cookie = set.substring(0, set.indexOf(';')));
            return response;
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
