package io.github.ipt4j.examples.workbench.page;

import io.github.ipt4j.examples.workbench.store.Account;
import io.github.ipt4j.examples.workbench.store.AccountStore;
import io.github.ipt4j.examples.workbench.store.SignedIn;
import io.github.ipt4j.examples.workbench.web.HtmlPage;
import io.github.ipt4j.examples.workbench.web.Redirect;
import io.github.ipt4j.examples.workbench.web.Refusal;
import io.github.ipt4j.examples.workbench.web.Request;
import io.github.ipt4j.examples.workbench.web.Response;
import java.util.Optional;

/** The pages on which one signs in and out. */
public final class SigningIn {

    private final AccountStore accounts;
    private final SignedIn signedIn;
    private final SignInLimit limit;

    /**
     * The pages of a workbench.
     *
     * @param accounts who can sign in
     * @param signedIn who is signed in
     * @param limit how often it can be tried
     */
    public SigningIn(AccountStore accounts, SignedIn signedIn, SignInLimit limit) {
        this.accounts = accounts;
        this.signedIn = signedIn;
        this.limit = limit;
    }

    /**
     * Shows the form.
     *
     * @param request the request
     * @return the page, or the first page for who is signed in
     */
    public Response form(Request request) {
        return request.visitor().account().isPresent()
                ? Redirect.to("/")
                : page(200, request, new SignInForm("", false));
    }

    /**
     * Signs in, with a new token: one that was known before signing in is worth nothing afterwards.
     *
     * @param request the form
     * @return the first page, or the form again
     */
    public Response signIn(Request request) {
        String name = request.form().value("name").orElse("");
        if (!limit.allows(name)) {
            return Refusal.TOO_MANY_ATTEMPTS;
        }
        Optional<Account> account =
                accounts.check(name, request.form().value("password").orElse(""));
        if (account.isEmpty()) {
            return page(422, request, new SignInForm(name, true));
        }
        limit.forget(name);
        request.visitor()
                .account()
                .ifPresent(before -> signedIn.end(before, request.visitor().token()));
        return Redirect.withToken("/", signedIn.begin(account.get()));
    }

    /**
     * Signs out.
     *
     * @param request the form
     * @return the form to sign in
     */
    public Response signOut(Request request) {
        signedIn.end(request.account(), request.visitor().token());
        return Redirect.to("/sign-in");
    }

    private static HtmlPage page(int status, Request request, SignInForm form) {
        return new HtmlPage(status, Templates.fill("signin.jte", Frame.of(request), form));
    }
}
