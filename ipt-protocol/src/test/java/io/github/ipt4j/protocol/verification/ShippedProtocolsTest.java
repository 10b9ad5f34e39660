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
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Every shipped protocol, proved: each is explored once, on all cores. */
@Tag("exhaustive")
class ShippedProtocolsTest {

    private static ImmutableMap<String, VerificationReport> reports = ImmutableMap.of();

    /** Those with the most states first, so that no core waits for another at the end. */
    private static final Comparator<Protocol> LONGEST_FIRST = Comparator.comparingInt(
                    (Protocol protocol) -> protocol.tasks().size())
            .thenComparingInt(protocol -> protocol.sessions().maxOr(0))
            .reversed();

    @BeforeAll
    static void verifyAll() throws InterruptedException, ExecutionException {
        ExecutorService cores =
                Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors());
        try {
            List<Future<VerificationReport>> verified = Protocols.shipped().values().stream()
                    .sorted(LONGEST_FIRST)
                    .map(protocol -> cores.submit(() -> ProtocolVerifier.verify(protocol)))
                    .toList();
            ImmutableMap.Builder<String, VerificationReport> found = ImmutableMap.builder();
            for (Future<VerificationReport> one : verified) {
                found.put(one.get().protocol().id(), one.get());
            }
            reports = found.buildOrThrow();
        } finally {
            cores.shutdownNow();
        }
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
                        "ipt-standard 58577 7875747",
                        "ipt-acute 63691 10925786",
                        "ipt-uk 70889 13886551",
                        "ipt-va 50657 7208152",
                        "ipt-brief 13129 1937616",
                        "ipt-counseling 11329 1771386",
                        "ipt-adolescent 140753 36403311",
                        "ipt-group 12709 1904127",
                        "ipt-maintenance 18261 1642914",
                        "ipt-late-life 12953 1169620",
                        "ipt-counseling-primary-care 1641 136684",
                        "ipt-blended 13913 1259437",
                        "ipt-internet 2903 251024",
                        "ipt-preadolescent 4693 427130",
                        "ipt-skills-training 2773 238192",
                        "ipt-group-binge-eating 66835 8386824",
                        "ipt-rose 420 32436",
                        "ipt-perinatal 12425 1195974",
                        "ipt-ptsd 10697 1022610",
                        "ipt-social-rhythm 37803 3667937",
                        "ipt-bulimia 8033 691285",
                        "ipt-maintenance-twice-monthly 24021 2168178",
                        "ipt-maintenance-weekly 52581 4752242");
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
