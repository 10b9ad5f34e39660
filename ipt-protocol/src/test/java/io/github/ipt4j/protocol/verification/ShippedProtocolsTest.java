package io.github.ipt4j.protocol.verification;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.ipt4j.protocol.Protocol;
import io.github.ipt4j.protocol.Protocols;
import io.github.ipt4j.protocol.Rule;
import io.github.ipt4j.protocol.Task;
import io.github.ipt4j.protocol.course.Course;
import io.github.ipt4j.protocol.course.Rejected;
import io.github.ipt4j.protocol.course.Verdict;
import io.github.ipt4j.protocol.event.CourseEvent;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Every shipped protocol, proved: each is explored once, two at a time. */
class ShippedProtocolsTest {

    private static ImmutableMap<String, VerificationReport> reports = ImmutableMap.of();

    @BeforeAll
    static void verifyAll() {
        reports = Protocols.shipped().values().parallelStream()
                .map(ProtocolVerifier::verify)
                .collect(ImmutableMap.toImmutableMap(report -> report.protocol().id(), Function.identity()));
    }

    @Test
    void everyPropertyHoldsInEveryState() {
        assertThat(reports.keySet())
                .containsExactlyInAnyOrderElementsOf(Protocols.shipped().keySet());
        assertThat(reports.values()).allSatisfy(report -> {
            assertThat(report.counterexamples()).as(report.protocol().id()).isEmpty();
            assertThat(report.holds()).isTrue();
            assertThat(report.holds(Property.NO_DEAD_END)).isTrue();
        });
    }

    @Test
    void theNumbersOfStatesAndTransitionsAreAsDocumented() {
        assertThat(reports.values())
                .extracting(report -> report.protocol().id() + " " + report.states() + " " + report.transitions())
                .containsExactlyInAnyOrder(
                        "ipt-standard 58577 7700025",
                        "ipt-acute 63691 10734722",
                        "ipt-uk 68009 13291391",
                        "ipt-va 44897 6281296",
                        "ipt-brief 13129 1898238",
                        "ipt-counseling 11329 1737408",
                        "ipt-adolescent 56657 7472120",
                        "ipt-group 12709 1866009",
                        "ipt-maintenance 18261 1588140",
                        "ipt-late-life 12953 1130770",
                        "ipt-counseling-primary-care 1641 131770",
                        "ipt-blended 13913 1217707",
                        "ipt-internet 6187 533415",
                        "ipt-preadolescent 4573 403282",
                        "ipt-skills-training 2181 179398",
                        "ipt-group-binge-eating 32635 2983952",
                        "ipt-rose 420 31185",
                        "ipt-perinatal 12425 1158708",
                        "ipt-ptsd 6173 504832",
                        "ipt-social-rhythm 30859 2750835",
                        "ipt-bulimia 6773 561321",
                        "ipt-maintenance-twice-monthly 24021 2096124",
                        "ipt-maintenance-weekly 52581 4594508");
    }

    @Test
    void everyRuleCanBeBrokenButThoseOfTasksThatAreNotAskedFor() {
        assertThat(reports.values())
                .allSatisfy(report -> assertThat(report.rulesBroken().keySet())
                        .as(report.protocol().id())
                        .containsExactlyInAnyOrderElementsOf(breakable(report.protocol())));
    }

    /** A state has no entries: what a correction may name is judged by the machine, not by the judge of a state. */
    private static List<Rule> breakable(Protocol protocol) {
        return Stream.of(Rule.values())
                .filter(rule -> rule != Rule.CORRECTION_ENTRY)
                .filter(rule -> rule.task().map(protocol.tasks()::contains).orElse(true))
                .toList();
    }

    @Test
    void theWitnessThatARuleCanBeBrokenEndsWithARejectionByIt() {
        for (VerificationReport report : reports.values()) {
            report.rulesBroken().forEach((rule, journal) -> {
                Verdict last = lastVerdict(report.protocol(), journal);
                assertThat(last).as(rule.id()).isInstanceOf(Rejected.class);
                assertThat(last.rules()).contains(rule);
            });
        }
    }

    @Test
    void everyTaskThatIsAskedForCanBeDoneAndTheWitnessEndsWithDoingIt() {
        for (VerificationReport report : reports.values()) {
            assertThat(report.tasksDone().keySet())
                    .containsExactlyInAnyOrderElementsOf(report.protocol().tasks());
            report.tasksDone().forEach((task, journal) -> assertDoes(report.protocol(), journal, task));
        }
    }

    private static void assertDoes(Protocol protocol, ImmutableList<CourseEvent> journal, Task task) {
        Course before = replay(protocol, journal.subList(0, journal.size() - 1));
        assertThat(before.state().tasksDone()).doesNotContain(task);
        assertThat(replay(protocol, journal).state().tasksDone()).contains(task);
    }

    private static Verdict lastVerdict(Protocol protocol, ImmutableList<CourseEvent> journal) {
        return replay(protocol, journal.subList(0, journal.size() - 1)).record(journal.get(journal.size() - 1));
    }

    private static Course replay(Protocol protocol, List<CourseEvent> journal) {
        Course course = Course.enforcing(protocol);
        for (CourseEvent event : journal) {
            course = course.record(event).orElseThrow();
        }
        return course;
    }
}
