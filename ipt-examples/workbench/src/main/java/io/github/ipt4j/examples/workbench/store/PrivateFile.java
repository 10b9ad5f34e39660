package io.github.ipt4j.examples.workbench.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermissions;

/** A file that only its owner can read. */
final class PrivateFile {

    private PrivateFile() {}

    /** Makes an empty file, unless there is one; what SQLite puts beside it is as private. */
    static void make(Path file) {
        try {
            if (Files.getFileAttributeView(file.toAbsolutePath().getParent(), PosixFileAttributeView.class) == null) {
                Files.createFile(file);
            } else {
                Files.createFile(
                        file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            }
        } catch (FileAlreadyExistsException e) {
            // Its owner decides who reads it.
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
