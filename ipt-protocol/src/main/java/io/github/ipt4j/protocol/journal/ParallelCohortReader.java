package io.github.ipt4j.protocol.journal;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.base.Throwables;
import io.github.ipt4j.protocol.journal.ReadAhead.Batch;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.io.UncheckedIOException;
import java.util.Collections;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Reads a cohort, processes its courses on several threads, and returns the results in order.
 *
 * <p>One thread splits the cohort into lines; others decode and process the courses, and the thread that calls {@link
 * #iterator()} waits for them. A course is returned as soon as its line is whole, even if the cohort never ends. The
 * reader reads ahead only as far as keeps the others busy, so that a slow caller slows it down, and never holds more
 * than about 32 MiB of lines, and one further line. The reader itself is not for use by several threads.
 *
 * @param <T> the result of processing a course
 */
public final class ParallelCohortReader<T> implements Iterable<T>, Closeable {

    private final ReadAhead<T> ahead;
    private boolean started;
    private boolean ended;
    private @Nullable Batch<T> batch;
    private Iterator<Result<T>> ready = Collections.emptyIterator();

    ParallelCohortReader(String source, InputStream in, int threads, Function<JsonLine, T> work) {
        checkArgument(threads >= 1, "The number of threads must be at least 1, but is %s.", threads);
        this.ahead = new ReadAhead<>(source, new LineReader(source, in, CohortReader.LINE), threads, work);
    }

    /**
     * Skips courses without decoding them, whether they are malformed or not. Call it before {@link #iterator()}.
     *
     * @param courses the number of courses, 0 or more
     * @return the number that were skipped: fewer if the cohort ends earlier
     * @throws JournalException if the cohort is compressed, and damaged or truncated before that
     * @throws IOException if the cohort cannot be read
     */
    public long skip(long courses) throws IOException {
        return ahead.skip(courses);
    }

    /**
     * Returns the results of the courses that are still to be read, always as the same iterator, which waits for the
     * threads.
     *
     * <p>Its {@code next} throws a {@link JournalException} where a course is malformed, the cohort is empty, or it
     * cannot be read further; the courses after a malformed one can still be read. If the thread is interrupted while
     * it waits, an {@link UncheckedIOException} is thrown and no course is skipped.
     *
     * @return the results of the work, in the order of the courses
     */
    @Override
    public Iterator<T> iterator() {
        return new Iterator<>() {
            @Override
            public boolean hasNext() {
                return isReady();
            }

            @Override
            public T next() {
                if (!isReady()) {
                    throw new NoSuchElementException();
                }
                return ready.next().orElseThrow();
            }
        };
    }

    private boolean isReady() {
        try {
            while (!ready.hasNext() && !ended) {
                take();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new UncheckedIOException(new InterruptedIOException("interrupted while a cohort was read"));
        }
        return ready.hasNext();
    }

    /** Takes the results of the next batch. Where there are none, it stays the next: no course is lost. */
    private void take() throws InterruptedException {
        Batch<T> next = batch == null ? batch() : batch;
        batch = next;
        ready = results(next.results()).iterator();
        ended = next.isLast();
        batch = null;
    }

    private Batch<T> batch() throws InterruptedException {
        if (!started) {
            started = true;
            ahead.start();
        }
        return ahead.take();
    }

    private static <R> R results(Future<R> future) throws InterruptedException {
        try {
            return future.get();
        } catch (ExecutionException e) {
            Throwable cause = Objects.requireNonNull(e.getCause());
            Throwables.throwIfUnchecked(cause);
            throw new IllegalStateException(cause);
        }
    }

    /** Ends the threads and closes the cohort. */
    @Override
    public void close() throws IOException {
        ahead.close();
    }
}
