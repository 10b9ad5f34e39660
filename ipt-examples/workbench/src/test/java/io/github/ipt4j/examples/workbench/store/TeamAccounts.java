package io.github.ipt4j.examples.workbench.store;

import io.github.ipt4j.examples.workbench.testing.Team;

/** The accounts of the {@link Team} in a database, with hashes that cost little. */
public final class TeamAccounts {

    private static final String HASH = PasswordHash.of(Team.PASSWORD, 1);

    private TeamAccounts() {}

    /**
     * Makes the accounts.
     *
     * @param accounts where to
     */
    public static void join(AccountStore accounts) {
        Team.ALL.forEach(account -> accounts.addHashed("", account, HASH));
    }
}
