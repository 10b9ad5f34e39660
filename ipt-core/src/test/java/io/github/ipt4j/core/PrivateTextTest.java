package io.github.ipt4j.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class PrivateTextTest {

    @Test
    void itNeverShowsItself() {
        assertThat(PrivateText.of("Klara")).hasToString("[withheld]");
        assertThat("note: " + PrivateText.of("Klara")).isEqualTo("note: [withheld]");
    }

    @Test
    void itIsRevealedOnDemand() {
        assertThat(PrivateText.of("Klara").reveal()).isEqualTo("Klara");
    }

    @Test
    void itEqualsWhatHidesTheSame() {
        assertThat(PrivateText.of("Klara"))
                .isEqualTo(PrivateText.of("Klara"))
                .hasSameHashCodeAs(PrivateText.of("Klara"))
                .isNotEqualTo(PrivateText.of("Klaus"))
                .isNotEqualTo("Klara");
    }

    @Test
    void itMayBeBlank() {
        assertThat(PrivateText.of("").isBlank()).isTrue();
        assertThat(PrivateText.of(" \t\u2003").isBlank()).isTrue();
        assertThat(PrivateText.of(" a ").isBlank()).isFalse();
    }

    @Test
    void itHasLimits() {
        assertThatIllegalArgumentException().isThrownBy(() -> PrivateText.of("x".repeat(10_001)));
    }
}
