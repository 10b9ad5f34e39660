package io.github.ipt4j.examples.spark;

import io.github.ipt4j.core.wording.Wording;
import io.github.ipt4j.protocol.journal.CohortCourse;
import io.github.ipt4j.protocol.journal.JournalException;
import io.github.ipt4j.protocol.journal.JournalFormat;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** Reads one line of a cohort as the library reads it from a file. */
final class LineReader {

    /** The maximum length of a line, in bytes, as docs/journal.md has it. */
    static final int MAX_LENGTH = 16 << 20;

    private final JournalFormat format;

    LineReader(JournalFormat format) {
        this.format = format;
    }

    /** The course in a line; a malformed one is reported by what was expected, and nothing of what stands there is repeated. */
    CohortCourse course(byte @Nullable [] line) throws MalformedLineException {
        if (line == null) {
            throw new MalformedLineException("a value");
        }
        if (line.length > MAX_LENGTH) {
            throw new MalformedLineException("a line of at most " + (MAX_LENGTH >> 20) + " MiB");
        }
        try {
            return format.readCourse(StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(line))
                    .toString());
        } catch (CharacterCodingException e) {
            throw new MalformedLineException("UTF-8");
        } catch (JournalException e) {
            throw new MalformedLineException(Wording.english().of(e.expected()));
        }
    }
}
