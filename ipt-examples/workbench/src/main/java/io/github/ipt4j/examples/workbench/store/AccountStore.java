package io.github.ipt4j.examples.workbench.store;

import com.google.common.collect.ImmutableList;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;

/** The accounts, and their passwords' hashes. */
public final class AccountStore {

    private final Database database;
    private final AuditLog log;

    /**
     * The accounts of a database.
     *
     * @param database the database
     * @param log where it is noted who was given an account, and who signs in
     */
    public AccountStore(Database database, AuditLog log) {
        this.database = database;
        this.log = log;
    }

    /**
     * Lists the accounts.
     *
     * @return all of them, by name
     */
    public ImmutableList<Account> list() {
        return database.read(connection ->
                Sql.list(connection, "SELECT name, role, team FROM account ORDER BY name", AccountStore::account));
    }

    /**
     * Makes an account.
     *
     * @param by the name of the account that makes it, or empty at the first start
     * @param account the account
     * @param password the password, of which only a hash is stored
     * @return whether it was made; false if there is one of that name
     */
    public boolean add(String by, Account account, String password) {
        return addHashed(by, account, PasswordHash.of(password));
    }

    boolean addHashed(String by, Account account, String hash) {
        return database.write(connection -> {
            int added = Sql.update(
                    connection,
                    "INSERT INTO account (name, role, team, password) VALUES (?, ?, ?, ?) ON CONFLICT (name) DO NOTHING",
                    account.name(),
                    account.role().word(),
                    account.team(),
                    hash);
            if (added == 1) {
                log.add(connection, log.now(), by, AuditAction.ACCOUNT_MADE, "", 0, content(account));
            }
            return added == 1;
        });
    }

    /**
     * Checks who somebody is.
     *
     * @param name the name that is given
     * @param password the password that is given
     * @return the account, or empty if there is none of that name, or the password is another one
     */
    public Optional<Account> check(String name, String password) {
        Optional<Stored> stored = database.read(connection -> Sql.first(
                connection,
                "SELECT name, role, team, password FROM account WHERE name = ?",
                row -> new Stored(account(row), row.getString(4)),
                name));
        boolean matches =
                PasswordHash.matches(password, stored.map(Stored::password).orElse(PasswordHash.NOBODY));
        Optional<Account> account = stored.filter(found -> matches).map(Stored::account);
        log.add(
                account.map(Account::name).orElse(""),
                account.isPresent() ? AuditAction.SIGNED_IN : AuditAction.SIGN_IN_REFUSED,
                "");
        return account;
    }

    private static String content(Account account) {
        return Digest.of(account.name(), account.role().word(), account.team());
    }

    private record Stored(Account account, String password) {}

    static Account account(ResultSet row) throws SQLException {
        return new Account(row.getString(1), Role.of(row.getString(2)), row.getString(3));
    }
}
