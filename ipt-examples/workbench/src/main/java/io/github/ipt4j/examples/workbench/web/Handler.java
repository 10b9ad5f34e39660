package io.github.ipt4j.examples.workbench.web;

/** Answers requests of one route. */
@FunctionalInterface
public interface Handler {

    /**
     * Answers a request.
     *
     * @param request what is asked for, and by whom
     * @return the answer
     */
    Response handle(Request request);
}
