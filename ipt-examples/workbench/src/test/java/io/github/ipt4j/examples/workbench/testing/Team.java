package io.github.ipt4j.examples.workbench.testing;

import com.google.common.collect.ImmutableList;
import io.github.ipt4j.examples.workbench.store.Account;
import io.github.ipt4j.examples.workbench.store.Role;

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

    /** All of them. */
    public static final ImmutableList<Account> ALL = ImmutableList.of(ANN, BEN, SUE, OTTO, ADA);

    private Team() {}
}
