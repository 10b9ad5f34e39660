package io.github.ipt4j.examples.browser;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.google.common.collect.ImmutableList;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.EmulateMediaOptions;
import com.microsoft.playwright.Page.PdfOptions;
import com.microsoft.playwright.Page.ScreenshotOptions;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Media;
import com.microsoft.playwright.options.ServiceWorkerPolicy;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/** A page that is open in a browser. */
public final class OpenPage implements AutoCloseable {

    private static final int MOST_TABS = 400;

    /** The elements that something of the page is cut off by, or that stick out of the window. */
    private static final String CUT_OFF = """
            () => [...document.body.querySelectorAll('*')]
                .filter(e => e.getClientRects().length > 0)
                .filter(e => e.getBoundingClientRect().right > document.documentElement.clientWidth + 0.5
                    || e.getBoundingClientRect().left < -0.5
                    || (e instanceof HTMLElement && e.clientWidth > 0 && e.scrollWidth > e.clientWidth + 1))
                .map(e => e.outerHTML.slice(0, 200))
            """;

    private static final String BOXES = """
            elements => elements.map(e => {
                const box = e.getBoundingClientRect();
                return [e.textContent, box.x + scrollX, box.y + scrollY, box.width, box.height];
            })
            """;

    private final BrowserContext context;
    private final Page page;
    private final Requests requests;

    private OpenPage(BrowserContext context, Requests requests) {
        this.context = context;
        this.page = context.newPage();
        this.requests = requests;
    }

    static OpenPage load(Browser browser, String html, View view) {
        BrowserContext context = browser.newContext(new NewContextOptions().setOffline(true));
        Requests requests = Requests.ofOnePage(context, html, view.scripts());
        return new OpenPage(context, requests).load(requests.site(), view);
    }

    static OpenPage load(Browser browser, Path site, String place, View view) {
        BrowserContext context = browser.newContext(new NewContextOptions().setOffline(true));
        Requests requests = Requests.ofFiles(context, site);
        return new OpenPage(context, requests).load(requests.site() + place, view);
    }

    static OpenPage load(Browser browser, URI server, Locale language, View view) {
        BrowserContext context = browser.newContext(new NewContextOptions()
                .setLocale(language.toLanguageTag())
                .setServiceWorkers(ServiceWorkerPolicy.BLOCK));
        Requests requests = Requests.ofServer(context, server.resolve("/").toString());
        return new OpenPage(context, requests).load(server.toString(), view);
    }

    private OpenPage load(String address, View view) {
        lookAt(view);
        page.navigate(address);
        refuseStraying();
        return this;
    }

    private void refuseStraying() {
        ImmutableList<String> strayed = requests.strayed();
        if (!strayed.isEmpty()) {
            context.close();
            throw new IllegalStateException("The page asks for " + strayed + "; put everything into the page itself.");
        }
    }

    /**
     * Looks at the page in another way, without loading it again.
     *
     * @param view how to look at it; whether its scripts run was settled when it was loaded
     */
    public void lookAt(View view) {
        page.setViewportSize(view.width(), view.height());
        page.emulateMedia(new EmulateMediaOptions()
                .setMedia(view.print() ? Media.PRINT : Media.SCREEN)
                .setColorScheme(view.dark() ? ColorScheme.DARK : ColorScheme.LIGHT));
    }

    /**
     * What keeps some people from using the page, by axe-core with all its rules.
     *
     * @return the violations, one for each offending element; none if the page is accessible as far as a program can tell
     */
    public ImmutableList<Violation> violations() {
        return new AxeBuilder(page)
                .setLegacyMode(true).analyze().getViolations().stream()
                        .flatMap(rule -> rule.getNodes().stream()
                                .map(node ->
                                        new Violation(rule.getId(), rule.getImpact(), rule.getHelp(), node.getHtml())))
                        .collect(ImmutableList.toImmutableList());
    }

