package io.github.ipt4j.examples.workbench.store;

import java.sql.SQLException;

/** The database did not do what it was asked. Its own message, which can quote values, is not passed on. */
public final class StoreException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    StoreException(SQLException cause) {
        super("The database failed, SQL state " + cause.getSQLState() + ", code " + cause.getErrorCode());
        setStackTrace(cause.getStackTrace());
    }
}
