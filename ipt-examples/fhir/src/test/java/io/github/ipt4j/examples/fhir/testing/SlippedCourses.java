package io.github.ipt4j.examples.fhir.testing;

import com.google.common.collect.ImmutableList;
import io.github.ipt4j.protocol.Protocols;
import io.github.ipt4j.protocol.audit.Audit;
import io.github.ipt4j.protocol.course.Course;
import io.github.ipt4j.protocol.event.CourseEvent;
import io.github.ipt4j.protocol.testing.Courses;
import io.github.ipt4j.protocol.testing.Events;
import io.github.ipt4j.protocol.testing.Slip;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Courses as they are recorded: with gaps, contacts, refusals, deviations, corrections, and anything at the end. */
public final class SlippedCourses {

    private SlippedCourses() {}

    /** Lists of events under the standard protocol, with the awkward texts of the test kit. */
    public static Arbitrary<List<CourseEvent>> any() {
        return Combinators.combine(
                        Courses.nearlyValid(),
                        Slip.any().list().ofMaxSize(5),
                        Arbitraries.oneOf(Arbitraries.just(List.<CourseEvent>of()), Events.lists()))
                .as(SlippedCourses::of);
    }

    private static List<CourseEvent> of(List<CourseEvent> course, List<Slip> slips, List<CourseEvent> wild) {
        ImmutableList.Builder<CourseEvent> events =
                ImmutableList.<CourseEvent>builder().addAll(course);
        Course recorded = Audit.enforcing().under(Protocols.standard()).replay(course, verdict -> {});
        for (Slip slip : slips) {
            if (!recorded.history().isEmpty()) {
                CourseEvent correction = slip.correct(recorded);
                events.add(correction);
                recorded = recorded.record(correction).course();
            }
        }
        return events.addAll(wild).build();
    }
}
