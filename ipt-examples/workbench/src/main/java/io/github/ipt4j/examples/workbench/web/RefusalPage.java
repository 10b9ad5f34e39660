package io.github.ipt4j.examples.workbench.web;

/** How a refusal is shown. */
@FunctionalInterface
public interface RefusalPage {

    /**
     * Returns the page that says why a request is not answered.
     *
     * @param request the request
     * @param refusal why not
     * @return a page of HTML
     */
    String of(Request request, Refusal refusal);
}
