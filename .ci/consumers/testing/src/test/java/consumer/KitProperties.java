package consumer;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ipt4j.core.session.Session;
import io.github.ipt4j.protocol.Protocols;
import io.github.ipt4j.protocol.course.Course;
import io.github.ipt4j.protocol.event.CourseEvent;
import io.github.ipt4j.protocol.event.SessionHeld;
import io.github.ipt4j.protocol.journal.JournalFormat;
import io.github.ipt4j.protocol.testing.CourseAssert;
import io.github.ipt4j.protocol.testing.CourseDomain;
import io.github.ipt4j.protocol.testing.Courses;
import io.github.ipt4j.protocol.testing.WrittenJournals;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.Domain;

@Domain(CourseDomain.class)
final class KitProperties {

    private static final JournalFormat FORMAT = JournalFormat.standard().withAnyProtocol();

    @Property(tries = 50)
    void anEventIsReadAsItIsWritten(@ForAll CourseEvent event) {
        assertThat(FORMAT.read(FORMAT.write(event))).isEqualTo(event);
    }

    @Property(tries = 50)
    void aSessionTakesPlaceAfterTheOpeningOnly(@ForAll Session session) {
        Course course = Course.enforcing(Protocols.standard());

        assertThat(course.record(SessionHeld.of(session)).course().state()).isEqualTo(course.state());
    }

    @Property(tries = 50)
    void whatWasKnownLastIsTheCourse(@ForAll Course course) {
        assertThat(course.asOf(course.entries())).isEqualTo(course);
    }

    @Property(tries = 20)
    void aConformingCourseCanBeConcluded(@ForAll("conforming") Course course) {
        CourseAssert.assertThat(Courses.conclude(course)).conforms();
    }

    @Property(tries = 20)
    void aJournalHasALineForEachEvent(@ForAll("journals") String journal) {
        assertThat(journal.lines()).isNotEmpty().allMatch(line -> line.startsWith("{"));
    }

    @Provide
    Arbitrary<Course> conforming() {
        return Courses.conforming();
    }

    @Provide
    Arbitrary<String> journals() {
        return WrittenJournals.of(Courses.withOneSlip(Arbitraries.just(Protocols.standard())));
    }
}
