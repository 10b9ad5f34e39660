/**
 * Pages of HTML looked at as their readers will: in a real browser, on paper, and by the programs that judge pages.
 *
 * <p>A page is opened in Debian's headless Chromium, cut off from every network: a page that asks for anything but itself is
 * refused. Then it can be measured, photographed, printed, and checked for accessibility; whether it is valid HTML needs no
 * browser.
 *
 * <pre>{@code
 * assertThat(HtmlValidator.problems(html)).isEmpty();
 * try (Chromium chromium = Chromium.launch();
 *         OpenPage page = chromium.open(html, View.screen(1280, 800).dark())) {
 *     assertThat(page.violations()).isEmpty();
 *     Files.write(picture, page.screenshot());
 * }
 * }</pre>
 */
@NullMarked
package io.github.ipt4j.examples.browser;

import org.jspecify.annotations.NullMarked;
