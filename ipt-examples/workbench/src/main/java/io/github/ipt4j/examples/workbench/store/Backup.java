package io.github.ipt4j.examples.workbench.store;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;

/**
 * A backup: one file, which is itself a database of SQLite, whatever database it was made of. So it can be restored into either
 * kind, and be looked at with any tool. Who is signed in is not part of it.
 */
public final class Backup {

    private Backup() {}

    /**
     * Copies all that a database holds at one moment into a new file. Others may go on writing to the database.
     *
     * @param database the database
     * @param file the file, which does not exist
     * @throws FileAlreadyExistsException if it exists
     * @throws IOException if it cannot be written; nothing is left of it then
     */
    public static void write(Database database, Path file) throws IOException {
        requireNew(file);
        Path part = file.resolveSibling(file.getFileName() + ".part");
        requireNew(part);
        try {
            try (Database copy = Database.open("jdbc:sqlite:" + part)) {
                copy(database, copy);
            }
            Files.move(part, file);
        } finally {
            Files.deleteIfExists(part);
        }
    }

    private static void requireNew(Path file) throws FileAlreadyExistsException {
        if (Files.exists(file)) {
            throw new FileAlreadyExistsException(file.toString());
        }
    }

    /**
     * Copies a backup into a database that holds nothing yet: all of it or nothing.
     *
     * @param file the backup
     * @param database a database without accounts
     * @return whether it was restored; false if the database holds something already
     * @throws IOException if there is no such file, or it holds nothing
     */
    public static boolean restore(Path file, Database database) throws IOException {
        if (!Files.isReadable(file)) {
            throw new IOException("There is no such file.");
        }
        if (!database.isEmpty()) {
            return false;
        }
        try (Database backup = Database.open("jdbc:sqlite:" + file)) {
            if (backup.isEmpty()) {
                throw new IOException("The file holds nothing.");
            }
            copy(backup, database);
        }
        return true;
    }

    private static void copy(Database from, Database to) {
        from.snapshot(source -> to.write(target -> copy(source, target)));
    }

    private static int copy(Connection source, Connection target) throws SQLException {
        int rows = 0;
        for (CopiedTable table : CopiedTable.ALL) {
            rows += table.copy(source, target);
        }
        return rows;
    }
}
