package io.github.ipt4j.examples.shared.output;

import java.io.IOException;
import java.io.Serial;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/** A file could not be written whole, or must not be; the message says so in one line. */
public final class OutputException extends IOException {

    @Serial
    private static final long serialVersionUID = 1L;

    private OutputException(String message, Throwable cause) {
        super(message, cause);
    }

    /** What must not be written, and the remedy. */
    static OutputException refused(Path file, String why) {
        return new OutputException(file + ": " + why, null);
    }

    /** What could not be written, and why. */
    static OutputException failed(Path file, IOException e) {
        return new OutputException(file + ": cannot be written: " + reason(e), e);
    }

    private static String reason(IOException e) {
        if (e instanceof NoSuchFileException) {
            return "its folder does not exist";
        }
        if (e instanceof AccessDeniedException) {
            return "permission denied";
        }
        String reason = e instanceof FileSystemException failure ? failure.getReason() : e.getMessage();
        return reason == null ? e.getClass().getSimpleName() : reason;
    }
}
