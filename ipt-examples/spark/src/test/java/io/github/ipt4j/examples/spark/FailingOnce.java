package io.github.ipt4j.examples.spark;

import java.util.Iterator;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.spark.TaskContext;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.sql.Row;

/** Lets one task fail at its first attempt, in the middle of its lines. */
final class FailingOnce implements MapPartitionsFunction<Row, Row> {

    /** How often it did; tasks run in this process. */
    static final AtomicInteger FAILURES = new AtomicInteger();

    private static final long serialVersionUID = 1L;
    private static final int PARTITION = 3;
    private static final int LINES = 1_000;

    @Override
    public Iterator<Row> call(Iterator<Row> lines) {
        TaskContext task = TaskContext.get();
        return task.partitionId() == PARTITION && task.attemptNumber() == 0 ? failing(lines) : lines;
    }

    private static Iterator<Row> failing(Iterator<Row> lines) {
        return new Iterator<>() {
            private int read;

            @Override
            public boolean hasNext() {
                return lines.hasNext();
            }

            @Override
            public Row next() {
                if (read++ == LINES) {
                    FAILURES.incrementAndGet();
                    throw new IllegalStateException("on purpose");
                }
                return lines.next();
            }
        };
    }
}
