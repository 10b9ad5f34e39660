package io.github.ipt4j.examples.report.page;

import com.google.common.hash.Hashing;
import com.google.common.io.BaseEncoding;
import com.google.common.io.Resources;
import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/**
 * Makes pages of HTML from templates: one file each, without scripts, that asks the network for nothing.
 *
 * <p>The templates are compiled with the build; they escape whatever they are given. The only markup that does not come from
 * a template is the closeness picture, which escapes by itself.
 */
public final class Page {

    private static final TemplateEngine TEMPLATES = TemplateEngine.createPrecompiled(
            null, ContentType.Html, Page.class.getClassLoader(), "io.github.ipt4j.examples.report.page.templates");

    private static final String STYLE = resource("report.css");

    private static final String POLICY = "default-src 'none'; style-src 'sha256-"
            + BaseEncoding.base64()
                    .encode(Hashing.sha256()
                            .hashString(STYLE, StandardCharsets.UTF_8)
                            .asBytes())
            + "'; base-uri 'none'; form-action 'none'";

    private Page() {}

    /**
     * Fills a template.
     *
     * @param template the name of the template's file
     * @param content its only parameter
     * @return a page of HTML
     */
    public static String of(String template, Object content) {
        StringOutput output = new StringOutput();
        TEMPLATES.render(template, content, output);
        return clean(output.toString());
    }

    private static String clean(String page) {
        return page.codePoints()
                .map(character -> isForbidden(character) ? '\uFFFD' : character)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    /** What HTML does not allow even as a character reference: controls and noncharacters. */
    private static boolean isForbidden(int character) {
        boolean control =
                Character.isISOControl(character) && character != '\n' && character != '\r' && character != '\t';
        boolean noncharacter = (character >= 0xFDD0 && character <= 0xFDEF) || (character & 0xFFFE) == 0xFFFE;
        return control || noncharacter;
    }

    /**
     * The style sheet of every page.
     *
     * @return CSS, to stand in the page as it is
     */
    public static String style() {
        return STYLE;
    }

    /**
     * What a page may load: its own style sheet, known by its hash, and nothing else.
     *
     * @return a content-security policy
     */
    public static String policy() {
        return POLICY;
    }

    private static String resource(String name) {
        try {
            return Resources.toString(Resources.getResource(Page.class, name), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
