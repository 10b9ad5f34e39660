package io.github.ipt4j.protocol;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import io.github.ipt4j.core.Bounds;
import io.github.ipt4j.core.PrivateText;
import io.github.ipt4j.core.measure.Scales;
import io.github.ipt4j.protocol.audit.Audit;
import io.github.ipt4j.protocol.chart.StateChart;
import io.github.ipt4j.protocol.cohort.CohortFigures;
import io.github.ipt4j.protocol.course.AcceptedEvent;
import io.github.ipt4j.protocol.course.Advisory;
import io.github.ipt4j.protocol.course.Course;
import io.github.ipt4j.protocol.course.Fact;
import io.github.ipt4j.protocol.course.StateMachine;
import io.github.ipt4j.protocol.course.Verdict;
import io.github.ipt4j.protocol.course.Violation;
import io.github.ipt4j.protocol.event.CourseEvent;
import io.github.ipt4j.protocol.fidelity.Fidelity;
import io.github.ipt4j.protocol.journal.CohortCourse;
import io.github.ipt4j.protocol.plan.SessionPlan;
import io.github.ipt4j.protocol.progress.Progress;
import io.github.ipt4j.protocol.testing.Courses;
import io.github.ipt4j.protocol.testing.Events;
import io.github.ipt4j.protocol.testing.NextEvent;
import io.github.ipt4j.protocol.testing.RandomProtocols;
import io.github.ipt4j.protocol.verification.ProtocolVerifier;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What values say of themselves, in logs and in the messages of failing tests: little, and nothing private. */
class ToStringProperties {

    private static final int SHORT = 200;

    /** Sentences for clinicians, and the ids of rules: these say all that they hold. */
    private static final Set<Class<?>> WORDED =
            Set.of(Verdict.class, Violation.class, Fact.class, Advisory.class, RuleSet.class, AcceptedEvent.class);

    /** A text shorter than this can stand in a phrase by chance. */
    private static final int TELLING = 6;

    @Property(tries = 300)
    void anEventAndAllThatItHoldsIsAShortPhrase(@ForAll("events") CourseEvent event) {
        assertShort(event);
    }

    @Property(tries = 20)
    void aCourseAndAllThatIsReadOfItIsAShortPhrase(@ForAll("courses") Course course) {
        assertShort(course);
        assertShort(Fidelity.of(course));
        assertShort(Progress.of(course));
        assertShort(course.risk());
        ImmutableList<CourseEvent> events = course.history().events().stream()
                .map(accepted -> accepted.event())
                .collect(ImmutableList.toImmutableList());
        assertShort(course.history());
        assertShort(Audit.enforcing().course(events));
        CohortCourse recorded = CohortCourse.of("c-001", events);
        assertShort(recorded);
        assertShort(CohortFigures.of(Audit.enforcing(), recorded));
    }

    @Property(tries = 30)
    void aVerdictAndAllThatItSaysIsAShortPhrase(@ForAll("lists") List<CourseEvent> events) {
        Course course = Course.observing(Protocols.standard());
        for (CourseEvent event : events) {
            Verdict verdict = course.record(event);
            assertShort(verdict);
            course = verdict.course();
        }
    }

    @Property(tries = 50)
    void aProtocolAndAllThatIsMadeOfItIsAShortPhrase(@ForAll("protocols") Protocol protocol) {
        assertShort(protocol);
        assertShort(StateMachine.enforcing(protocol));
        assertShort(StateChart.of(protocol));
        assertShort(SessionPlan.of(protocol, NextEvent.FIRST_DAY, day -> false));
    }

    @Example
    void whatIsShippedIsAShortPhrase() {
        Scales.all().forEach(ToStringProperties::assertShort);
        Protocols.shipped().values().forEach(ToStringProperties::assertShort);
        assertShort(ProtocolVerifier.verify(Protocols.withId("ipt-counseling").orElseThrow()));
        Protocol promising = Protocol.like(Protocols.withId("ipt-counseling").orElseThrow(), "promising")
                .sessions(Bounds.between(3, 90))
                .intermediate(Bounds.exactly(1))
                .build();
        assertShort(ProtocolVerifier.verify(promising));
    }

    @Example
    void whatMattersMostIsSaid() {
        assertThat(Scales.PHQ_9).hasToString("Scale{id=phq-9}");
        assertThat(Protocols.standard()).hasToString("Protocol{id=ipt-standard, sessions=14–18}");
        assertThat(Course.enforcing(Protocols.standard()).outlook())
                .hasToString("Outlook[ipt-standard, unopened, 0 sessions]");
    }

    private static void assertShort(Object root) {
        Set<Object> all = Everything.in(root);
        List<String> secrets = all.stream()
                .filter(PrivateText.class::isInstance)
                .map(text -> ((PrivateText) text).reveal())
                .filter(text -> text.length() >= TELLING)
                .toList();
        assertThat(all).allSatisfy(value -> {
            String text = value.toString();
            assertThat(text).doesNotMatch("[a-z][a-z.0-9]+\\.[A-Z]\\w+@[0-9a-f]+");
            assertThat(secrets).noneMatch(text::contains);
            if (WORDED.stream().noneMatch(type -> type.isInstance(value))) {
                assertThat(text.codePointCount(0, text.length())).as(text).isLessThanOrEqualTo(SHORT);
            }
        });
    }

    @Provide
    Arbitrary<CourseEvent> events() {
        return Events.any();
    }

    @Provide
    Arbitrary<List<CourseEvent>> lists() {
        return Events.lists();
    }

    @Provide
    Arbitrary<Course> courses() {
        return Courses.conforming();
    }

    @Provide
    Arbitrary<Protocol> protocols() {
        return RandomProtocols.any();
    }
}
