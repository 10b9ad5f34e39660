package io.github.ipt4j.examples.workbench.admin;

import io.github.ipt4j.examples.workbench.page.Frame;
import io.github.ipt4j.examples.workbench.page.Templates;
import io.github.ipt4j.examples.workbench.store.Account;
import io.github.ipt4j.examples.workbench.store.AccountStore;
import io.github.ipt4j.examples.workbench.store.Digest;
import io.github.ipt4j.examples.workbench.store.Passwords;
import io.github.ipt4j.examples.workbench.store.Role;
import io.github.ipt4j.examples.workbench.web.Fields;
import io.github.ipt4j.examples.workbench.web.HtmlPage;
import io.github.ipt4j.examples.workbench.web.Request;
import io.github.ipt4j.examples.workbench.web.Response;
import java.util.Optional;

/** The page on which an admin makes accounts. */
public final class AccountsPage {

    private static final int PROBLEM = 422;

    private final AccountStore accounts;
    private final Passwords passwords;

    /**
     * The page of a workbench.
     *
     * @param accounts its accounts
     * @param passwords their passwords
     */
    public AccountsPage(AccountStore accounts, Passwords passwords) {
        this.accounts = accounts;
        this.passwords = passwords;
    }

    /**
     * Shows the accounts.
     *
     * @param request the request
     * @return the page
     */
    public Response show(Request request) {
        return page(200, request, Optional.empty(), "", Optional.empty());
    }

    /**
     * Makes an account, with a password that is shown once.
     *
     * @param request the form
     * @return the page
     */
    public Response make(Request request) {
        Optional<Account> account = account(request.form());
        if (account.isEmpty()) {
            return page(PROBLEM, request, Optional.empty(), "", Optional.of("accounts.malformed"));
        }
        String password = Digest.password();
        return accounts.add(request.account().name(), account.get(), password)
                ? page(200, request, account.map(Account::name), password, Optional.empty())
                : page(PROBLEM, request, Optional.empty(), "", Optional.of("accounts.taken"));
    }

    /**
     * Gives an account a new password, which is shown once.
     *
     * @param request the form
     * @return the page
     */
    public Response renewPassword(Request request) {
        String name = request.form().value("name").orElse("");
        return passwords
                .renew(request.account(), name)
                .map(password -> page(200, request, Optional.of(name), password, Optional.empty()))
                .orElseGet(() -> page(PROBLEM, request, Optional.empty(), "", Optional.of("accounts.unknown")));
    }

    private static Optional<Account> account(Fields form) {
        try {
            return Optional.of(new Account(
                    form.value("name").orElse(""),
                    Role.of(form.value("role").orElse("")),
                    form.value("team").orElse("")));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private Response page(
            int status, Request request, Optional<String> made, String password, Optional<String> problem) {
        AccountsContent content = new AccountsContent(accounts.list(), made, password, problem);
        return new HtmlPage(status, Templates.fill("admin/accounts.jte", Frame.of(request), content));
    }
}
