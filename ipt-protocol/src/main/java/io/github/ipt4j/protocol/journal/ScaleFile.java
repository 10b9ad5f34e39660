package io.github.ipt4j.protocol.journal;

import com.google.common.io.ByteStreams;
import io.github.ipt4j.core.measure.Scale;
import java.io.IOException;
import java.io.InputStream;

/** Reads and writes scales as JSON files, so that a service can use its own without programming. */
public final class ScaleFile {

    private static final int SIZE = 1 << 20;

    private ScaleFile() {}

    /**
     * Reads a scale. A file with the id of a shipped scale may put it into other words, with the same rater, structure,
     * scoring and thresholds.
     *
     * @param source the name of the file in errors
     * @param in one JSON object of at most 1 MiB; no more than that is read, and the stream is not closed
     * @return the scale
     * @throws JournalException if it is longer or malformed, contradicts itself, or scores a shipped scale otherwise
     * @throws IOException if it cannot be read
     */
    public static Scale read(String source, InputStream in) throws IOException {
        byte[] bytes = ByteStreams.toByteArray(ByteStreams.limit(in, SIZE + 1L));
        if (bytes.length > SIZE) {
            throw new JournalException(source, 1, 1, Expectation.size("file-size", SIZE));
        }
        return new JsonLine(source, 1, bytes, bytes.length).read(tokens -> ScaleReader.scale(tokens.value()));
    }

    /**
     * Returns a scale as JSON.
     *
     * @param scale any scale
     * @return a JSON object on several lines, without a final line end
     */
    public static String write(Scale scale) {
        return JsonOutput.document(output -> new ScaleWriter(output).write(scale));
    }
}
