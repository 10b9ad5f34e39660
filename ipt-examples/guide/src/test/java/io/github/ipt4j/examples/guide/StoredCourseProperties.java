package io.github.ipt4j.examples.guide;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.ipt4j.protocol.Protocol;
import io.github.ipt4j.protocol.Protocols;
import io.github.ipt4j.protocol.course.Course;
import io.github.ipt4j.protocol.event.CourseEvent;
import io.github.ipt4j.protocol.journal.JournalFormat;
import io.github.ipt4j.protocol.testing.CourseDomain;
import io.github.ipt4j.protocol.testing.Courses;
import io.github.ipt4j.protocol.testing.Courses.Submitted;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.Domain;

final class StoredCourseProperties {

    private static final JournalFormat FORMAT = JournalFormat.standard().withAnyProtocol();

    private static CourseEvent stored(CourseEvent event) {
        return FORMAT.read(FORMAT.write(event));
    }

    // #region docs/testing.md
    @Property(tries = 100)
    @Domain(CourseDomain.class)
    void whatWasKnownLastIsTheCourse(@ForAll Course course) {
        assertEquals(course, course.asOf(course.entries()));
    }

    @Property(tries = 100)
    void whatIsStoredIsReadBack(@ForAll("slips") Submitted submitted) {
        for (CourseEvent event : submitted.events()) {
            assertEquals(event, stored(event));
        }
    }

    @Provide
    Arbitrary<Submitted> slips() {
        Arbitrary<Protocol> protocols = Arbitraries.of(Protocols.shipped().values());
        return Courses.withOneSlip(protocols);
    }
    // #endregion
}
