package io.github.ipt4j.examples.workbench.web;

/**
 * A page.
 *
 * @param status the status, such as 200; 422 for a form that has to be put right, 409 for a conflict
 * @param html the text, which a template has escaped
 */
public record HtmlPage(int status, String html) implements Response {

    /**
     * A page as it was asked for.
     *
     * @param html the text
     */
    public HtmlPage(String html) {
        this(200, html);
    }
}
