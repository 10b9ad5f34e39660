package io.github.ipt4j.examples.benchmarks.cohort;

import com.google.common.io.ByteSource;
import io.github.ipt4j.examples.benchmarks.workload.Workload;
import io.github.ipt4j.protocol.journal.CohortCourse;
import io.github.ipt4j.protocol.journal.CohortWriter;
import io.github.ipt4j.protocol.journal.Disclosure;
import io.github.ipt4j.protocol.journal.JournalFormat;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Collections;

/**
 * A cohort of any number of courses that takes no room: a thousand lines, again and again.
 *
 * @param thousand a thousand varied courses, one a line
 * @param times how often they come
 */
record Repeated(ByteSource thousand, int times) {

    static final int COURSES = 1000;

    static Repeated ofCourses(int courses) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (CohortWriter writer = JournalFormat.standard().cohortWriter(out, Disclosure.EVERYTHING)) {
            for (CohortCourse course : Workload.VARIED.courses().subList(0, COURSES)) {
                writer.write(course);
            }
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        return new Repeated(ByteSource.wrap(out.toByteArray()), courses / COURSES);
    }

    Repeated withCourses(int courses) {
        return new Repeated(thousand, courses / COURSES);
    }

    int courses() {
        return times * COURSES;
    }

    long bytes() throws IOException {
        return times * thousand.size();
    }

    InputStream open() throws IOException {
        return ByteSource.concat(Collections.nCopies(times, thousand)).openStream();
    }
}
