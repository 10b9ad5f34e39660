package io.github.ipt4j.examples.workbench.page;

import io.github.ipt4j.examples.workbench.web.Refusal;
import io.github.ipt4j.examples.workbench.web.Request;

/** The page that says why there is no other. */
public final class RefusedPage {

    private RefusedPage() {}

    /**
     * Returns the page.
     *
     * @param request what was asked for
     * @param refusal why it is not answered
     * @return HTML
     */
    public static String of(Request request, Refusal refusal) {
        return Templates.fill("refused.jte", Frame.of(request), refusal);
    }
}
