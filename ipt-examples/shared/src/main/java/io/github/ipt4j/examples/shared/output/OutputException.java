package io.github.ipt4j.examples.shared.output;

import io.github.ipt4j.core.wording.Message;
import io.github.ipt4j.core.wording.Worded;
import io.github.ipt4j.core.wording.Wording;
import io.github.ipt4j.examples.shared.words.SharedWords;
import java.io.IOException;
import java.io.Serial;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/** A file could not be written whole, or must not be; the message says so in one line. */
public final class OutputException extends IOException implements Worded {

    @Serial
    private static final long serialVersionUID = 1L;

    private final transient Message why;

    private OutputException(Message why, Throwable cause) {
        super(Wording.english().of(why), cause);
        this.why = why;
    }

    /** What must not be written; the key of a message that says why, with the remedy. */
    static OutputException refused(Path file, String why) {
        return new OutputException(SharedWords.FILE.message(why, "file", file.toString()), null);
    }

    /** What could not be written, and why. */
    static OutputException failed(Path file, IOException e) {
        return new OutputException(
                SharedWords.FILE.message("output.failed", "file", file.toString(), "reason", reason(e)), e);
    }

    private static Message reason(IOException e) {
        if (e instanceof NoSuchFileException) {
            return SharedWords.FILE.message("reason.no-folder");
        }
        if (e instanceof AccessDeniedException) {
            return SharedWords.FILE.message("reason.denied");
        }
        String reason = e instanceof FileSystemException failure ? failure.getReason() : e.getMessage();
        return SharedWords.verbatim(reason == null ? e.getClass().getSimpleName() : reason);
    }

    @Override
    public Message message() {
        return why;
    }
}
