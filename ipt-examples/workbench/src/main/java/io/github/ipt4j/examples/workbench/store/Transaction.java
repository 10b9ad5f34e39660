package io.github.ipt4j.examples.workbench.store;

import java.sql.Connection;
import java.sql.SQLException;

/** What is done with a connection. */
@FunctionalInterface
interface Transaction<T> {

    T run(Connection connection) throws SQLException;
}
