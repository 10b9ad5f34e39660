package io.github.ipt4j.examples.shared.output;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class PluralTest {

    @ParameterizedTest
    @CsvSource({"0,0 sessions", "1,1 session", "2,2 sessions", "21,21 sessions"})
    void onlyOneIsSingular(long number, String counted) {
        assertThat(Plural.count(number, "session")).isEqualTo(counted);
    }
}
