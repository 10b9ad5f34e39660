package io.github.ipt4j.examples.workbench.store;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Properties;
import org.sqlite.JDBC;

/** In what the databases differ; everything else is the same SQL. */
enum Dialect {
    /** One file, in write-ahead mode; a commit is on the disk before it is acknowledged. One transaction writes at a time. */
    SQLITE("sqlite") {
        @Override
        void prepare(String place) {
            PrivateFile.make(Path.of(place));
        }

        @Override
        Connection connect(String url) throws SQLException {
            return connect(url, "IMMEDIATE");
        }

        @Override
        Connection connectToRead(String url) throws SQLException {
            return connect(url, "DEFERRED");
        }

        private Connection connect(String url, String transactions) throws SQLException {
            Properties properties = new Properties();
            properties.setProperty("journal_mode", "WAL");
            properties.setProperty("synchronous", "FULL");
            properties.setProperty("busy_timeout", "10000");
            properties.setProperty("foreign_keys", "true");
            properties.setProperty("secure_delete", "true");
            properties.setProperty("transaction_mode", transactions);
            return JDBC.createConnection(url, properties); // DriverManager would load all drivers first.
        }

        @Override
        void lockAuditLog(Connection connection) {
            // A transaction that writes is the only one.
        }

        @Override
        void forget(Connection connection) throws SQLException {
            execute(connection, "PRAGMA wal_checkpoint(TRUNCATE)");
        }
    },
    /** A server. Transactions write side by side; only the audit log, which is one chain, is written by one at a time. */
    POSTGRESQL("postgresql") {
        @Override
        void prepare(String place) {
            // The server keeps its files.
        }

        @Override
        Connection connect(String url) throws SQLException {
            Connection connection = DriverManager.getConnection(url);
            execute(connection, COMMIT_WAITS_FOR_THE_DISK);
            return connection;
        }

        @Override
        Connection connectToRead(String url) throws SQLException {
            Connection connection = connect(url);
            connection.setReadOnly(true);
            connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
            return connection;
        }

        @Override
        void lockAuditLog(Connection connection) throws SQLException {
            execute(connection, "LOCK TABLE audit_record IN SHARE ROW EXCLUSIVE MODE");
        }

        @Override
        void forget(Connection connection) throws SQLException {
            execute(connection, "VACUUM private_line");
        }
    };

    /** Whatever the server's settings say; one that waits for other servers too, goes on doing so. */
    private static final String COMMIT_WAITS_FOR_THE_DISK = "SELECT set_config('synchronous_commit', 'on', false)"
            + " WHERE current_setting('synchronous_commit') = 'off'";

    private final String word;
    private final String prefix;

    Dialect(String word) {
        this.word = word;
        this.prefix = "jdbc:" + word + ":";
    }

    /** The word by which the database is known in URLs and names of files. */
    String word() {
        return word;
    }

    static Dialect of(String url) {
        for (Dialect dialect : values()) {
            if (url.startsWith(dialect.prefix)) {
                return dialect;
            }
        }
        throw new IllegalArgumentException("The database must be jdbc:sqlite:FILE or jdbc:postgresql:…");
    }

    /** Makes room for a database that does not exist yet. */
    abstract void prepare(String place);

    final void prepareFor(String url) {
        prepare(url.substring(prefix.length()));
    }

    abstract Connection connect(String url) throws SQLException;

    /** A connection whose transaction sees what was committed when it began to read. */
    abstract Connection connectToRead(String url) throws SQLException;

    /** Lets this transaction alone write the audit log until it ends. */
    abstract void lockAuditLog(Connection connection) throws SQLException;

    /** Makes room of deleted rows; what SQLite deletes is overwritten, also in its write-ahead log. */
    abstract void forget(Connection connection) throws SQLException;

    private static void execute(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
