package io.github.ipt4j.examples.shared.input;

import io.github.ipt4j.core.wording.Message;
import io.github.ipt4j.core.wording.Worded;
import io.github.ipt4j.examples.shared.words.SharedWords;
import java.io.EOFException;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.util.zip.ZipException;

/** Why a file could not be read, in one line without a stack trace. */
public final class Failures {

    private Failures() {}

    /**
     * Why a file could not be read.
     *
     * @param file its name
     * @param e what happened
     * @return one line
     */
    public static Message message(String file, IOException e) {
        if (e instanceof NoSuchFileException) {
            return SharedWords.FILE.message("input.missing", "file", file);
        }
        if (e instanceof AccessDeniedException) {
            return SharedWords.FILE.message("input.denied", "file", file);
        }
        return SharedWords.FILE.message("input.failed", "file", file, "reason", reason(e));
    }

    private static Message reason(IOException e) {
        if (e instanceof Worded worded) {
            return worded.message();
        }
        return e instanceof ZipException || e instanceof EOFException
                ? SharedWords.FILE.message("reason.damaged", "detail", e.getMessage())
                : SharedWords.verbatim(e.getMessage());
    }
}
