package io.github.ipt4j.examples.benchmarks.job;

import com.google.common.collect.ImmutableList;
import com.google.common.io.ByteSource;
import io.github.ipt4j.examples.benchmarks.workload.RejectedEvent;
import io.github.ipt4j.examples.benchmarks.workload.Workload;
import io.github.ipt4j.protocol.event.CourseEvent;
import io.github.ipt4j.protocol.journal.CohortCourse;
import io.github.ipt4j.protocol.journal.CohortWriter;
import io.github.ipt4j.protocol.journal.Disclosure;
import io.github.ipt4j.protocol.journal.JournalFormat;
import io.github.ipt4j.protocol.journal.JournalWriter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;

/**
 * Courses of 16 sessions in the forms that the jobs need.
 *
 * @param events how many events the courses have in all
 * @param rejected events that are rejected
 * @param journals each course as a journal
 * @param cohort all courses as a cohort
 */
public record Samples(
        int events, ImmutableList<RejectedEvent> rejected, ImmutableList<ByteSource> journals, ByteSource cohort) {

    /**
     * Makes the samples.
     *
     * @return samples that are the same each time
     */
    public static Samples make() {
        ImmutableList<CohortCourse> courses = Workload.SIXTEEN.courses();
        return new Samples(
                Workload.events(courses),
                RejectedEvent.in(courses.stream().map(CohortCourse::events).toList()),
                courses.stream().map(Samples::journal).collect(ImmutableList.toImmutableList()),
                cohort(courses));
    }

    private static ByteSource journal(CohortCourse course) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (JournalWriter writer = JournalFormat.standard().writer(out, Disclosure.EVERYTHING)) {
            for (CourseEvent event : course.events()) {
                writer.write(event);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return ByteSource.wrap(out.toByteArray());
    }

    private static ByteSource cohort(ImmutableList<CohortCourse> courses) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (CohortWriter writer = JournalFormat.standard().cohortWriter(out, Disclosure.EVERYTHING)) {
            for (CohortCourse course : courses) {
                writer.write(course);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return ByteSource.wrap(out.toByteArray());
    }
}
