package io.github.ipt4j.examples.workbench.admin;

import com.google.common.collect.ImmutableList;
import io.github.ipt4j.examples.workbench.store.Account;
import java.util.Optional;

/**
 * What the page of accounts shows.
 *
 * @param accounts all accounts
 * @param made the name of the account that was made, or given a new password, just now
 * @param password its password, which is shown only now
 * @param problem the key of what is wrong with the form
 */
public record AccountsContent(
        ImmutableList<Account> accounts, Optional<String> made, String password, Optional<String> problem) {}
