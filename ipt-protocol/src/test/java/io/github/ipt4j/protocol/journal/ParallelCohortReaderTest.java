package io.github.ipt4j.protocol.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import com.google.common.util.concurrent.Uninterruptibles;
import java.io.ByteArrayInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.io.SequenceInputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;

/** Courses that are decoded on several threads. */
final class ParallelCohortReaderTest {

    private static final JournalFormat FORMAT = JournalFormat.standard();

    @Test
    void manyCoursesComeInOrderFromAllThreads() throws IOException {
        Set<Thread> threads = ConcurrentHashMap.newKeySet();
        List<String> read = new ArrayList<>();
        try (ParallelCohortReader<String> reader =
                FORMAT.parallelCohortReader("cohort", Cohorts.in(Cohorts.cohort(20_000)), 3, course -> {
                    threads.add(Thread.currentThread());
                    return course.course();
                })) {
            reader.forEach(read::add);
        }
        assertThat(read).hasSize(20_000).startsWith("c-1", "c-2").endsWith("c-19999", "c-20000");
        assertThat(threads).hasSize(3).doesNotContain(Thread.currentThread());
    }

    @Test
    void itReadsNoFurtherAheadThanTheCallerTakes() throws IOException {
        byte[] cohort = Cohorts.cohort(200_000).getBytes(StandardCharsets.UTF_8);
        ByteArrayInputStream in = new ByteArrayInputStream(cohort);
        try (ParallelCohortReader<String> reader = Cohorts.reader(in, 1)) {
            assertThat(Journals.next(reader)).contains("c-1");
            assertThat(cohort.length - in.available()).isPositive().isLessThan(2 << 20);
        }
    }

    @Test
    void longLinesAreHeldOnlyUpToSomeMebibytes() throws IOException {
        int mebibytes = 9;
        byte[] line = (" ".repeat(mebibytes << 20) + Cohorts.course("c")).getBytes(StandardCharsets.UTF_8);
        Counting in = new Counting(line, 20);
        try (ParallelCohortReader<String> reader = Cohorts.reader(in, 4)) {
            assertThat(Journals.next(reader)).contains("c");
            assertThat(in.read).isLessThan(50 << 20);
        }
    }

    /** The same line again and again, and how much of it was read. */
    private static final class Counting extends FilterInputStream {

        private long read;

        private Counting(byte[] line, int times) {
            super(new SequenceInputStream(Collections.enumeration(Collections.nCopies(times, line).stream()
                    .map(ByteArrayInputStream::new)
                    .toList())));
        }

        @Override
        public int read(byte[] bytes, int from, int length) throws IOException {
            int more = super.read(bytes, from, length);
            read += Math.max(0, more);
            return more;
        }
    }

    @Test
    void aLineThatIsTooLongIsReportedInItsTurn() throws IOException {
        String cohort = Cohorts.course("c-1") + " ".repeat((16 << 20) + 1) + "\n" + Cohorts.course("c-3");
        try (ParallelCohortReader<String> reader = Cohorts.reader(Cohorts.in(cohort), 2)) {
            assertThat(Cohorts.read(() -> Journals.next(reader)))
                    .containsExactly("c-1", "cohort:2:1: expected a line of at most 16 MiB", "c-3");
        }
    }

    @Test
    void whereReadingFailsTheLineIsNamedAfterWhatCameBefore() throws IOException {
        InputStream broken = new FilterInputStream(Cohorts.in("")) {
            @Override
            public int read(byte[] bytes, int from, int length) throws IOException {
                throw new IOException("the disk is gone");
            }
        };
        try (ParallelCohortReader<String> reader =
                Cohorts.reader(new SequenceInputStream(Cohorts.in(Cohorts.cohort(2)), broken), 2)) {
            assertThat(Cohorts.read(() -> Journals.next(reader)))
                    .containsExactly("c-1", "c-2", "cohort:3:1: expected a source that can be read on");
        }
    }

    @Test
    void whatTheWorkThrowsComesToTheCaller() throws IOException {
        try (ParallelCohortReader<String> reader =
                FORMAT.parallelCohortReader("cohort", Cohorts.in(Cohorts.cohort(1)), 2, course -> {
                    throw new IllegalStateException(course.course());
                })) {
            assertThatIllegalStateException()
                    .isThrownBy(() -> Journals.next(reader))
                    .withMessage("c-1");
        }
    }

    @Test
    void aThreadThatIsInterruptedWaitsNoLonger() throws IOException {
        CountDownLatch done = new CountDownLatch(1);
        try (ParallelCohortReader<String> reader =
                FORMAT.parallelCohortReader("cohort", Cohorts.in(Cohorts.cohort(1)), 1, course -> {
                    Uninterruptibles.awaitUninterruptibly(done);
                    return course.course();
                })) {
            Thread.currentThread().interrupt();
            assertThatExceptionOfType(UncheckedIOException.class)
                    .isThrownBy(() -> Journals.next(reader))
                    .withCauseInstanceOf(InterruptedIOException.class);
        } finally {
            done.countDown();
            assertThat(Thread.interrupted()).isTrue();
        }
    }

    @Test
    void withoutThreadsNothingCanBeRead() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Cohorts.reader(Cohorts.in(""), 0))
                .withMessageContaining("number of threads");
    }
}
