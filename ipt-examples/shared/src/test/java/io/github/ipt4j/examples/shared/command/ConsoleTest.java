package io.github.ipt4j.examples.shared.command;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ipt4j.examples.shared.output.WatchedStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;

/** Output that cannot be written, and failures of our own. */
final class ConsoleTest {

    /** A stream to which nothing can be written. */
    private static final class FailingStream extends OutputStream {
        private final String why;

        FailingStream(String why) {
            this.why = why;
        }

        @Override
        public void write(int b) throws IOException {
            throw new IOException(why);
        }
    }

    @Test
    void whatCannotBeWrittenIsNotTakenForWritten() {
        WatchedStream whole = new WatchedStream(OutputStream.nullOutputStream());
        WatchedStream closed = new WatchedStream(new FailingStream("Broken pipe"));
        WatchedStream lost = new WatchedStream(new FailingStream("No space left on device"));
        for (WatchedStream stream : List.of(whole, closed, lost)) {
            PrintWriter out = new PrintWriter(stream, false, StandardCharsets.UTF_8);
            out.println("{}");
            out.flush();
        }
        assertThat(whole.hasLostOutput()).isFalse();
        assertThat(closed.hasLostOutput()).isFalse();
        assertThat(lost.hasLostOutput()).isTrue();
    }

    @CommandLine.Command(name = "failing")
    private static final class FailingCommand implements Runnable {

        @Override
        public void run() {
            throw new IllegalStateException("unforeseen");
        }
    }

    /** The status 1 says that something was judged, and rejected. */
    @Test
    void whatNobodyForesawIsNotTakenForARejection() {
        StringWriter err = new StringWriter();

        assertThat(Console.run(new CommandLine(new FailingCommand()), new PrintWriter(err), new PrintWriter(err)))
                .isEqualTo(2);
        assertThat(err.toString()).contains("unforeseen");
    }
}
