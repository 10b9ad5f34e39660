package io.github.ipt4j.examples.workbench.store;

import java.time.Duration;
import java.util.Optional;

/** Who is signed in, known by the digest of a token that only their browser has. */
public final class SignedIn {

    /** After this time without a request, one has to sign in again. */
    public static final Duration IDLE = Duration.ofMinutes(30);

    /** After this time one has to sign in again. */
    public static final Duration LONGEST = Duration.ofHours(12);

    private static final long NOTED_EVERY = Duration.ofMinutes(1).toMillis();

    private final Database database;
    private final AuditLog log;

    /**
     * Who is signed in to a database.
     *
     * @param database the database
     * @param log where it is noted who signs out; its clock gives the time
     */
    public SignedIn(Database database, AuditLog log) {
        this.database = database;
        this.log = log;
    }

    /**
     * Lets an account be known by a token of its own.
     *
     * @param account who signed in
     * @return a new token, which is not stored
     */
    public String begin(Account account) {
        String token = Digest.random();
        long now = log.now().toEpochMilli();
        database.write(connection -> {
            Sql.update(
                    connection,
                    "DELETE FROM signed_in WHERE used < ? OR since < ?",
                    now - IDLE.toMillis(),
                    now - LONGEST.toMillis());
            return Sql.update(
                    connection,
                    "INSERT INTO signed_in (token_digest, account, since, used) VALUES (?, ?, ?, ?)",
                    Digest.of(token),
                    account.name(),
                    now,
                    now);
        });
        return token;
    }

    /**
     * Finds who a token stands for, and notes that it was used.
     *
     * @param token any token
     * @return the account, or empty if the token is not known or too old
     */
    public Optional<Account> find(String token) {
        long now = log.now().toEpochMilli();
        String digest = Digest.of(token);
        Optional<Use> use = database.read(connection -> Sql.first(
                connection,
                "SELECT a.name, a.role, a.team, s.used FROM signed_in s JOIN account a ON a.name = s.account"
                        + " WHERE s.token_digest = ? AND s.used >= ? AND s.since >= ?",
                row -> new Use(AccountStore.account(row), row.getLong(4)),
                digest,
                now - IDLE.toMillis(),
                now - LONGEST.toMillis()));
        if (use.isPresent() && use.get().last() < now - NOTED_EVERY) {
            database.write(connection ->
                    Sql.update(connection, "UPDATE signed_in SET used = ? WHERE token_digest = ?", now, digest));
        }
        return use.map(Use::account);
    }

    private record Use(Account account, long last) {}

    /**
     * Ends what a token stands for.
     *
     * @param account who signs out
     * @param token their token
     */
    public void end(Account account, String token) {
        database.write(
                connection -> Sql.update(connection, "DELETE FROM signed_in WHERE token_digest = ?", Digest.of(token)));
        log.add(account.name(), AuditAction.SIGNED_OUT, "");
    }
}
