package io.github.ipt4j.examples.commandline;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What commands inherit, and what they do not. */
final class HelpTest {

    private static final String FOOTER = "Not a medical device";

    @ParameterizedTest
    @ValueSource(strings = {"new", "rules", "simulate", "protocols list", "protocols diff", "exercises show"})
    void aCommandThatSaysNothingElseEndsWithZeroOrTwo(String command) {
        Run help = Run.of((command + " --help").split(" "));
        assertThat(help.out()).contains("Exit status:").contains("0   done").contains("2   malformed input or usage");
        assertThat(help.out()).doesNotContain("  1   ").doesNotContain(FOOTER);
    }

    @ParameterizedTest
    @ValueSource(strings = {"check", "show", "way", "progress", "fidelity"})
    void aCommandThatJudgesAlsoEndsWithOne(String command) {
        assertThat(Run.of(command, "--help").out())
                .contains("1   some event was rejected")
                .doesNotContain("0   done");
    }

    @ParameterizedTest
    @ValueSource(strings = {"check", "protocols list", "protocols verify", "exercises play"})
    void everyCommandHasAVersion(String command) {
        assertThat(Run.of((command + " --version").split(" ")).out()).startsWith("ipt ");
    }

    @Test
    void onlyTheWholeSaysThatItIsNoMedicalDevice() {
        assertThat(Run.of("--help").out()).contains(FOOTER).doesNotContain("Exit status:");
    }
}
