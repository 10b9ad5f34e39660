package io.github.ipt4j.examples.commandline.mining;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableMap;
import io.github.ipt4j.examples.shared.simulate.Simulation;
import io.github.ipt4j.examples.shared.simulate.Simulator;
import io.github.ipt4j.protocol.Protocol;
import io.github.ipt4j.protocol.Protocols;
import io.github.ipt4j.protocol.audit.Audit;
import io.github.ipt4j.protocol.audit.AuditedCourse;
import io.github.ipt4j.protocol.course.AcceptedEvent;
import io.github.ipt4j.protocol.course.Course;
import io.github.ipt4j.protocol.course.CourseStatus;
import io.github.ipt4j.protocol.event.CourseEvent;
import io.github.ipt4j.protocol.testing.Courses;
import io.github.ipt4j.protocol.testing.RandomProtocols;
import io.github.ipt4j.protocol.testing.Slip;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** A model is true: the log of every course that conforms satisfies every constraint. */
final class DeclareModelProperties {

    @Provide
    static Arbitrary<Course> conforming() {
        return Courses.conforming(protocols());
    }

    @Provide
    static Arbitrary<Protocol> protocols() {
        return Arbitraries.oneOf(
                RandomProtocols.any(), Arbitraries.of(Protocols.shipped().values()));
    }

    @Provide
    static Arbitrary<List<Slip>> slips() {
        return Slip.any().list().ofMinSize(1).ofMaxSize(3);
    }

    @Property(tries = 300)
    void everyCourseThatConformsSatisfiesEveryConstraint(@ForAll("conforming") Course course) {
        assertSatisfied(audited(course.protocol(), events(course)));
    }

    @Property(tries = 300)
    void soDoesItOnceItIsConcluded(@ForAll("conforming") Course course) {
        Course concluded = Courses.conclude(course);
        assertThat(concluded.state().status()).isEqualTo(CourseStatus.CONCLUDED);
        assertSatisfied(audited(course.protocol(), events(concluded)));
    }

    @Property(tries = 300)
    void soDoSimulatedCoursesWithMissedSessionsDropOutAndLateEntries(
            @ForAll("protocols") Protocol protocol, @ForAll long seed) {
        Simulator simulator = new Simulator(protocol, new Simulation(0.05, 0.2, 15, 7, 1, 0.2), seed);
        assertSatisfied(audited(protocol, simulator.next().events()));
    }

    @Property(tries = 300)
    void soDoCorrectedCoursesThatConformAsTheyAreKnownNow(
            @ForAll("conforming") Course course, @ForAll("slips") List<Slip> slips) {
        Course corrected = course;
        List<CourseEvent> submitted = new ArrayList<>(events(course));
        for (Slip slip : slips) {
            CourseEvent correction = slip.correct(corrected);
            submitted.add(correction);
            corrected = corrected.record(correction).course();
        }
        AuditedCourse audited = audited(course.protocol(), submitted);
        if (audited.course().conforms()) {
            assertSatisfied(audited);
        }
    }

    private static List<CourseEvent> events(Course course) {
        return course.history().events().stream().map(AcceptedEvent::event).toList();
    }

    private static AuditedCourse audited(Protocol protocol, List<CourseEvent> events) {
        return Audit.enforcing().under(protocol).course(events);
    }

    private static void assertSatisfied(AuditedCourse audited) {
        assertThat(audited.course().conforms()).isTrue();
        Protocol protocol = audited.course().protocol();
        List<ImmutableMap<String, String>> trace = Logs.events(audited, XesView.IN_FORCE);
        assertThat(Logs.always(protocol)).allMatch(constraint -> constraint.holdsOf(trace));
        if (audited.course().state().status() == CourseStatus.CONCLUDED) {
            assertThat(Logs.onceConcluded(protocol)).allMatch(constraint -> constraint.holdsOf(trace));
        }
    }
}
