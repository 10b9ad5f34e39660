package io.github.ipt4j.protocol.course;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import io.github.ipt4j.core.testing.Mixtures;
import io.github.ipt4j.protocol.Protocol;
import io.github.ipt4j.protocol.Protocols;
import io.github.ipt4j.protocol.Rule;
import io.github.ipt4j.protocol.event.CourseEvent;
import io.github.ipt4j.protocol.event.Deviation;
import io.github.ipt4j.protocol.testing.Courses;
import io.github.ipt4j.protocol.testing.Courses.Submitted;
import io.github.ipt4j.protocol.testing.Events;
import io.github.ipt4j.protocol.testing.RandomProtocols;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** The laws of deviations and of observing. */
class DeviationProperties {

    /** Few, since each is judged event by event. */
    private static final int WALKS = 400;

    private static final Set<Rule> ALONE =
            EnumSet.of(Rule.COURSE_NOT_OPEN, Rule.COURSE_ALREADY_OPEN, Rule.COURSE_CLOSED, Rule.PHASE_ORDER);

    @Property(tries = WALKS)
    void observingRejectsOnlyWhatCannotBeWaived(@ForAll("submitted") Submitted submitted) {
        Course course = Course.observing(submitted.protocol());
        for (CourseEvent event : submitted.events()) {
            Verdict verdict = course.record(event);
            boolean fatal = verdict.rules().stream().anyMatch(rule -> !rule.isWaivable());
            assertThat(verdict.type() == VerdictType.REJECTED).isEqualTo(fatal);
            assertThat(verdict.rules()).doesNotContain(Rule.DEVIATION_NEEDLESS);
            course = verdict.course();
        }
    }

    @Property
    void observingEqualsEnforcingWhereNothingIsBroken(@ForAll("conforming") Course enforced) {
        Course observed = Course.observing(enforced.protocol());
        for (AcceptedEvent recorded : enforced.history().events()) {
            Verdict verdict = observed.record(recorded.event());
            assertThat(verdict.type()).isEqualTo(VerdictType.ACCEPTED);
            observed = verdict.course();
        }
        assertThat(observed.state()).isEqualTo(enforced.state());
        assertThat(observed.advising()).isEqualTo(enforced.advising());
        assertThat(observed.history()).isEqualTo(enforced.history());
    }

    @Property(tries = WALKS)
    void observingEqualsEnforcingDeviationsThatNameExactlyWhatIsBroken(@ForAll("submitted") Submitted submitted) {
        Course observed = Course.observing(submitted.protocol());
        Course enforced = Course.enforcing(submitted.protocol());
        for (CourseEvent event : submitted.events()) {
            if (event.deviation().isEmpty()) {
                Verdict seen = observed.record(event);
                Verdict judged = enforced.record(departing(event, seen));
                assertThat(judged.type()).isEqualTo(seen.type());
                assertThat(judged.rules()).isEqualTo(seen.rules());
                assertThat(judged.course().state()).isEqualTo(seen.course().state());
                assertThat(judged.advisories()).isEqualTo(seen.advisories());
                observed = seen.course();
                enforced = judged.course();
            }
        }
    }

    /** The event, naming the rules that an observer saw it break. */
    private static CourseEvent departing(CourseEvent event, Verdict seen) {
        return seen.type() == VerdictType.DEVIATING
                ? event.deviating(Deviation.of("seen", seen.rules().stream().toArray(Rule[]::new)))
                : event;
    }

    @Property(tries = WALKS)
    void whatADeviationNeedNotNameIsReportedUnlessARuleIsReportedAlone(
            @ForAll("submitted") Submitted submitted, @ForAll("deviations") List<Deviation> deviations) {
        Course course = Course.enforcing(submitted.protocol());
        int i = 0;
        for (CourseEvent event : submitted.events()) {
            Deviation deviation = deviations.get(i++ % deviations.size());
            Verdict verdict = course.record(event.deviating(deviation));
            Set<Rule> broken = ImmutableSet.copyOf(
                    StateMachine.observing(course.protocol()).judge(course.state(), event));
            assertThat(verdict.rules()).containsExactlyInAnyOrderElementsOf(expected(broken, deviation));
            assertThat(verdict.type()).isEqualTo(expectedType(broken, deviation));
            course = course.record(event).course();
        }
    }

    /** Section 5 word by word, with plain sets. */
    private static Set<Rule> expected(Set<Rule> broken, Deviation deviation) {
        boolean needless = deviation.rules().stream().anyMatch(rule -> !broken.contains(rule) || !rule.isWaivable());
        boolean alone = !Sets.intersection(broken, ALONE).isEmpty();
        return needless && !alone ? Sets.union(broken, Set.of(Rule.DEVIATION_NEEDLESS)) : broken;
    }

    private static VerdictType expectedType(Set<Rule> broken, Deviation deviation) {
        Set<Rule> reported = expected(broken, deviation);
        if (reported.isEmpty()) {
            return VerdictType.ACCEPTED;
        }
        boolean waived = reported.stream()
                .allMatch(rule -> rule.isWaivable() && deviation.rules().contains(rule));
        return waived ? VerdictType.DEVIATING : VerdictType.REJECTED;
    }

    @Provide
    Arbitrary<Submitted> submitted() {
        return Courses.nearlyValid(protocols());
    }

    @Provide
    Arbitrary<Course> conforming() {
        return Courses.conforming(protocols());
    }

    @Provide
    Arbitrary<List<Deviation>> deviations() {
        return Events.deviations().list().ofMinSize(1).ofMaxSize(5);
    }

    private static Arbitrary<Protocol> protocols() {
        return Mixtures.mostly(1, Arbitraries.just(Protocols.standard()), RandomProtocols.any());
    }
}
