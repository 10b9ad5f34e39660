package io.github.ipt4j.core.measure;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** From which baselines a client can respond to treatment. */
class ResponseTest {
    @ParameterizedTest(name = "{0} from {1}: {2}")
    @CsvSource({
        // with a cut-off of caseness: only a case can respond
        "phq-9, 10, true",
        "phq-9, 9, false",
        "gad-7, 8, true",
        "gad-7, 7, false",
        "who-5, 12, true",
        "who-5, 13, false",
        // without one: whoever is not in remission
        "hamd-17, 8, true",
        "hamd-17, 7, false",
        // with neither: everyone who is not at the best total
        "madrs, 1, true",
        "madrs, 0, false",
        // whether it is a case is unknown
        "pg-13-r, 40, false"
    })
    void aClientCanRespondWhoIsIll(String scale, int baseline, boolean canRespond) {
        assertThat(Scales.withId(scale).orElseThrow().canRespond(baseline)).isEqualTo(canRespond);
    }
}
