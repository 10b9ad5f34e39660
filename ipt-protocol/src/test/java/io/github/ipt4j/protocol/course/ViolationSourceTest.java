package io.github.ipt4j.protocol.course;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ipt4j.protocol.Attribution;
import io.github.ipt4j.protocol.Phase;
import io.github.ipt4j.protocol.Protocol;
import io.github.ipt4j.protocol.ProtocolElement;
import io.github.ipt4j.protocol.Protocols;
import io.github.ipt4j.protocol.Provenance;
import io.github.ipt4j.protocol.Rule;
import io.github.ipt4j.protocol.Source;
import io.github.ipt4j.protocol.Task;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whom a refusal cites. */
final class ViolationSourceTest {

    private static final Protocol GROUP = Protocols.withId("ipt-group").orElseThrow();

    static Iterable<Protocol> shipped() {
        return Protocols.shipped().values();
    }

    @Test
    void aRangeOfSessionsIsCitedFromTheProtocolThatSetsIt() {
        assertThat(Protocols.source(Protocols.standard(), Rule.COURSE_WINDOW, Phase.INITIAL))
                .contains(Source.SELIGMAN);
        assertThat(Protocols.source(GROUP, Rule.COURSE_WINDOW, Phase.INITIAL))
                .isEqualTo(Protocols.provenance(GROUP)
                        .map(Provenance::elements)
                        .map(elements -> elements.get(ProtocolElement.SESSIONS))
                        .map(Attribution::source))
                .isNotEqualTo(Optional.of(Source.SELIGMAN));
    }

    @ParameterizedTest
    @MethodSource("shipped")
    void aTaskIsCitedFromTheProtocolThatRequiresIt(Protocol protocol) {
        for (Phase phase : Phase.values()) {
            for (Task task : protocol.tasks(phase)) {
                assertThat(Protocols.source(protocol, Rule.of(task), phase))
                        .isPresent()
                        .isEqualTo(Protocols.provenance(protocol)
                                .map(Provenance::tasks)
                                .map(tasks -> tasks.get(task))
                                .map(Attribution::source));
            }
        }
    }

    @Test
    void aProtocolThatIsNotShippedInheritsNoCitation() {
        Protocol own =
                Protocol.builder().from(Protocols.standard()).id("our-own").build();

        assertThat(Protocols.source(own, Rule.COURSE_WINDOW, Phase.INITIAL)).isEmpty();
        assertThat(Protocols.source(own, Rule.of(Task.GOALS_SET), Phase.INTERMEDIATE))
                .isEmpty();
        assertThat(Protocols.source(own, Rule.DATE_ORDER, Phase.INITIAL)).contains(Source.OUR_CHOICE);
    }

    @ParameterizedTest
    @MethodSource("shipped")
    void everyRuleApartFromTasksHasASourceUnderEveryShippedProtocol(Protocol protocol) {
        for (Rule rule : Rule.values()) {
            for (Phase phase : Phase.values()) {
                assertThat(rule.task().isPresent()
                                || Protocols.source(protocol, rule, phase).isPresent())
                        .isTrue();
            }
        }
    }
}
