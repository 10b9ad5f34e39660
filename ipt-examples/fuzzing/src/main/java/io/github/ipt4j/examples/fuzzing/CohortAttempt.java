package io.github.ipt4j.examples.fuzzing;

import io.github.ipt4j.protocol.journal.CohortCourse;
import io.github.ipt4j.protocol.journal.JournalException;
import io.github.ipt4j.protocol.journal.JournalFormat;
import java.io.ByteArrayInputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.function.Function;

final class CohortAttempt implements Attempt {

    private static final JournalFormat FORMAT = JournalFormat.standard();

    /** Malformed lines that are read past; some inputs consist of nothing else. */
    private static final int PATIENCE = 100;

    @Override
    public void on(byte[] input) {
        var bytes = new ByteArrayInputStream(input);
        var again = new ByteArrayInputStream(input);
        try (var one = FORMAT.cohortReader("input", bytes);
                var several = FORMAT.parallelCohortReader("input", again, 2, Function.identity())) {
            Attempt.same(outcomes(one), outcomes(several));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The courses, and where others are malformed. */
    private static <R extends Iterable<CohortCourse> & Closeable> List<Object> outcomes(R reader) {
        List<Object> outcomes = new ArrayList<>();
        Iterator<CohortCourse> courses = reader.iterator();
        while (outcomes.size() < PATIENCE && courses.hasNext()) {
            try {
                outcomes.add(courses.next());
            } catch (JournalException malformed) {
                outcomes.add(malformed.getMessage());
            }
        }
        return outcomes;
    }
}
