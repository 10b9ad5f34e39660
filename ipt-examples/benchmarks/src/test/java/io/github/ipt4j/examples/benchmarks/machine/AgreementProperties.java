package io.github.ipt4j.examples.benchmarks.machine;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ipt4j.core.session.Session;
import io.github.ipt4j.examples.benchmarks.machine.Machine.Kind;
import io.github.ipt4j.protocol.Protocols;
import io.github.ipt4j.protocol.Rule;
import io.github.ipt4j.protocol.RuleSet;
import io.github.ipt4j.protocol.course.Course;
import io.github.ipt4j.protocol.course.Verdict;
import io.github.ipt4j.protocol.course.VerdictType;
import io.github.ipt4j.protocol.event.CourseEvent;
import io.github.ipt4j.protocol.event.Deviation;
import io.github.ipt4j.protocol.event.EventType;
import io.github.ipt4j.protocol.event.SessionHeld;
import io.github.ipt4j.protocol.testing.Courses;
import io.github.ipt4j.protocol.testing.Events;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class AgreementProperties {

    private static final Map<Machine, Contestant> CONTESTANTS = new EnumMap<>(Machine.class);

    static {
        for (Machine machine : Machine.values()) {
            CONTESTANTS.put(machine, machine.contestant());
        }
    }

    @Property
    void aMachineWithoutDeviationsAcceptsWhatBreaksNoRuleThatItKnows(
            @ForAll("submitted") List<CourseEvent> submitted, @ForAll Machine machine) {
        Contestant contestant = contestant(machine);
        List<CourseEvent> events = withoutContactsAndGaps(submitted);
        if (contestant.rules().equals(Ledger.RULES)) {
            assertThat(contestant.prepare(events).play()).isEqualTo(Expected.accepted(Ledger.RULES, events));
        }
    }

    /** The other libraries' machines know neither contacts nor numbers; a session numbered 1 counts as the next. */
    private static List<CourseEvent> withoutContactsAndGaps(List<CourseEvent> events) {
        return events.stream()
                .filter(event -> event.type() != EventType.CONTACT_MADE)
                .map(event -> event instanceof SessionHeld held ? numberedOne(held) : event)
                .toList();
    }

    private static CourseEvent numberedOne(SessionHeld held) {
        return SessionHeld.builder()
                .from(held)
                .session(Session.builder().from(held.session()).number(1).build())
                .build();
    }

    @Property
    void theMachinesThatKnowEveryRuleAcceptWhatACourseAccepts(@ForAll("submitted") List<CourseEvent> events) {
        Course course = Course.enforcing(Protocols.standard());
        long accepted = 0;
        for (int i = 0; i < events.size(); i++) {
            Verdict verdict = course.record(events.get(i));
            accepted |= verdict.type() == VerdictType.REJECTED ? 0 : 1L << i;
            course = verdict.course();
        }
        assertThat(contestant(Machine.OURS).prepare(events).play()).isEqualTo(accepted);
        assertThat(contestant(Machine.OURS_WITH_HISTORY).prepare(events).play()).isEqualTo(accepted);
        assertThat(contestant(Machine.YARDSTICK).prepare(events).play()).isEqualTo(accepted);
    }

    @Property
    void theYardstickNamesTheFirstRuleThatIsBrokenAndNotWaived(@ForAll("submitted") List<CourseEvent> events) {
        Course course = Course.enforcing(Protocols.standard());
        YardstickCourse yardstick = YardstickCourse.UNOPENED;
        for (CourseEvent event : events) {
            Verdict verdict = course.record(event);
            YardstickAnswer answer = yardstick.after(event);
            if (answer instanceof YardstickAnswer.Refusal refusal) {
                RuleSet waived = event.deviation().map(Deviation::rules).orElse(RuleSet.NONE);
                assertThat(verdict.rules().minus(waived.intersect(RuleSet.WAIVABLE)))
                        .first()
                        .isEqualTo(refusal.rule());
            }
            course = verdict.course();
            yardstick = answer instanceof YardstickCourse next ? next : yardstick;
        }
    }

    @Property(tries = 1)
    void onlyTheLibrariesAndTheFloorKnowFewerRulesThanAll(@ForAll Machine machine) {
        boolean all = machine.kind() == Kind.OURS || machine == Machine.YARDSTICK;
        assertThat(contestant(machine).rules()).isEqualTo(all ? RuleSet.of(Rule.values()) : Ledger.RULES);
    }

    /** Without corrections, which are judged by a course and not by a state. */
    @Provide
    Arbitrary<List<CourseEvent>> submitted() {
        return Arbitraries.oneOf(Courses.nearlyValid(), Events.lists())
                .map(events -> events.stream()
                        .filter(event -> event.type() != EventType.RECORD_CORRECTED)
                        .toList());
    }

    private static Contestant contestant(Machine machine) {
        return Objects.requireNonNull(CONTESTANTS.get(machine));
    }
}
