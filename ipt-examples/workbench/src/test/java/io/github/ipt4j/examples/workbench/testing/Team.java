package io.github.ipt4j.examples.workbench.testing;

import io.github.ipt4j.examples.workbench.store.Account;
import io.github.ipt4j.examples.workbench.store.AccountStore;
import io.github.ipt4j.examples.workbench.store.Role;
import java.util.List;

/** Accounts of two teams. */
public final class Team {

    /** The password of every account. */
    public static final String PASSWORD = "correct-horse-battery-staple";

    /** A counselor. */
    public static final Account ANN = new Account("ann", Role.COUNSELOR, "north");

    /** Another counselor of the same team. */
    public static final Account BEN = new Account("ben", Role.COUNSELOR, "north");

    /** The supervisor of the same team. */
    public static final Account SUE = new Account("sue", Role.SUPERVISOR, "north");

    /** A counselor of another team. */
    public static final Account OTTO = new Account("otto", Role.COUNSELOR, "south");

    /** An admin. */
    public static final Account ADA = new Account("ada", Role.ADMIN, "office");

    private Team() {}

    /**
     * Makes the accounts.
     *
     * @param accounts where to
     */
    public static void join(AccountStore accounts) {
        List.of(ANN, BEN, SUE, OTTO, ADA).forEach(account -> accounts.add("", account, PASSWORD));
    }
}
