package io.github.ipt4j.examples.browser;

import com.google.common.collect.ImmutableList;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.Playwright.CreateOptions;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;

/** A headless Chromium without a network. Used by one thread at a time. */
public final class Chromium implements AutoCloseable {

    /** The system property that says where Chromium is, if it is not {@code /usr/bin/chromium}. */
    public static final String LOCATION = "chromium";

    private static final ImmutableList<String> FLAGS = ImmutableList.of(
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync");

    private final Playwright playwright;
    private final Browser browser;

    private Chromium(Playwright playwright, Browser browser) {
        this.playwright = playwright;
        this.browser = browser;
    }

    /**
     * Starts Chromium.
     *
     * @return a browser that the caller closes
     * @throws com.microsoft.playwright.PlaywrightException if it cannot be started
     */
    public static Chromium launch() {
        Playwright playwright =
                Playwright.create(new CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        Browser browser = playwright
                .chromium()
                .launch(new LaunchOptions()
                        .setExecutablePath(Path.of(System.getProperty(LOCATION, "/usr/bin/chromium")))
                        .setChromiumSandbox(false)
                        .setArgs(FLAGS));
        return new Chromium(playwright, browser);
    }

    /**
     * Opens a page.
     *
     * @param html the page
     * @param view how to look at it
     * @return the page, loaded; the caller closes it
     * @throws IllegalStateException if the page asks for anything but itself; the message names the address
     */
    public OpenPage open(String html, View view) {
        return OpenPage.load(browser, html, view);
    }

    /**
     * Opens a page that is in a file.
     *
     * @param file a page of HTML in UTF-8
     * @param view how to look at it
     * @return the page, loaded; the caller closes it
     * @throws IOException if the file cannot be read
     * @throws IllegalStateException if the page asks for anything but itself; the message names the address
     */
    public OpenPage open(Path file, View view) throws IOException {
        return open(Files.readString(file), view);
    }

    /**
     * Opens a page of a site.
     *
     * @param site the folder whose files the site consists of
     * @param place the page in the site, such as {@code guide/index.html}
     * @param view how to look at it
     * @return the page, loaded; the caller closes it
     * @throws IllegalStateException if the page asks for anything that is not in the folder; the message names the
     *     address
     */
    public OpenPage open(Path site, String place, View view) {
        return OpenPage.load(browser, site, place, view);
    }

    /**
     * Opens a page of a server that is running.
     *
     * @param server the page, such as {@code http://localhost:8480/}
     * @param language the language that the browser asks for
     * @param view how to look at it; scripts run as far as the server allows them
     * @return the page, loaded; the caller closes it
     * @throws IllegalStateException if the page asks for anything that is not of that server; the message names the address
     */
    public OpenPage open(URI server, Locale language, View view) {
        return OpenPage.load(browser, server, language, view);
    }

    /** Stops Chromium and whatever it has open. */
    @Override
    public void close() {
        browser.close();
        playwright.close();
    }
}
