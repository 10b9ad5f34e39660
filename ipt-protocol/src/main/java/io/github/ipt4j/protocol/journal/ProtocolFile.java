package io.github.ipt4j.protocol.journal;

import com.google.common.io.ByteStreams;
import io.github.ipt4j.protocol.Phase;
import io.github.ipt4j.protocol.Protocol;
import java.io.IOException;
import java.io.InputStream;

/** Reads and writes protocols as JSON files, so that a service can write its own without programming. */
public final class ProtocolFile {

    private static final int SIZE = 1 << 20;

    private ProtocolFile() {}

    /**
     * Reads a protocol.
     *
     * @param source the name of the file in errors
     * @param in one JSON object of at most 1 MiB; no more than that is read, and the stream is not closed
     * @return the protocol
     * @throws JournalException if it is longer or malformed, or no course could complete it
     * @throws IOException if it cannot be read
     */
    public static Protocol read(String source, InputStream in) throws IOException {
        byte[] bytes = ByteStreams.toByteArray(ByteStreams.limit(in, SIZE + 1L));
        if (bytes.length > SIZE) {
            throw new JournalException(source, 1, 1, Expectation.size("file-size", SIZE));
        }
        return new JsonLine(source, 1, bytes, bytes.length).read(tokens -> ProtocolReader.protocol(tokens.value()));
    }

    /**
     * Returns a protocol as JSON.
     *
     * @param protocol any protocol
     * @return a JSON object on several lines, without a final line end
     */
    public static String write(Protocol protocol) {
        return JsonOutput.document(output -> write(protocol, output));
    }

    private static void write(Protocol protocol, JsonOutput output) {
        output.text("id", protocol.id());
        output.text("title", protocol.title());
        protocol.source().ifPresent(source -> output.text("source", source));
        protocol.notes().ifPresent(notes -> output.text("notes", notes));
        output.bounds("sessions", protocol.sessions());
        output.object("phases", to -> {
            for (Phase phase : Phase.values()) {
                to.bounds(phase.word(), protocol.given(phase));
            }
        });
        output.number("cadenceDays", protocol.cadenceDays());
        output.word("setting", protocol.setting());
        protocol.ages().ifPresent(ages -> output.bounds("ages", ages));
        output.bounds("minutes", protocol.minutes());
        output.bounds("focus", protocol.focus());
        output.object("tasks", to -> {
            for (Phase phase : Phase.values()) {
                to.words(phase.word(), protocol.tasks(phase));
            }
        });
    }
}
