package io.github.ipt4j.protocol.journal;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Cohorts in memory. */
final class Cohorts {

    private Cohorts() {}

    static String course(String id) {
        return "{\"course\":\"" + id + "\",\"events\":[" + Journals.MISSED + "]}\n";
    }

    /** A cohort whose courses are numbered from 1. */
    static String cohort(int courses) {
        StringBuilder cohort = new StringBuilder();
        for (int number = 1; number <= courses; number++) {
            cohort.append(course("c-" + number));
        }
        return cohort.toString();
    }

    static InputStream in(String cohort) {
        return new ByteArrayInputStream(cohort.getBytes(StandardCharsets.UTF_8));
    }

    static ParallelCohortReader<String> reader(InputStream in, int threads) {
        return JournalFormat.standard().parallelCohortReader("cohort", in, threads, CohortCourse::course);
    }

    interface Next {
        Optional<String> next() throws IOException;
    }

    /** What is read, and what is said of what cannot be. */
    static List<String> read(Next reader) throws IOException {
        List<String> read = new ArrayList<>();
        boolean more = true;
        while (more) {
            try {
                Optional<String> next = reader.next();
                next.ifPresent(read::add);
                more = next.isPresent();
            } catch (JournalException e) {
                read.add(e.getMessage());
            }
        }
        return read;
    }
}
