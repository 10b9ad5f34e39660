package io.github.ipt4j.examples.commandline;

import com.google.common.io.CountingInputStream;
import io.github.ipt4j.protocol.cohort.CohortAudit;
import io.github.ipt4j.protocol.journal.CohortCourse;
import io.github.ipt4j.protocol.journal.JournalException;
import io.github.ipt4j.protocol.journal.ParallelCohortReader;
import java.io.IOException;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Function;

/** A cohort that is read on all cores, in order, with a bar that shows how far. */
public final class CohortFile {

    private final String name;
    private final CohortAudit audit;
    private final Consumer<String> malformed;
    private long courses;

    /**
     * A file to read; what is malformed is told, and passed over.
     *
     * @param name the name of the file
     * @param audit how to read it
     * @param malformed told of what is malformed
     */
    public CohortFile(String name, CohortAudit audit, Consumer<String> malformed) {
        this.name = name;
        this.audit = audit;
        this.malformed = malformed;
    }

    /** Begins with this course, the first being 1. */
    CohortFile from(long course) {
        courses = course - 1;
        return this;
    }

    /** The number of the last course that was read. */
    long courses() {
        return courses;
    }

    /**
     * Reads to the end, or until it is told to stop: what the work makes of courses comes in their order.
     *
     * @param <T> what is made of a course
     * @param work what to make of each course; called on several threads
     * @param then told of what was made, in order
     * @param writesOutput whether it writes to standard output, so that a bar would be in the way
     * @param stop whether to stop
     */
    public <T> void read(Function<CohortCourse, T> work, Consumer<T> then, boolean writesOutput, BooleanSupplier stop) {
        try (CountingInputStream bytes = new CountingInputStream(Input.file(name));
                ParallelCohortReader<T> reader = audit.reader(
                        name,
                        Input.uncompressed(name, bytes),
                        Runtime.getRuntime().availableProcessors(),
                        work);
                Bar bar = Bar.ofBytes(name, Input.size(name), writesOutput)) {
            if (reader.skip(courses) < courses) {
                malformed.accept(name + ": expected more than " + courses + " courses");
                return;
            }
            while (!stop.getAsBoolean() && next(reader, then)) {
                courses++;
                bar.stepTo(bytes.getCount(), courses + " courses");
            }
        } catch (JournalException e) {
            malformed.accept(e.getMessage());
        } catch (IOException e) {
            malformed.accept(Failures.message(name, e));
        }
    }

    private <T> boolean next(ParallelCohortReader<T> reader, Consumer<T> then) throws IOException {
        try {
            Optional<T> next = reader.next();
            next.ifPresent(then);
            return next.isPresent();
        } catch (JournalException e) {
            malformed.accept(e.getMessage());
            return true;
        }
    }
}
