package io.github.ipt4j.protocol.journal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.PipedInputStream;
import java.io.PipedOutputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Journals and cohorts that are still being written: a line comes through as soon as it is whole. */
final class LiveSourceTest {

    private static final String EVENT = Journals.MISSED + "\n";

    @Test
    void aJournalIsAskedForNothingAfterAWholeLine() throws IOException {
        try (JournalReader reader = JournalFormat.standard().reader("pipe", new Expected(EVENT + EVENT))) {
            assertThat(Journals.next(reader)).isPresent();
            assertThat(Journals.next(reader)).isPresent();
        }
    }

    @Test
    void aLineThatComesInPiecesIsGivenWithItsLastPiece() throws IOException {
        int half = EVENT.length() / 2;
        InputStream pieces = new Expected(EVENT.substring(0, half), EVENT.substring(half));
        try (JournalReader reader = JournalFormat.standard().reader("pipe", pieces)) {
            assertThat(Journals.next(reader)).isPresent();
        }
    }

    @Test
    void aStreamThatGivesNothingForOnceHasNotEnded() throws IOException {
        InputStream hesitating = new Expected("", EVENT);
        try (JournalReader reader = JournalFormat.standard().reader("pipe", hesitating)) {
            assertThat(Journals.next(reader)).isPresent();
        }
    }

    @Test
    void aCohortIsAskedForNothingAfterAWholeLine() throws IOException {
        try (CohortReader reader = JournalFormat.standard().cohortReader("pipe", new Expected(Cohorts.course("c-1")))) {
            assertThat(Journals.next(reader)).map(CohortCourse::course).contains("c-1");
        }
    }

    /** The pipe is never closed: a reader that waits for more than a line waits for ever. */
    @Test
    @Timeout(60)
    void severalThreadsGiveACourseWhileTheCohortIsStillOpen() throws IOException {
        try (PipedOutputStream out = new PipedOutputStream();
                ParallelCohortReader<String> reader = Cohorts.reader(new PipedInputStream(out), 2)) {
            for (String course : new String[] {"c-1", "c-2"}) {
                out.write(Cohorts.course(course).getBytes(StandardCharsets.UTF_8));
                out.flush();
                assertThat(Journals.next(reader)).contains(course);
            }
        }
    }

    /** A stream that gives one piece a call, and may not be asked for more than there are. */
    private static final class Expected extends InputStream {

        private final String[] pieces;
        private int next;

        private Expected(String... pieces) {
            this.pieces = pieces;
        }

        @Override
        public int read(byte[] bytes, int from, int length) {
            byte[] piece = pieces[next++].getBytes(StandardCharsets.UTF_8);
            System.arraycopy(piece, 0, bytes, from, piece.length);
            return piece.length;
        }

        @Override
        public int read() {
            throw new UnsupportedOperationException("Pieces are read as a whole.");
        }
    }
}
