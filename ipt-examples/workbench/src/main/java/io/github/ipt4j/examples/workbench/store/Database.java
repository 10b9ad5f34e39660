package io.github.ipt4j.examples.workbench.store;

import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.locks.ReentrantLock;

/** A database that holds all of the workbench: SQLite, or PostgreSQL. Any number of threads can share one. */
public final class Database implements AutoCloseable {

    private static final int CONNECTIONS = 16;

    private final String url;
    private final Dialect dialect;
    private final Connections connections;

    /** SQLite has one writer; waiting here is fair, and asking the file again and again is not. */
    private final ReentrantLock writing = new ReentrantLock(true);

    private Database(String url, Dialect dialect, Connections connections) {
        this.url = url;
        this.dialect = dialect;
        this.connections = connections;
    }

    /**
     * Opens a database, and brings its tables up to date.
     *
     * @param url where it is, {@code jdbc:sqlite:FILE} or {@code jdbc:postgresql:…}
     * @return the database
     * @throws IllegalArgumentException if the URL is of neither kind
     * @throws StoreException if it cannot be opened
     * @throws UncheckedIOException if its file cannot be made
     */
    public static Database open(String url) {
        Dialect dialect = Dialect.of(url);
        dialect.prepareFor(url);
        Database database = new Database(url, dialect, new Connections(url, dialect, CONNECTIONS));
        database.write(connection -> Migrations.run(connection, dialect));
        return database;
    }

    Dialect dialect() {
        return dialect;
    }

    /** Reads; each statement sees what was committed before it began. */
    <T> T read(Transaction<T> reading) {
        try {
            Connection connection = connections.take();
            return finish(connection, reading);
        } catch (SQLException e) {
            throw new StoreException(e);
        }
    }

    /** Writes all or nothing. */
    <T> T write(Transaction<T> transaction) {
        if (dialect == Dialect.POSTGRESQL) {
            return read(connection -> committed(connection, transaction));
        }
        writing.lock();
        try {
            return read(connection -> committed(connection, transaction));
        } finally {
            writing.unlock();
        }
    }

    /** Reads what was committed at one moment, however long it takes; others may write meanwhile. */
    <T> T snapshot(Transaction<T> reading) {
        try (Connection connection = dialect.connectToRead(url)) {
            connection.setAutoCommit(false);
            T result = reading.run(connection);
            connection.rollback();
            return result;
        } catch (SQLException e) {
            throw new StoreException(e);
        }
    }

    /** Makes room of deleted rows. */
    void forget() {
        read(connection -> {
            dialect.forget(connection);
            return true;
        });
    }

    /**
     * Whether the database is new.
     *
     * @return true if nobody was given an account yet
     */
    public boolean isEmpty() {
        return read(connection -> Sql.list(connection, "SELECT name FROM account LIMIT 1", row -> row.getString(1)))
                .isEmpty();
    }

    private <T> T finish(Connection connection, Transaction<T> transaction) throws SQLException {
        boolean sound = false;
        try {
            T result = transaction.run(connection);
            sound = true;
            return result;
        } finally {
            if (sound) {
                connections.giveBack(connection);
            } else {
                connections.drop(connection);
            }
        }
    }

    private static <T> T committed(Connection connection, Transaction<T> transaction) throws SQLException {
        connection.setAutoCommit(false);
        T result = transaction.run(connection);
        connection.commit();
        connection.setAutoCommit(true);
        return result;
    }

    @Override
    public void close() {
        connections.close();
    }
}
