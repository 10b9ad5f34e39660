package io.github.ipt4j.protocol.course;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ipt4j.protocol.event.CourseEvent;
import io.github.ipt4j.protocol.testing.Courses;
import io.github.ipt4j.protocol.testing.Courses.Submitted;
import io.github.ipt4j.protocol.testing.RandomProtocols;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** A course that forgets its history after every event judges and advises as the one that keeps it. */
class WithoutHistoryProperties {

    @Provide
    static Arbitrary<Submitted> submitted() {
        return Courses.nearlyValid(RandomProtocols.any());
    }

    @Property(tries = 400)
    void everyVerdictIsTheSame(@ForAll("submitted") Submitted submitted, @ForAll boolean observing) {
        Course whole = course(submitted, observing);
        Course forgetful = whole;
        for (CourseEvent event : submitted.events()) {
            Verdict expected = whole.record(event);
            Verdict verdict = forgetful.record(event);
            assertSame(verdict, expected);
            whole = expected.course();
            forgetful = verdict.course().withoutHistory();
            assertThat(forgetful.history().isEmpty()).isTrue();
            assertSame(forgetful, whole);
        }
    }

    private static void assertSame(Verdict verdict, Verdict expected) {
        assertThat(verdict.type()).isEqualTo(expected.type());
        assertThat(verdict.violations()).isEqualTo(expected.violations());
        assertThat(verdict.advisories()).isEqualTo(expected.advisories());
        assertSame(verdict.course(), expected.course());
    }

    private static void assertSame(Course course, Course expected) {
        assertThat(course.protocol()).isEqualTo(expected.protocol());
        assertThat(course.isObserving()).isEqualTo(expected.isObserving());
        assertThat(course.state()).isEqualTo(expected.state());
        assertThat(course.advising()).isEqualTo(expected.advising());
        assertThat(course.entries()).isEqualTo(expected.entries());
        assertThat(course.conforms()).isEqualTo(expected.conforms());
    }

    @Property(tries = 100)
    void whatIsRecordedFromThereOnIsRemembered(@ForAll("submitted") Submitted submitted, @ForAll boolean observing) {
        Course whole = course(submitted, observing);
        int forgotten = submitted.events().size() / 2;
        for (CourseEvent event : submitted.events().subList(0, forgotten)) {
            whole = whole.record(event).course();
        }
        int before = whole.entries();
        Course forgetful = whole.withoutHistory();
        for (CourseEvent event :
                submitted.events().subList(forgotten, submitted.events().size())) {
            whole = whole.record(event).course();
            forgetful = forgetful.record(event).course();
        }
        assertThat(forgetful.history().events())
                .isEqualTo(whole.history().events().subList(before, whole.entries()));
        assertThat(forgetful.asOf(before).state()).isEqualTo(whole.asOf(before).state());
        assertThat(forgetful).hasSameHashCodeAs(whole);
    }

    private static Course course(Submitted submitted, boolean observing) {
        return observing ? Course.observing(submitted.protocol()) : Course.enforcing(submitted.protocol());
    }
}
