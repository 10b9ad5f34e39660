package io.github.ipt4j.examples.fuzzing;

import io.github.ipt4j.protocol.Protocol;
import io.github.ipt4j.protocol.journal.JournalException;
import io.github.ipt4j.protocol.journal.ProtocolFile;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

final class ProtocolAttempt implements Attempt {

    @Override
    public void on(byte[] input) {
        try {
            Protocol protocol = read(input);
            Attempt.same(protocol, read(ProtocolFile.write(protocol).getBytes(StandardCharsets.UTF_8)));
        } catch (JournalException malformed) {
            // What a reader promises for malformed input.
        }
    }

    private static Protocol read(byte[] file) {
        try {
            return ProtocolFile.read("input", new ByteArrayInputStream(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
