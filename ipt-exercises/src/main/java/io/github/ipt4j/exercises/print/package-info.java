/**
 * Worksheets and handouts on paper: as plain text, and as pages of HTML that print without scripts on A4 and US
 * Letter.
 *
 * <p>A worksheet is printed empty, or filled in with a record, which shows the client's own words. Whatever a client
 * typed is shown as text and never as markup.
 *
 * <pre>{@code
 * Edition edition = module.edition(Locale.GERMAN);
 * PageSetup setup = PageSetup.builder()
 *         .language(Locale.GERMAN)
 *         .notice(edition.profile().notice())
 *         .emergencyContact("Tel. 112")
 *         .build();
 * String page = HtmlPage.empty(edition.worksheets().get(0), setup);
 * }</pre>
 */
@NullMarked
@ValueStyle
package io.github.ipt4j.exercises.print;

import io.github.ipt4j.core.style.ValueStyle;
import org.jspecify.annotations.NullMarked;
