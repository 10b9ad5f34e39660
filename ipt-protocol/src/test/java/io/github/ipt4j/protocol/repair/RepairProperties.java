package io.github.ipt4j.protocol.repair;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import io.github.ipt4j.core.Bounds;
import io.github.ipt4j.protocol.Protocol;
import io.github.ipt4j.protocol.Protocols;
import io.github.ipt4j.protocol.Task;
import io.github.ipt4j.protocol.audit.AuditedCourse;
import io.github.ipt4j.protocol.course.Course;
import io.github.ipt4j.protocol.event.CourseEvent;
import io.github.ipt4j.protocol.testing.Courses;
import io.github.ipt4j.protocol.testing.RandomProtocols;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What holds of every least repair. */
class RepairProperties {

    private static final int FEW_EVENTS = 9;
    private static final int FEW_TASKS = 3;

    @Property(tries = 40)
    void theRepairedRecordIsAcceptedEventByEventAndConforms(@ForAll("anyCourses") Courses.Submitted submitted) {
        Repair repair = repair(submitted);
        Course course = Course.enforcing(submitted.protocol());
        for (CourseEvent event : repair.conforming()) {
            course = course.record(event).orElseThrow();
        }
        assertThat(course.conforms()).isTrue();
    }

    @Property(tries = 40)
    void theDistanceIsTheSumOfWhatTheEditsCost(@ForAll("anyCourses") Courses.Submitted submitted) {
        Repair repair = repair(submitted);
        assertThat(repair.edits().stream().mapToInt(edit -> edit.kind().cost()).sum())
                .isEqualTo(repair.distance());
    }

    @Property(tries = 40)
    void aCourseThatKeepsItsProtocolIsAtDistanceZeroAndStaysWhatItIs(@ForAll("conforming") Course course) {
        List<CourseEvent> events = course.history().events(CourseEvent.class);
        AuditedCourse audited = AuditedCourse.of(Course.enforcing(course.protocol()), events);
        Repair repair = RepairFinder.under(course.protocol()).find(audited).orElseThrow();
        assertThat(repair.distance()).isZero();
        assertThat(repair.edits()).isEmpty();
        assertThat(repair.conforming()).isEqualTo(events);
    }

    @Property(tries = 40)
    void aRecordOfWhichSomethingWasRefusedOrDeviatesIsFurtherAway(@ForAll("anyCourses") Courses.Submitted submitted) {
        AuditedCourse audited = audited(submitted);
        Assume.that(audited.refused() > 0 || !audited.course().conforms());
        assertThat(repair(submitted).distance()).isPositive();
    }

    @Property(tries = 60)
    void theDistanceIsWhatAPlainSearchFinds(@ForAll("smallCourses") Courses.Submitted submitted) {
        OptionalInt plain = PlainSearch.distance(
                submitted.protocol(),
                Trace.of(audited(submitted)).stream().map(TraceEvent::event).toList());
        Assume.that(plain.isPresent());
        assertThat(repair(submitted).distance()).isEqualTo(plain.getAsInt());
    }

    @Property(tries = 40)
    void tiesAreAtTheSameDistanceAndDiffer(@ForAll("smallCourses") Courses.Submitted submitted) {
        ImmutableList<Repair> ties = RepairFinder.under(submitted.protocol()).findAll(audited(submitted), 5);
        assertThat(ties)
                .extracting(Repair::distance)
                .containsOnly(repair(submitted).distance());
        assertThat(ties).extracting(Repair::edits).doesNotHaveDuplicates();
    }

    private static Repair repair(Courses.Submitted submitted) {
        Optional<Repair> repair = RepairFinder.under(submitted.protocol()).find(audited(submitted));
        Assume.that(repair.isPresent());
        return repair.orElseThrow();
    }

    private static AuditedCourse audited(Courses.Submitted submitted) {
        return AuditedCourse.of(Course.observing(submitted.protocol()), submitted.events());
    }

    @Provide
    static Arbitrary<Courses.Submitted> anyCourses() {
        return Courses.nearlyValid(
                Arbitraries.oneOf(Arbitraries.of(Protocols.shipped().values()), RandomProtocols.any()));
    }

    @Provide
    static Arbitrary<Course> conforming() {
        return Courses.conforming(Arbitraries.of(Protocols.shipped().values()));
    }

    /** A number that was not due is an edit of its own, which the plain search does not know. */
    @Provide
    static Arbitrary<Courses.Submitted> smallCourses() {
        return Courses.nearlyValid(RandomProtocols.any().map(RepairProperties::small))
                .map(submitted -> new Courses.Submitted(
                        submitted.protocol(),
                        submitted
                                .events()
                                .subList(
                                        0,
                                        Math.min(FEW_EVENTS, submitted.events().size()))))
                .filter(submitted -> Trace.of(audited(submitted)).stream()
                        .allMatch(event -> event.hasNumberDue() && !event.hasUnneededDeviation()));
    }

    private static Protocol small(Protocol protocol) {
        List<Task> few = protocol.tasks().stream().limit(FEW_TASKS).toList();
        return Protocol.builder()
                .from(protocol)
                .tasks(few)
                .focus(Bounds.between(Math.min(2, protocol.focus().min()), 4))
                .build();
    }
}
