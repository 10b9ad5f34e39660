package io.github.ipt4j.protocol.progress;

import static io.github.ipt4j.protocol.progress.JointImprovement.AT_LEAST_ONE;
import static io.github.ipt4j.protocol.progress.JointImprovement.AT_LEAST_ONE_AND_NONE_WORSE;
import static io.github.ipt4j.protocol.progress.JointImprovement.BOTH;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import io.github.ipt4j.core.measure.Assessment;
import io.github.ipt4j.core.measure.Scale;
import io.github.ipt4j.core.measure.Scales;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The table of {@code docs/measures.md}; every answer was worked out by hand, a hyphen stands for none. */
final class RecoveryTest {

    @ParameterizedTest
    @CsvSource({
        // PHQ-9, GAD-7: recovered; reliably recovered by both, at least one, at least one and none worse
        "16 4, 12 5, yes, yes, yes, yes",
        "16 4, 9 7, yes, no, yes, yes",
        "16 4, 3 7, yes, no, yes, no",
        "12 9, 9 7, yes, no, no, no",
        "16 4, 3 8, no, no, no, no",
        "16 10, 12 5, no, no, no, no",
        "9 3, 7 3, -, -, -, -",
        "9 3, 8 4, yes, yes, yes, yes",
        "16 4, -, -, -, -, -",
        "16 4, 5, -, -, -, -",
        "16 15, 5, no, no, no, no",
        "16 11, -, no, no, no, no",
        "12 9, -, -, no, -, -",
        "-, 12 5, -, -, -, -",
        "9 3, -, -, -, -, -",
        "9 9, 5 5, -, -, -, -",
        "16, 12, -, -, -, -",
        "-, -, -, -, -, -",
        "16 12 4, 12 14 5, yes, yes, yes, yes",
    })
    void theThreeDefinitionsGiveDifferentAnswers(
            String depression, String anxiety, String recovered, String both, String one, String noneWorse) {
        Recovery recovery = new RecoveryValue(series(Scales.PHQ_9, depression), series(Scales.GAD_7, anxiety));

        assertThat(word(recovery.recovered())).isEqualTo(recovered);
        assertThat(word(recovery.reliablyRecovered(BOTH))).isEqualTo(both);
        assertThat(word(recovery.reliablyRecovered(AT_LEAST_ONE))).isEqualTo(one);
        assertThat(word(recovery.reliablyRecovered(AT_LEAST_ONE_AND_NONE_WORSE)))
                .isEqualTo(noneWorse);
        assertThat(recovery.reliablyRecovered()).isEqualTo(recovery.reliablyRecovered(AT_LEAST_ONE_AND_NONE_WORSE));
    }

    @ParameterizedTest
    @CsvSource({
        // PHQ-9, GAD-7: reliably improved by both, at least one, at least one and none worse
        "16 10, 12 8, yes, yes, yes",
        "16 10, 12 9, no, yes, yes",
        "16 10, 8 12, no, yes, no",
        "16 11, 12 9, no, no, no",
        "10 16, 12 8, no, yes, no",
        "16 10, -, -, yes, -",
        "16 11, -, no, -, -",
        "10 16, -, no, -, no",
        "-, -, -, -, -",
    })
    void theThreeDefinitionsOfImprovementDecideWhatIsKnown(
            String depression, String anxiety, String both, String one, String noneWorse) {
        Recovery recovery = new RecoveryValue(series(Scales.PHQ_9, depression), series(Scales.GAD_7, anxiety));

        assertThat(word(recovery.reliablyImproved(BOTH))).isEqualTo(both);
        assertThat(word(recovery.reliablyImproved(AT_LEAST_ONE))).isEqualTo(one);
        assertThat(word(recovery.reliablyImproved(AT_LEAST_ONE_AND_NONE_WORSE))).isEqualTo(noneWorse);
        assertThat(recovery.reliablyImproved()).isEqualTo(recovery.reliablyImproved(AT_LEAST_ONE_AND_NONE_WORSE));
    }

    @Test
    void theStartDecidesWhetherThereIsAnythingToRecoverFrom() {
        assertThat(new RecoveryValue(series(Scales.PHQ_9, "9"), series(Scales.GAD_7, "7")).wasCase())
                .contains(false);
        assertThat(new RecoveryValue(series(Scales.PHQ_9, "9"), series(Scales.GAD_7, "8")).wasCase())
                .contains(true);
        assertThat(new RecoveryValue(series(Scales.PHQ_9, "9"), Optional.empty()).wasCase())
                .isEmpty();
    }

    private static String word(Optional<Boolean> answer) {
        return answer.map(so -> so ? "yes" : "no").orElse("-");
    }

    private static Optional<ScaleProgress> series(Scale scale, String totals) {
        List<Measurement> measurements = new ArrayList<>();
        for (String total : Splitter.on(' ').split(totals)) {
            if (!total.equals("-")) {
                measurements.add(new MeasurementValue(
                        OptionalInt.of(measurements.size() + 1),
                        LocalDate.of(2026, 1, 5),
                        Assessment.ofTotal(scale, Integer.parseInt(total))));
            }
        }
        return measurements.isEmpty()
                ? Optional.empty()
                : Optional.of(new ScaleProgressValue(scale, ImmutableList.copyOf(measurements)));
    }
}
