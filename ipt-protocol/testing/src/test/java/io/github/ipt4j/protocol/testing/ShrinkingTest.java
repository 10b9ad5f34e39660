package io.github.ipt4j.protocol.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectMethod;

import io.github.ipt4j.protocol.Protocols;
import io.github.ipt4j.protocol.Rule;
import io.github.ipt4j.protocol.course.Course;
import io.github.ipt4j.protocol.course.Verdict;
import io.github.ipt4j.protocol.event.CourseEvent;
import io.github.ipt4j.protocol.testing.Courses.Submitted;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.launcher.LauncherDiscoveryRequest;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;

final class ShrinkingTest {

    private static final String A_LINE_OF_THE_JOURNAL = "(?m)^ +\\d+: \\{";

    @ParameterizedTest
    @CsvSource({
        "nothingIsRefused, is rejected for, 1",
        "noPhaseIsTooLong, phase.maximum, 7",
        "noNumberIsTakenTwice, session.number, 2",
        "noPhaseIsLeftTooEarly, phase.minimum, 2"
    })
    void aFalsePropertyShrinksToAShortJournal(String claim, String rule, int atMost) {
        String message = failureOf(claim);

        assertThat(message).contains(rule);
        assertThat(message.split(A_LINE_OF_THE_JOURNAL, -1).length - 1).isBetween(1, atMost);
    }

    private static String failureOf(String claim) {
        LauncherDiscoveryRequest request = LauncherDiscoveryRequestBuilder.request()
                .selectors(
                        selectMethod(FalseClaims.class.getName() + "#" + claim + "(" + Submitted.class.getName() + ")"))
                .build();
        StringBuilder message = new StringBuilder();
        LauncherFactory.create().execute(request, new TestExecutionListener() {
            @Override
            public void executionFinished(TestIdentifier test, TestExecutionResult result) {
                result.getThrowable().map(Throwable::getMessage).ifPresent(message::append);
            }
        });
        return message.toString();
    }

    /** Properties that do not hold; the build runs them only through the test around them. */
    static final class FalseClaims {

        @Property(seed = "1")
        void nothingIsRefused(@ForAll("slips") Submitted submitted) {
            claim(submitted, Rule.values());
        }

        @Property(seed = "2")
        void noPhaseIsTooLong(@ForAll("slips") Submitted submitted) {
            claim(submitted, Rule.PHASE_MAXIMUM);
        }

        @Property(seed = "3")
        void noNumberIsTakenTwice(@ForAll("careless") Submitted submitted) {
            claim(submitted, Rule.SESSION_NUMBER);
        }

        @Property(seed = "4")
        void noPhaseIsLeftTooEarly(@ForAll("careless") Submitted submitted) {
            claim(submitted, Rule.PHASE_MINIMUM);
        }

        private static void claim(Submitted submitted, Rule... rules) {
            Course course = Course.enforcing(submitted.protocol());
            for (CourseEvent event : submitted.events()) {
                Verdict verdict = course.record(event);
                for (Rule rule : rules) {
                    if (verdict.rules().contains(rule)) {
                        VerdictAssert.assertThat(verdict).isAccepted();
                    }
                }
                course = verdict.course();
            }
        }

        @Provide
        Arbitrary<Submitted> slips() {
            return Courses.withOneSlip(Arbitraries.just(Protocols.standard()));
        }

        @Provide
        Arbitrary<Submitted> careless() {
            return Courses.nearlyValid(Arbitraries.just(Protocols.standard()));
        }
    }
}
