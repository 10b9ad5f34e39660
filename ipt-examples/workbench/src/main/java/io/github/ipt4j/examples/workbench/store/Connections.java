package io.github.ipt4j.examples.workbench.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.Semaphore;

/** Connections that are used again, a bounded number at a time. */
final class Connections implements AutoCloseable {

    private final String url;
    private final Dialect dialect;
    private final Semaphore permits;
    private final ConcurrentLinkedDeque<Connection> idle = new ConcurrentLinkedDeque<>();
    private volatile boolean closed;

    Connections(String url, Dialect dialect, int bound) {
        this.url = url;
        this.dialect = dialect;
        this.permits = new Semaphore(bound, true);
    }

    Connection take() throws SQLException {
        permits.acquireUninterruptibly();
        try {
            Connection connection = idle.pollFirst();
            return connection == null ? dialect.connect(url) : connection;
        } catch (SQLException | RuntimeException e) {
            permits.release();
            throw e;
        }
    }

    void giveBack(Connection connection) {
        idle.addFirst(connection);
        permits.release();
        if (closed) {
            close();
        }
    }

    /** Drops a connection that failed: it may be broken. */
    void drop(Connection connection) {
        permits.release();
        closeQuietly(connection);
    }

    @Override
    public void close() {
        closed = true;
        for (Connection connection = idle.pollFirst(); connection != null; connection = idle.pollFirst()) {
            closeQuietly(connection);
        }
    }

    private static void closeQuietly(Connection connection) {
        try {
            connection.close();
        } catch (SQLException e) {
            // It is of no use any more.
        }
    }
}
