package io.github.ipt4j.protocol.journal;

import com.google.common.collect.ImmutableList;
import com.google.common.util.concurrent.Futures;
import com.google.common.util.concurrent.ThreadFactoryBuilder;
import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;
import java.util.concurrent.ThreadFactory;
import java.util.function.Function;

/**
 * Reads the lines of a cohort in a thread of its own, and hands them in batches to threads that work on them.
 *
 * <p>A batch is handed over before the reading would have to wait for the file, so that a course comes through as soon
 * as its line is whole. Reading pauses while enough is under way.
 */
final class ReadAhead<T> implements Closeable {

    /** How many bytes of lines are handed to a thread at once, if not a single line is longer. */
    private static final int BATCH = 1 << 18;

    private static final int BATCHES_PER_THREAD = 4;
    private static final int BYTES_UNDER_WAY = 32 << 20;

    private final String source;
    private final LineReader lines;
    private final Function<JsonLine, T> work;
    private final ExecutorService reading;
    private final ExecutorService working;
    private final BlockingQueue<Batch<T>> underWay;
    private final Semaphore bytes = new Semaphore(BYTES_UNDER_WAY);
    private boolean begun;
    private boolean ended;

    ReadAhead(String source, LineReader lines, int threads, Function<JsonLine, T> work) {
        this.source = source;
        this.lines = lines;
        this.work = work;
        this.reading = Executors.newSingleThreadExecutor(named("cohort-lines"));
        this.working = Executors.newFixedThreadPool(threads, named("cohort-%d"));
        this.underWay = new ArrayBlockingQueue<>(threads * BATCHES_PER_THREAD);
    }

    private static ThreadFactory named(String name) {
        return new ThreadFactoryBuilder().setNameFormat(name).setDaemon(true).build();
    }

    /**
     * Skips lines, including those that are too long, and returns their number. Call it before {@link #start()}.
     */
    long skip(long courses) throws IOException {
        long skipped = 0;
        while (skipped < courses && !ended) {
            skip();
            skipped += ended ? 0 : 1;
        }
        return skipped;
    }

    private void skip() throws IOException {
        try {
            ended = !lines.next();
        } catch (JournalException e) {
            if (lines.isDamaged()) {
                throw e;
            }
        }
        begun |= !ended;
    }

    /** Starts the reading. */
    void start() {
        reading.execute(this::readAll);
    }

    /** Waits for the next batch; after the last there is none. */
    Batch<T> take() throws InterruptedException {
        Batch<T> batch = underWay.take();
        bytes.release(batch.bytes());
        return batch;
    }

    private void readAll() {
        try {
            underWay.put(last());
        } catch (InterruptedException e) {
            // The reader was closed: nobody waits for more.
            Thread.currentThread().interrupt();
        }
    }

    /** Hands over everything; what ends the reading is reported in its turn, after what was read before. */
    private Batch<T> last() throws InterruptedException {
        try {
            while (!ended) {
                handOver();
            }
            return new Batch<>(0, true, Futures.immediateFuture(atTheEnd()));
        } catch (IOException e) {
            Result<T> unreadable = Result.malformed(JournalException.unreadable(source, lines.number()));
            return new Batch<>(0, true, Futures.immediateFuture(ImmutableList.of(unreadable)));
        } catch (RuntimeException | Error e) {
            return new Batch<>(0, true, Futures.immediateFailedFuture(e));
        }
    }

    private List<Result<T>> atTheEnd() {
        return begun
                ? ImmutableList.of()
                : ImmutableList.of(Result.malformed(new JournalException(source, 1, 1, Expectation.of("one-course"))));
    }

    private void handOver() throws IOException, InterruptedException {
        List<Result<JsonLine>> batch = new ArrayList<>();
        int size = Math.max(0, next(batch));
        while (!ended && size < BATCH && lines.hasNextAtHand()) {
            size += Math.max(0, next(batch));
        }
        bytes.acquire(size);
        underWay.put(new Batch<>(size, false, working.submit(() -> worked(batch))));
    }

    /** Adds the next line to a batch, and returns its length: 0 if it is too long to be read, -1 if there is none. */
    private int next(List<Result<JsonLine>> batch) throws IOException {
        try {
            ended = !lines.next();
        } catch (JournalException e) {
            begun = true;
            batch.add(Result.malformed(e));
            return 0;
        }
        begun |= !ended;
        return ended ? -1 : add(lines.copyOfLine(), batch);
    }

    private static int add(JsonLine line, List<Result<JsonLine>> batch) {
        batch.add(Result.of(line));
        return line.length();
    }

    private List<Result<T>> worked(List<Result<JsonLine>> batch) {
        List<Result<T>> results = new ArrayList<>(batch.size());
        for (Result<JsonLine> line : batch) {
            results.add(worked(line));
        }
        return results;
    }

    private Result<T> worked(Result<JsonLine> line) {
        try {
            return Result.of(work.apply(line.orElseThrow()));
        } catch (JournalException e) {
            return Result.malformed(e);
        }
    }

    /** Ends the threads and closes the cohort. */
    @Override
    public void close() throws IOException {
        reading.shutdownNow();
        working.shutdownNow();
        lines.close();
    }

    /** Lines that are being worked on, how many bytes they have, and whether nothing comes after them. */
    record Batch<T>(int bytes, boolean isLast, Future<List<Result<T>>> results) {}
}
