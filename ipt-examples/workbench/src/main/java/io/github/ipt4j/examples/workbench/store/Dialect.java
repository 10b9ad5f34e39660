package io.github.ipt4j.examples.workbench.store;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Properties;

/** In what the databases differ; everything else is the same SQL. */
enum Dialect {
    /** One file, in write-ahead mode; a commit is on the disk before it is acknowledged. One transaction writes at a time. */
    SQLITE("jdbc:sqlite:") {
        @Override
        Properties properties() {
            Properties properties = new Properties();
            properties.setProperty("journal_mode", "WAL");
            properties.setProperty("synchronous", "FULL");
            properties.setProperty("busy_timeout", "10000");
            properties.setProperty("foreign_keys", "true");
            properties.setProperty("transaction_mode", "IMMEDIATE");
            return properties;
        }

        @Override
        void lockAuditLog(Connection connection) {
            // A transaction that writes is the only one.
        }
    },
    /** A server. Transactions write side by side; only the audit log, which is one chain, is written by one at a time. */
    POSTGRESQL("jdbc:postgresql:") {
        @Override
        Properties properties() {
            return new Properties();
        }

        @Override
        void lockAuditLog(Connection connection) throws SQLException {
            try (Statement statement = connection.createStatement()) {
                statement.execute("LOCK TABLE audit_record IN SHARE ROW EXCLUSIVE MODE");
            }
        }
    };

    private final String prefix;

    Dialect(String prefix) {
        this.prefix = prefix;
    }

    static Dialect of(String url) {
        for (Dialect dialect : values()) {
            if (url.startsWith(dialect.prefix)) {
                return dialect;
            }
        }
        throw new IllegalArgumentException("The database must be jdbc:sqlite:FILE or jdbc:postgresql:…");
    }

    abstract Properties properties();

    /** Lets this transaction alone write the audit log until it ends. */
    abstract void lockAuditLog(Connection connection) throws SQLException;

    Connection connect(String url) throws SQLException {
        return DriverManager.getConnection(url, properties());
    }
}
