package io.github.ipt4j.examples.workbench.page;

import io.github.ipt4j.examples.workbench.store.Passwords;
import io.github.ipt4j.examples.workbench.web.HtmlPage;
import io.github.ipt4j.examples.workbench.web.Refusal;
import io.github.ipt4j.examples.workbench.web.Request;
import io.github.ipt4j.examples.workbench.web.Response;
import java.util.Optional;

/** The page on which one gets a new password of one's own. */
public final class PasswordPage {

    private static final int PROBLEM = 422;

    private final Passwords passwords;
    private final SignInLimit limit;

    /**
     * The page of a workbench.
     *
     * @param passwords its passwords
     * @param limit how often the current one can be guessed, here and when signing in
     */
    public PasswordPage(Passwords passwords, SignInLimit limit) {
        this.passwords = passwords;
        this.limit = limit;
    }

    /**
     * Shows the form.
     *
     * @param request the request
     * @return the page
     */
    public Response form(Request request) {
        return page(200, request, new PasswordContent(Optional.empty(), false));
    }

    /**
     * Makes a new password, which is shown once.
     *
     * @param request the form
     * @return the page
     */
    public Response renew(Request request) {
        String name = request.account().name();
        if (!limit.allows(name)) {
            return Refusal.TOO_MANY_ATTEMPTS;
        }
        Optional<String> made = passwords.renewOwn(
                request.account(),
                request.form().value("password").orElse(""),
                request.visitor().token());
        made.ifPresent(any -> limit.forget(name));
        return page(made.isPresent() ? 200 : PROBLEM, request, new PasswordContent(made, made.isEmpty()));
    }

    private static HtmlPage page(int status, Request request, PasswordContent content) {
        return new HtmlPage(status, Templates.fill("password.jte", Frame.of(request), content));
    }
}
