package io.github.ipt4j.examples.shared.input;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.GZIPOutputStream;

/** Gzip files in memory. */
final class GzipFiles {

    private GzipFiles() {}

    /** A file with a member for each text. */
    static byte[] of(String... members) {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        for (String member : members) {
            try (GZIPOutputStream out = new GZIPOutputStream(file)) {
                out.write(member.getBytes(StandardCharsets.UTF_8));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return file.toByteArray();
    }
}
