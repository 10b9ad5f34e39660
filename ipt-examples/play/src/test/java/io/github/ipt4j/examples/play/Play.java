package io.github.ipt4j.examples.play;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ObjectArrays;
import com.google.errorprone.annotations.CanIgnoreReturnValue;
import io.github.ipt4j.protocol.audit.Audit;
import io.github.ipt4j.protocol.audit.AuditedCourse;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringReader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * What came of playing.
 *
 * @param status the exit status
 * @param out what was shown
 * @param err what was written to standard error
 */
record Play(int status, String out, String err) {

    /** A game in English, whatever the language of the environment is; the answers are separated by slashes. */
    @CanIgnoreReturnValue
    static Play of(Path folder, String answers, String... arguments) {
        return in("en", folder, ImmutableList.copyOf(answers.split("/", -1)), arguments);
    }

    static Play in(String language, Path folder, List<String> answers, String... arguments) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        String[] first = {"--lang", language, "play", "--date", "2026-01-05"};
        int status = PlayRoot.run(
                new StringReader(String.join("\n", answers)),
                folder,
                new PrintWriter(out),
                new PrintWriter(err),
                ObjectArrays.concat(first, arguments, String.class));
        return new Play(status, out.toString(), err.toString());
    }

    /** The journal that a game left, judged by the library. */
    static AuditedCourse saved(Path folder, String name) {
        try {
            return Audit.enforcing().journal(name, Files.newInputStream(folder.resolve(name)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What was shown, in one line. */
    String text() {
        return out.replaceAll("\\s+", " ");
    }
}
