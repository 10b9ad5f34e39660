package io.github.ipt4j.examples.workbench.admin;

import io.github.ipt4j.examples.workbench.page.Frame;
import io.github.ipt4j.examples.workbench.page.Templates;
import io.github.ipt4j.examples.workbench.store.Account;
import io.github.ipt4j.examples.workbench.store.AccountStore;
import io.github.ipt4j.examples.workbench.store.Digest;
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

    /**
     * The page of a workbench.
     *
     * @param accounts its accounts
     */
    public AccountsPage(AccountStore accounts) {
        this.accounts = accounts;
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
            return page(PROBLEM, request, account, "", Optional.of("accounts.malformed"));
        }
        String password = Digest.password();
        return accounts.add(request.account().name(), account.get(), password)
                ? page(200, request, account, password, Optional.empty())
                : page(PROBLEM, request, Optional.empty(), "", Optional.of("accounts.taken"));
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
            int status, Request request, Optional<Account> made, String password, Optional<String> problem) {
        AccountsContent content = new AccountsContent(accounts.list(), made, password, problem);
        return new HtmlPage(status, Templates.fill("admin/accounts.jte", Frame.of(request), content));
    }
}
