package io.github.ipt4j.examples.shared.input;

import com.google.common.io.CountingInputStream;
import io.github.ipt4j.core.wording.Message;
import io.github.ipt4j.core.wording.Wording;
import io.github.ipt4j.examples.shared.output.ProgressIndicator;
import io.github.ipt4j.examples.shared.words.SharedWords;
import io.github.ipt4j.examples.shared.words.Voice;
import io.github.ipt4j.protocol.audit.Audit;
import io.github.ipt4j.protocol.journal.CohortCourse;
import io.github.ipt4j.protocol.journal.JournalException;
import io.github.ipt4j.protocol.journal.ParallelCohortReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Function;

/** A cohort that is read on all cores, in order, with a bar that shows how far. */
public final class CohortFile {

    private final String name;
    private final Audit audit;
    private final Problems problems;
    private long courses;

    /**
     * A file to read; courses that cannot be read are reported, and passed over.
     *
     * @param name the name of the file
     * @param audit how to read it
     * @param problems receives what cannot be read
     */
    public CohortFile(String name, Audit audit, Problems problems) {
        this.name = name;
        this.audit = audit;
        this.problems = problems;
    }

    /** Begins with this course, the first being 1. */
    public CohortFile from(long course) {
        courses = course - 1;
        return this;
    }

    /** The number of the last course that was read. */
    public long courses() {
        return courses;
    }

    /**
     * Reads to the end, or until it is to stop: what the work makes of courses comes in their order.
     *
     * @param <T> what is made of a course
     * @param work what to make of each course; called on several threads
     * @param then receives what was made, in order
     * @param writesOutput whether it writes to standard output, so that a bar would be in the way
     * @param stop whether to stop
     */
    public <T> void read(Function<CohortCourse, T> work, Consumer<T> then, boolean writesOutput, BooleanSupplier stop) {
        Voice voice = SharedWords.FILE.in(problems.wording());
        try (CountingInputStream bytes = new CountingInputStream(Input.file(name));
                ParallelCohortReader<T> reader = audit.cohort(
                        name,
                        Input.uncompressed(name, bytes),
                        Runtime.getRuntime().availableProcessors(),
                        work);
                ProgressIndicator bar = ProgressIndicator.ofBytes(name, Input.size(name), writesOutput)) {
            if (reader.skip(courses) < courses) {
                failed(SharedWords.FILE.message("input.too-few", "file", name, "courses", courses));
                return;
            }
            while (!stop.getAsBoolean() && next(reader.iterator(), then)) {
                courses++;
                bar.stepTo(bytes.getCount(), voice.say("progress.courses", "courses", courses));
            }
        } catch (JournalException e) {
            failed(e.message());
        } catch (IOException e) {
            failed(Failures.message(name, e));
        } catch (UncheckedIOException e) {
            failed(Failures.message(name, e.getCause()));
        }
    }

    private void failed(Message why) {
        problems.failed(problems.wording().of(why));
    }

    /** Takes the next course, and returns whether there was one, be it readable or not. */
    private <T> boolean next(Iterator<T> results, Consumer<T> then) {
        if (!results.hasNext()) {
            return false;
        }
        try {
            then.accept(results.next());
        } catch (JournalException e) {
            problems.unreadable(e);
        }
        return true;
    }

    /** What becomes of what cannot be read. */
    public interface Problems {

        /**
         * A course, or the rest of the cohort, could not be read; nothing is known of it.
         *
         * @param problem the place, and what was expected there
         */
        void unreadable(JournalException problem);

        /**
         * The file could not be read.
         *
         * @param message what happened, in one line
         */
        void failed(String message);

        /**
         * The language of such messages.
         *
         * @return English, unless another is asked for
         */
        default Wording wording() {
            return Wording.english();
        }

        /**
         * Returns these problems, with something to do about each course that cannot be read before it is reported.
         *
         * @param first what to do
         * @return what becomes of both
         */
        default Problems also(Consumer<JournalException> first) {
            Problems reported = this;
            return new Problems() {
                @Override
                public void unreadable(JournalException problem) {
                    first.accept(problem);
                    reported.unreadable(problem);
                }

                @Override
                public void failed(String message) {
                    reported.failed(message);
                }

                @Override
                public Wording wording() {
                    return reported.wording();
                }
            };
        }
    }
}
