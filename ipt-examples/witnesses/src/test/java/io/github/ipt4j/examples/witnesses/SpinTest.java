package io.github.ipt4j.examples.witnesses;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ipt4j.examples.witnesses.Spin.Exploration;
import io.github.ipt4j.protocol.Protocol;
import io.github.ipt4j.protocol.Protocols;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** SPIN explores every exported protocol, and finds no dead end and no assertion that fails. */
class SpinTest {

    private static final String NO_ERROR = "";

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource({
        "ipt-standard, 145826",
        "ipt-acute, 128587",
        "ipt-uk, 54506",
        "ipt-va, 74546",
        "ipt-brief, 19828",
        "ipt-counseling, 19423",
        "ipt-adolescent, 143906",
        "ipt-group, 20038",
        "ipt-maintenance, 28196"
    })
    void findsNoErrorInAnyStateOfAShippedProtocol(String id, int states) throws IOException {
        String model = PromelaModel.write(Protocols.withId(id).orElseThrow());

        Exploration exploration = new Spin(folder).explore(model);

        assertThat(exploration.error()).isEqualTo(NO_ERROR);
        assertThat(exploration.states()).isEqualTo(states);
        assertThat(exploration.unreached()).containsExactly("\"-end-\"");
        assertThat(new Spin(folder).exploreForCycles(model).error()).isEqualTo(NO_ERROR);
    }

    @Test
    void knowsEveryShippedProtocol() {
        assertThat(Protocols.shipped()).hasSize(9);
    }

    @Test
    void findsNoErrorInProtocolsThatUsersCouldWrite() throws IOException {
        for (Protocol protocol : RandomCourses.protocols(10)) {
            assertThat(new Spin(folder).explore(PromelaModel.write(protocol)).error())
                    .as(protocol.toString())
                    .isEqualTo(NO_ERROR);
        }
    }
}
