package io.github.ipt4j.protocol.journal;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.base.Throwables;
import com.google.common.util.concurrent.ThreadFactoryBuilder;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Reads a cohort on several threads, and gives what is made of its courses in their order.
 *
 * <p>The thread that calls {@link #next()} splits the cohort into lines; the others decode courses and work on them. It
 * reads ahead no further than keeps the others busy, so that a slow caller slows down the reading, and never holds more than
 * some 32 MiB of lines, or one line if that is longer. Not itself for use by several threads.
 *
 * @param <T> what is made of a course
 */
public final class ParallelCohortReader<T> implements Closeable {

    /** How many bytes of lines are handed to a thread at once, if not a single line is longer. */
    private static final int BATCH = 1 << 18;

    private static final int BATCHES_PER_THREAD = 4;
    private static final int BYTES_UNDER_WAY = 32 << 20;

    private final String source;
    private final Lines lines;
    private final Function<Line, T> work;
    private final ExecutorService executor;
    private final int most;
    private final Queue<Batch<T>> underWay = new ArrayDeque<>();
    private int bytesUnderWay;
    private Iterator<Result<T>> ready = Collections.emptyIterator();
    private boolean begun;
    private boolean ended;
    private @Nullable IOException failure;

    ParallelCohortReader(String source, InputStream in, int threads, Function<Line, T> work) {
        checkArgument(threads >= 1, "The number of threads must be at least 1, but is %s.", threads);
        this.source = source;
        this.lines = new Lines(source, in, CohortReader.LINE);
        this.work = work;
        this.executor = Executors.newFixedThreadPool(
                threads,
                new ThreadFactoryBuilder()
                        .setNameFormat("cohort-%d")
                        .setDaemon(true)
                        .build());
        this.most = threads * BATCHES_PER_THREAD;
    }

    /**
     * Passes over courses without decoding them, whether they are malformed or not. To be called before {@link #next()}.
     *
     * @param courses how many, 0 or more
     * @return how many were passed over: fewer if the cohort ends before
     * @throws IOException if the cohort cannot be read
     */
    public long skip(long courses) throws IOException {
        long skipped = 0;
        while (skipped < courses && !ended) {
            skipped += nextLine().isPresent() ? 1 : 0;
        }
        return skipped;
    }

    /**
     * Waits for what is made of the next course.
     *
     * @return the result of the work, or empty at the end of the cohort
     * @throws JournalException if the course is malformed, or the cohort is empty; the next call gives the next course
     * @throws IOException if the cohort cannot be read further, or the thread is interrupted while it waits
     */
    public Optional<T> next() throws IOException {
        while (!ready.hasNext()) {
            readAhead();
            if (underWay.isEmpty()) {
                return end();
            }
            Batch<T> batch = underWay.remove();
            bytesUnderWay -= batch.bytes();
            ready = results(batch.results()).iterator();
        }
        return Optional.of(ready.next().orElseThrow());
    }

    private Optional<T> end() throws IOException {
        if (failure != null) {
            throw failure;
        }
        if (!begun) {
            begun = true;
            throw new JournalException(source, 1, 1, "at least one course");
        }
        return Optional.empty();
    }

    private void readAhead() {
        while (!ended && underWay.size() < most && bytesUnderWay < BYTES_UNDER_WAY) {
            List<Result<Line>> batch = new ArrayList<>();
            int bytes = batch(batch);
            bytesUnderWay += bytes;
            underWay.add(new Batch<>(bytes, executor.submit(() -> worked(batch))));
        }
    }

    /** Reads lines until they are enough for a thread, and tells their bytes. */
    private int batch(List<Result<Line>> batch) {
        int bytes = 0;
        while (!ended && bytes < BATCH) {
            Optional<Result<Line>> line = nextLineUnlessItFails();
            line.ifPresent(batch::add);
            bytes += line.map(Result::found).map(Line::length).orElse(0);
        }
        return bytes;
    }

    /** What fails is told in its turn, after what was read before. */
    private Optional<Result<Line>> nextLineUnlessItFails() {
        try {
            return nextLine();
        } catch (IOException e) {
            failure = e;
            ended = true;
            return Optional.empty();
        }
    }

    private Optional<Result<Line>> nextLine() throws IOException {
        try {
            ended = !lines.next();
            begun |= !ended;
            return ended ? Optional.empty() : Optional.of(new Result<>(lines.copyOfLine(), null));
        } catch (JournalException e) {
            begun = true;
            return Optional.of(new Result<>(null, e));
        }
    }

    private List<Result<T>> worked(List<Result<Line>> batch) {
        List<Result<T>> results = new ArrayList<>(batch.size());
        for (Result<Line> line : batch) {
            results.add(worked(line));
        }
        return results;
    }

    private Result<T> worked(Result<Line> line) {
        try {
            return new Result<>(work.apply(line.orElseThrow()), null);
        } catch (JournalException e) {
            return new Result<>(null, e);
        }
    }

    private static <R> R results(Future<R> future) throws IOException {
        try {
            return future.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("interrupted while a cohort was read");
        } catch (ExecutionException e) {
            Throwable cause = Objects.requireNonNull(e.getCause());
            Throwables.throwIfUnchecked(cause);
            throw new IllegalStateException(cause);
        }
    }

    /** Ends the threads, and closes the cohort. */
    @Override
    public void close() throws IOException {
        executor.shutdownNow();
        lines.close();
    }

    /** Lines that are being worked on, and how many bytes they have. */
    private record Batch<T>(int bytes, Future<List<Result<T>>> results) {}

    /** What was found, or why nothing was. */
    private record Result<T>(@Nullable T found, @Nullable JournalException malformed) {

        private T orElseThrow() {
            if (found == null) {
                throw Objects.requireNonNull(malformed);
            }
            return found;
        }
    }
}
