package io.github.ipt4j.examples.browser;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.Route.FulfillOptions;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** What a page asks for. It gets what belongs to its site; whatever else it asks for is refused, and noted. */
final class Requests {

    private static final String ADDRESS = "http://page.invalid/";

    private static final ImmutableMap<String, String> HEADERS =
            ImmutableMap.of("Content-Type", "text/html; charset=utf-8");
    private static final ImmutableMap<String, String> WITHOUT_SCRIPTS = ImmutableMap.of(
            "Content-Type", "text/html; charset=utf-8",
            "Content-Security-Policy", "script-src 'none'");

    private final String site;
    private final List<String> strayed = new ArrayList<>();

    private Requests(String site) {
        this.site = site;
    }

    /** One page and nothing beside it. Scripts are forbidden rather than switched off: axe-core is one itself. */
    static Requests ofOnePage(BrowserContext context, String html, boolean scripts) {
        Requests requests = new Requests(ADDRESS);
        FulfillOptions answer = new FulfillOptions()
                .setHeaders(scripts ? HEADERS : WITHOUT_SCRIPTS)
                .setBody(html);
        context.route("**/*", route -> requests.answerIf(route, asked(route).equals(ADDRESS), answer));
        return requests;
    }

    static Requests ofFiles(BrowserContext context, Path folder) {
        Requests requests = new Requests(ADDRESS);
        context.route("**/*", route -> {
            Path file = file(folder, URI.create(asked(route)).getPath().substring(1));
            boolean isOurs = asked(route).startsWith(ADDRESS) && Files.isRegularFile(file);
            requests.answerIf(route, isOurs, new FulfillOptions().setPath(file));
        });
        return requests;
    }

    private static Path file(Path folder, String place) {
        return folder.resolve(place.isEmpty() || place.endsWith("/") ? place + "index.html" : place);
    }

    static Requests ofServer(BrowserContext context, String site) {
        Requests requests = new Requests(site);
        context.route("**/*", requests::ask);
        context.onRequest(requests::noteRedirect);
        return requests;
    }

    private void ask(Route route) {
        if (asked(route).startsWith(site)) {
            route.resume();
        } else {
            refuse(route);
        }
    }

    /** Where a server sends the browser is not asked about again; it is found out afterwards. */
    private void noteRedirect(Request request) {
        if (request.redirectedFrom() != null && !request.url().startsWith(site)) {
            strayed.add(request.url());
        }
    }

    private void answerIf(Route route, boolean isOurs, FulfillOptions answer) {
        if (isOurs) {
            route.fulfill(answer);
        } else {
            refuse(route);
        }
    }

    private void refuse(Route route) {
        strayed.add(asked(route));
        route.abort();
    }

    private static String asked(Route route) {
        return route.request().url();
    }

    /** The beginning of every address that belongs to the site, up to its last slash. */
    String site() {
        return site;
    }

    /** What was asked for and did not belong to the site. */
    ImmutableList<String> strayed() {
        return ImmutableList.copyOf(strayed);
    }
}
