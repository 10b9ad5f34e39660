package io.github.ipt4j.examples.workbench;

import io.github.ipt4j.examples.workbench.store.Account;
import io.github.ipt4j.examples.workbench.store.AccountStore;
import io.github.ipt4j.examples.workbench.store.Digest;
import io.github.ipt4j.examples.workbench.store.Role;
import java.util.Optional;

/** The account with which everything begins. */
final class FirstAccount {

    private static final String NAME = "admin";

    private static final String TEAM = "administration";

    private FirstAccount() {}

    /** Makes the account if there is none at all, and returns its password. */
    static Optional<String> make(AccountStore accounts) {
        if (!accounts.list().isEmpty()) {
            return Optional.empty();
        }
        String password = Digest.password();
        return accounts.add("", new Account(NAME, Role.ADMIN, TEAM), password)
                ? Optional.of(password)
                : Optional.empty();
    }
}
