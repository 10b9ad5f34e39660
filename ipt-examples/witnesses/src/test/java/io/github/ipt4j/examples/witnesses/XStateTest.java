package io.github.ipt4j.examples.witnesses;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.ipt4j.protocol.Protocol;
import io.github.ipt4j.protocol.Protocols;
import io.github.ipt4j.protocol.Rule;
import io.github.ipt4j.protocol.course.Verdict;
import io.github.ipt4j.protocol.course.VerdictType;
import java.io.IOException;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** XState, with guards and actions written for it, comes to the library's verdicts. */
class XStateTest {

    private static XState xstate;

    @BeforeAll
    static void install() throws IOException, URISyntaxException {
        xstate = XState.installed();
    }

    static Stream<Protocol> shipped() {
        return Protocols.shipped().values().stream();
    }

    @ParameterizedTest
    @MethodSource("shipped")
    void agreesOnTenThousandEventsOfEachShippedProtocol(Protocol protocol) throws IOException {
        List<JudgedCourse> courses = RandomCourses.of(protocol, 10_000);

        assertThat(verdicts(courses)).hasSizeGreaterThanOrEqualTo(10_000);
        assertThat(share(VerdictType.ACCEPTED, courses)).isGreaterThan(0.2);
        assertThat(share(VerdictType.REJECTED, courses)).isGreaterThan(0.2);
        assertThat(share(VerdictType.DEVIATING, courses)).isGreaterThan(0.005);
        assertThat(rulesBroken(courses)).isEqualTo(rulesOf(protocol));
        assertThat(xstate.judge(XStateMachine.write(protocol), courses)).isEqualTo(lines(courses));
    }

    @Test
    void agreesOnEventsOfProtocolsThatUsersCouldWrite() throws IOException {
        for (Protocol protocol : RandomCourses.protocols(10)) {
            List<JudgedCourse> courses = RandomCourses.of(protocol, 1_000);

            assertThat(xstate.judge(XStateMachine.write(protocol), courses))
                    .as(protocol.toString())
                    .isEqualTo(lines(courses));
        }
    }

    static List<String> lines(List<JudgedCourse> courses) {
        return courses.stream().flatMap(JudgedCourse::lines).toList();
    }

    private static Stream<Verdict> verdicts(List<JudgedCourse> courses) {
        return courses.stream().flatMap(course -> course.verdicts().stream());
    }

    private static double share(VerdictType type, List<JudgedCourse> courses) {
        long some = verdicts(courses).filter(verdict -> verdict.type() == type).count();
        return (double) some / verdicts(courses).count();
    }

    private static Set<Rule> rulesBroken(List<JudgedCourse> courses) {
        return verdicts(courses).flatMap(verdict -> verdict.rules().stream()).collect(toSet());
    }

    /** All rules but those of tasks for which the protocol does not ask. */
    /** The rules that events can break; what a correction names is judged by a course, not by a state. */
    private static Set<Rule> rulesOf(Protocol protocol) {
        return Stream.of(Rule.values())
                .filter(rule -> rule != Rule.CORRECTION_ENTRY)
                .filter(rule -> rule.task().map(protocol.tasks()::contains).orElse(true))
                .collect(toSet());
    }
}
