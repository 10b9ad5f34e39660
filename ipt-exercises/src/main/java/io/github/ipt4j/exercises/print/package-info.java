/**
 * Worksheets and handouts on paper: as plain text, and as pages of HTML that print without scripts on A4 and US Letter.
 *
 * <p>A worksheet is printed empty, or filled in with a record: whoever passes the record asks for the client's own words to be
 * shown. Whatever a client typed is shown as text and never as markup.
 *
 * <pre>{@code
 * PageSetup setup = PageSetup.builder().language(Locale.GERMAN).emergencyContact("Tel. 112").build();
 * String page = HtmlPage.empty(worksheet, setup);
 * }</pre>
 */
@NullMarked
@ValueStyle
package io.github.ipt4j.exercises.print;

import io.github.ipt4j.core.ValueStyle;
import org.jspecify.annotations.NullMarked;
