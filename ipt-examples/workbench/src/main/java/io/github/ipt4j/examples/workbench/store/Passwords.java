package io.github.ipt4j.examples.workbench.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;

/** New passwords, made like the first ones. Whoever is signed in with the one before is signed out. */
public final class Passwords {

    private final Database database;
    private final AuditLog log;

    /**
     * The passwords of a database.
     *
     * @param database the database
     * @param log where it is noted who made one
     */
    public Passwords(Database database, AuditLog log) {
        this.database = database;
        this.log = log;
    }

    /**
     * Makes a new password of one's own.
     *
     * @param account the account
     * @param current the password until now
     * @param token the token of the browser, which stays signed in
     * @return the password, which is stored nowhere; empty if the current one is another
     */
    public Optional<String> renewOwn(Account account, String current, String token) {
        return matches(account.name(), current)
                ? renew(account.name(), account.name(), Digest.of(token))
                : Optional.empty();
    }

    private boolean matches(String name, String password) {
        Optional<String> stored = database.read(connection ->
                Sql.first(connection, "SELECT password FROM account WHERE name = ?", row -> row.getString(1), name));
        return stored.filter(hash -> PasswordHash.matches(password, hash)).isPresent();
    }

    /**
     * Makes a new password for somebody who has lost theirs.
     *
     * @param admin who makes it
     * @param name the name of the account
     * @return the password, which is stored nowhere; empty if there is no such account, or the role makes none
     */
    public Optional<String> renew(Account admin, String name) {
        return admin.role() == Role.ADMIN ? renew(admin.name(), name, "") : Optional.empty();
    }

    private Optional<String> renew(String by, String name, String keptDigest) {
        String password = Digest.password();
        String hash = PasswordHash.of(password);
        return database.write(connection -> isRenewed(connection, by, name, hash, keptDigest))
                ? Optional.of(password)
                : Optional.empty();
    }

    private boolean isRenewed(Connection connection, String by, String name, String hash, String keptDigest)
            throws SQLException {
        if (Sql.update(connection, "UPDATE account SET password = ? WHERE name = ?", hash, name) == 0) {
            return false;
        }
        Sql.update(connection, "DELETE FROM signed_in WHERE account = ? AND token_digest <> ?", name, keptDigest);
        log.add(connection, log.now(), by, AuditAction.PASSWORD_MADE, "", 0, Digest.of(name));
        return true;
    }
}
