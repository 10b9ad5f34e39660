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
        "ipt-standard, 145827",
        "ipt-acute, 128588",
        "ipt-uk, 98691",
        "ipt-va, 103527",
        "ipt-brief, 19829",
        "ipt-counseling, 19424",
        "ipt-adolescent, 237579",
        "ipt-group, 20039",
        "ipt-maintenance, 28557",
        "ipt-late-life, 16739",
        "ipt-counseling-primary-care, 2862",
        "ipt-blended, 28499",
        "ipt-internet, 3119",
        "ipt-preadolescent, 5142",
        "ipt-skills-training, 6903",
        "ipt-group-binge-eating, 132976",
        "ipt-rose, 47",
        "ipt-perinatal, 17055",
        "ipt-ptsd, 12707",
        "ipt-social-rhythm, 89688",
        "ipt-bulimia, 18089",
        "ipt-maintenance-twice-monthly, 34317",
        "ipt-maintenance-weekly, 73797"
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
        assertThat(Protocols.shipped()).hasSize(23);
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
