package io.github.ipt4j.examples.workbench.web;

import com.google.common.base.Splitter;
import com.sun.net.httpserver.Headers;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** The one cookie, which holds the token. It ends with the browser; scripts and other sites do not see it. */
final class TokenCookie {

    private static final String NAME = "ipt-workbench";

    private static final Pattern TOKEN = Pattern.compile("[A-Za-z0-9_-]{43}");

    private static final Splitter COOKIES = Splitter.on(';').trimResults();

    private TokenCookie() {}

    static Optional<String> read(Headers headers) {
        return headers.getOrDefault("Cookie", List.of()).stream()
                .flatMap(COOKIES::splitToStream)
                .filter(cookie -> cookie.startsWith(NAME + "="))
                .map(cookie -> cookie.substring(NAME.length() + 1))
                .filter(token -> TOKEN.matcher(token).matches())
                .findFirst();
    }

    static void write(Headers headers, String token) {
        headers.add("Set-Cookie", NAME + "=" + token + "; Path=/; HttpOnly; SameSite=Strict");
    }
}
