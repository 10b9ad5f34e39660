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
 * Reads a cohort on several threads, and gives what is made of its courses in their order.
 *
 * <p>One thread splits the cohort into lines; the others decode courses and work on them, and the one that calls {@link
 * #iterator()} waits for them. A course comes through as soon as its line is whole, even if the cohort never ends. It reads ahead
 * no further than keeps the others busy, so that a slow caller slows down the reading, and never holds more than some 32 MiB
 * of lines, and one line more. Not itself for use by several threads.
 *
 * @param <T> what is made of a course
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
     * Passes over courses without decoding them, whether they are malformed or not. To be called before {@link #iterator()}.
     *
     * @param courses how many, 0 or more
     * @return how many were passed over: fewer if the cohort ends before
     * @throws JournalException if the cohort is compressed, and damaged or cut off before
     * @throws IOException if the cohort cannot be read
     */
    public long skip(long courses) throws IOException {
        return ahead.skip(courses);
    }

    /**
     * What is made of the courses that are still to be read, always the same iterator, which waits for the threads.
     *
     * <p>Its {@code next} throws a {@link JournalException} where a course is malformed, the cohort is empty, or it cannot be
     * read on; what comes after a malformed course can be asked for all the same. If the thread is interrupted while it waits,
     * an {@link UncheckedIOException} is thrown and nothing is passed over.
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

    /** Takes the results of the next batch. Where there are none, it stays the next: a course is never passed over unseen. */
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

    /** Ends the threads, and closes the cohort. */
    @Override
    public void close() throws IOException {
        ahead.close();
    }
}
