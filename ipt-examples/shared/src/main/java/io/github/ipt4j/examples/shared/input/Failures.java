package io.github.ipt4j.examples.shared.input;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;

/** Why a file could not be read, in one line without a stack trace. */
public final class Failures {

    private Failures() {}

    /**
     * Why a file could not be read.
     *
     * @param file its name
     * @param e what happened
     * @return one English line
     */
    public static String message(String file, IOException e) {
        if (e instanceof NoSuchFileException) {
            return file + ": no such file";
        }
        if (e instanceof AccessDeniedException) {
            return file + ": may not be read";
        }
        return file + ": cannot be read: " + e.getMessage();
    }
}
