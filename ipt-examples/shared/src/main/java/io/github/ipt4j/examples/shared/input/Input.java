package io.github.ipt4j.examples.shared.input;

import com.google.common.io.ByteStreams;
import io.github.ipt4j.examples.shared.words.SharedWords;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;

/** Opens the files that commands read. */
public final class Input {

    private static final int SMALL = 1 << 20;

    private Input() {}

    /** The bytes of a file. */
    public static InputStream file(String file) throws IOException {
        try {
            return Files.newInputStream(Path.of(file));
        } catch (InvalidPathException e) {
            throw new UnreadableException(SharedWords.FILE.message("reason.no-name"), e);
        }
    }

    /** The text of a file, uncompressed if its name ends in {@code .gz}. */
    public static InputStream uncompressed(String file, InputStream in) {
        return file.endsWith(".gz") ? new GzipStream(in) : in;
    }

    /** All bytes of a file that is small by its nature; no more is read of one that is not. */
    public static byte[] small(String file) throws IOException {
        try (InputStream in = file(file)) {
            byte[] bytes = ByteStreams.toByteArray(ByteStreams.limit(in, SMALL + 1L));
            if (bytes.length > SMALL) {
                throw new UnreadableException(SharedWords.FILE.message("reason.too-large", "size", SMALL >> 20), null);
            }
            return bytes;
        }
    }

    /** How many bytes a file has, or -1 if nobody knows, as of a pipe. */
    public static long size(String file) throws IOException {
        Path path = Path.of(file);
        return Files.isRegularFile(path) ? Files.size(path) : -1;
    }
}
