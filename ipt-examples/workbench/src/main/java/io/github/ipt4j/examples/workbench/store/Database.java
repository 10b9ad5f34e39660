package io.github.ipt4j.examples.workbench.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.locks.ReentrantLock;

/** A database that holds all of the workbench: SQLite, or PostgreSQL. Any number of threads can share one. */
public final class Database implements AutoCloseable {

    private static final int CONNECTIONS = 16;

    private final Dialect dialect;
    private final Connections connections;

    /** SQLite has one writer; waiting here is fair, and asking the file again and again is not. */
    private final ReentrantLock writing = new ReentrantLock(true);

    private Database(Dialect dialect, Connections connections) {
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
     */
    public static Database open(String url) {
        Dialect dialect = Dialect.of(url);
        Database database = new Database(dialect, new Connections(url, dialect, CONNECTIONS));
        database.write(Migrations::run);
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