    /**
     * What does not fit: elements that stick out of the window to the left or right, or that hold more than they show.
     *
     * @return the start of each element as HTML; none if everything can be seen
     */
    public ImmutableList<String> cutOff() {
        return ((List<?>) page.evaluate(CUT_OFF))
                .stream().map(String.class::cast).collect(ImmutableList.toImmutableList());
    }

    /**
     * Goes to another page of the same site.
     *
     * @param place the page in the site
     */
    public void go(String place) {
        page.navigate(requests.site() + place);
    }

    /**
     * Whether the page can be moved sideways, as by a table that is wider than the window.
     *
     * @return true if it can; what scrolls within itself does not count
     */
    public boolean scrollsSideways() {
        return (boolean) page.evaluate("document.documentElement.scrollWidth > document.documentElement.clientWidth");
    }

    /**
     * Where elements stand.
     *
     * @param selector a selector of CSS
     * @return their boxes, in the order of the page
     */
    public ImmutableList<Box> boxes(String selector) {
        List<?> boxes = (List<?>) locator(selector).evaluateAll(BOXES);
        return boxes.stream().map(box -> box((List<?>) box)).collect(ImmutableList.toImmutableList());
    }

    private static Box box(List<?> box) {
        return new Box((String) box.get(0), number(box, 1), number(box, 2), number(box, 3), number(box, 4));
    }

    private static double number(List<?> box, int index) {
        return ((Number) box.get(index)).doubleValue();
    }

    /**
     * How many elements there are of a kind.
     *
     * @param selector a selector of CSS
     * @return 0 or more
     */
    public int count(String selector) {
        return locator(selector).count();
    }

    /**
     * The page as it is driven, for what this class has no word for.
     *
     * @param selector a selector of CSS
     * @return the elements
     */
    public Locator locator(String selector) {
        return page.locator(selector);
    }

    /**
     * Goes on to the next element by the tab key, until it is one that was looked for.
     *
     * @param selector a selector of CSS
     * @throws IllegalStateException if the keyboard does not get there
     */
    public void tabTo(String selector) {
        for (int i = 0; i < MOST_TABS; i++) {
            page.keyboard().press("Tab");
            if ((boolean) page.evaluate("selector => document.activeElement.matches(selector)", selector)) {
                return;
            }
        }
        throw new IllegalStateException("The keyboard does not get to " + selector + "; can it have the focus?");
    }

    /**
     * Presses a key.
     *
     * @param key its name, such as {@code Enter}
     */
    public void press(String key) {
        page.keyboard().press(key);
    }

    /**
     * Types into whatever has the focus.
     *
     * @param text what to type
     */
    public void type(String text) {
        page.keyboard().type(text);
    }

    /**
     * Takes a file that the page offers.
     *
     * @param selector what to click on, in CSS
     * @return where the file is until the page is closed
     */
    public Path take(String selector) {
        return page.waitForDownload(() -> locator(selector).click()).path();
    }

    /**
     * What the page is called.
     *
     * @return its title
     */
    public String title() {
        return page.title();
    }

    /**
     * What the page says, as a reader sees it.
     *
     * @return the text of its body
     */
    public String text() {
        return page.innerText("body");
    }

    /**
     * A photograph of the whole page, from top to bottom.
     *
     * @return an image in PNG
     */
    public byte[] screenshot() {
        return page.screenshot(new ScreenshotOptions().setFullPage(true));
    }

    /**
     * The page on paper. A size that the page itself asks for goes before.
     *
     * @param paper the paper to print on
     * @return the printed pages
     */
    public PrintedPages print(PaperSize paper) {
        return new PrintedPages(page.pdf(new PdfOptions()
                .setFormat(paper.word())
                .setPreferCSSPageSize(true)
                .setPrintBackground(true)));
    }

    /**
     * Closes the page.
     *
     * @throws IllegalStateException if it has asked for anything but itself while it was open
     */
    @Override
    public void close() {
        refuseStraying();
        context.close();
    }
}
