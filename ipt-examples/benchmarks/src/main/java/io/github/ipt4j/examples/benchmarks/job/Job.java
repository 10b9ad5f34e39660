package io.github.ipt4j.examples.benchmarks.job;

import com.google.common.io.ByteSource;
import io.github.ipt4j.examples.benchmarks.Measurable;
import io.github.ipt4j.examples.benchmarks.workload.RejectedEvent;
import io.github.ipt4j.protocol.Protocols;
import io.github.ipt4j.protocol.course.Course;
import io.github.ipt4j.protocol.course.StateMachine;
import io.github.ipt4j.protocol.event.CourseEvent;
import io.github.ipt4j.protocol.journal.CohortCourse;
import io.github.ipt4j.protocol.journal.CohortReader;
import io.github.ipt4j.protocol.journal.JournalFormat;
import io.github.ipt4j.protocol.journal.JournalLine;
import io.github.ipt4j.protocol.journal.JournalReader;
import java.io.IOException;
import java.util.function.Consumer;

/** Something that the library does with courses. */
public enum Job implements Measurable {
    /** Judges events that are rejected, on the state. */
    JUDGE_REJECTED("judge a rejected event, on the state") {
        @Override
        public int run(Samples samples, Consumer<Object> keep) {
            for (RejectedEvent one : samples.rejected()) {
                keep.accept(MACHINE.judge(one.course().state(), one.event()));
            }
            return samples.rejected().size();
        }
    },
    /** Records events that are rejected, and names the rules. */
    RECORD_REJECTED("record a rejected event") {
        @Override
        public int run(Samples samples, Consumer<Object> keep) {
            for (RejectedEvent one : samples.rejected()) {
                keep.accept(one.course().record(one.event()).rules());
            }
            return samples.rejected().size();
        }
    },
    /** Records events that are rejected, and reads the violations with their facts. */
    EXPLAIN_REJECTED("record a rejected event, with its violations and facts") {
        @Override
        public int run(Samples samples, Consumer<Object> keep) {
            for (RejectedEvent one : samples.rejected()) {
                keep.accept(one.course().record(one.event()).violations());
            }
            return samples.rejected().size();
        }
    },
    /** Reads journals. */
    PARSE_JOURNAL("parse a journal") {
        @Override
        public int run(Samples samples, Consumer<Object> keep) throws IOException {
            int events = 0;
            for (ByteSource journal : samples.journals()) {
                events += read(journal, keep);
            }
            return events;
        }
    },
    /** Reads journals and records their events. */
    REPLAY_JOURNAL("replay a journal: parse it and record its events") {
        @Override
        public int run(Samples samples, Consumer<Object> keep) throws IOException {
            int events = 0;
            for (ByteSource journal : samples.journals()) {
                Replay replay = new Replay();
                events += read(journal, line -> replay.add(((JournalLine) line).event()));
                keep.accept(replay.course);
            }
            return events;
        }
    },
    /** Reads a cohort and records its courses. */
    AUDIT_COHORT("audit a cohort from JSON") {
        @Override
        public int run(Samples samples, Consumer<Object> keep) throws IOException {
            int events = 0;
            try (CohortReader reader =
                    FORMAT.cohortReader("cohort", samples.cohort().openStream())) {
                for (CohortCourse submitted : reader) {
                    Replay replay = new Replay();
                    submitted.events().forEach(replay::add);
                    keep.accept(replay.course);
                    events += submitted.events().size();
                }
            }
            return events;
        }
    };

    private static final StateMachine MACHINE = StateMachine.enforcing(Protocols.standard());
    private static final JournalFormat FORMAT = JournalFormat.standard();

    private final String title;

    Job(String title) {
        this.title = title;
    }

    @Override
    public String title() {
        return title;
    }

    /**
     * Does it once for all samples.
     *
     * @param samples what to work on
     * @param keep is given every result, so that no compiler leaves it out
     * @return for how many events it was done
     * @throws IOException if a sample cannot be read
     */
    public abstract int run(Samples samples, Consumer<Object> keep) throws IOException;

    private static int read(ByteSource journal, Consumer<Object> keep) throws IOException {
        try (JournalReader reader = FORMAT.reader("journal", journal.openStream())) {
            int events = 0;
            for (JournalLine line : reader) {
                keep.accept(line);
                events++;
            }
            return events;
        }
    }

    private static final class Replay {
        private Course course = Course.under(MACHINE);

        void add(CourseEvent event) {
            course = course.record(event).course();
        }
    }
}
