package io.github.ipt4j.examples.benchmarks.cohort;

import io.github.ipt4j.protocol.audit.Audit;
import io.github.ipt4j.protocol.cohort.CohortFigures;
import io.github.ipt4j.protocol.journal.CohortCourse;
import io.github.ipt4j.protocol.journal.ParallelCohortReader;
import java.io.IOException;

/** What can be done with every course of a cohort, on the same threads. */
enum CohortWork {
    /** Lines are decoded into event values. */
    DECODED("decoded into events, in order"),
    /** Events are judged, and courses kept with their history. */
    JUDGED("audited, in order"),
    /** Every figure of the cohort is worked out. */
    FIGURES("audited with every figure, in order");

    private final String title;

    CohortWork(String title) {
        this.title = title;
    }

    String title() {
        return title;
    }

    /** Does it, and returns how many courses it went through. */
    int run(Repeated cohort, int threads) throws IOException {
        Audit audit = Audit.enforcing();
        int courses = 0;
        try (ParallelCohortReader<Object> reader =
                audit.cohort("cohort", cohort.open(), threads, course -> made(audit, course))) {
            for (Object made : reader) {
                courses += made == null ? 0 : 1;
            }
        }
        return courses;
    }

    private Object made(Audit audit, CohortCourse course) {
        return switch (this) {
            case DECODED -> course;
            case JUDGED -> audit.replay(course.events(), verdict -> {});
            case FIGURES -> CohortFigures.of(audit, course);
        };
    }
}
