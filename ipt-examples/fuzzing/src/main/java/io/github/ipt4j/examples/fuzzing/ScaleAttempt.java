package io.github.ipt4j.examples.fuzzing;

import io.github.ipt4j.core.measure.Scale;
import io.github.ipt4j.protocol.journal.JournalException;
import io.github.ipt4j.protocol.journal.ScaleFile;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

final class ScaleAttempt implements Attempt {

    @Override
    public void on(byte[] input) {
        try {
            Scale scale = read(input);
            Attempt.same(scale, read(ScaleFile.write(scale).getBytes(StandardCharsets.UTF_8)));
        } catch (JournalException malformed) {
            // What a reader promises for malformed input.
        }
    }

    private static Scale read(byte[] file) {
        try {
            return ScaleFile.read("input", new ByteArrayInputStream(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
