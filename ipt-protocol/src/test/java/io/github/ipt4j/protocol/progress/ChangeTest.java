package io.github.ipt4j.protocol.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableList;
import io.github.ipt4j.core.Bounds;
import io.github.ipt4j.core.measure.Assessment;
import io.github.ipt4j.core.measure.Direction;
import io.github.ipt4j.core.measure.Scale;
import io.github.ipt4j.core.measure.Scales;
import io.github.ipt4j.core.measure.WordingLicense;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every expected figure was worked out by hand; a hyphen stands for unknown. */
final class ChangeTest {

    /** A scale from 10 to 50 on which more is better, with every cut-off. */
    private static final Scale ZEST = Scale.builder()
            .id("zest")
            .title("Zest")
            .totalRange(Bounds.between(10, 50))
            .direction(Direction.MORE_IS_BETTER)
            .caseness(26)
            .remission(44)
            .reliableChange(5)
            .license(WordingLicense.withholding("Recorded by its total."))
            .source("ourselves")
            .build();

    @ParameterizedTest
    @CsvSource({
        // scale, from, to: points, improvement, response, remission, below caseness, reliably better, reliably worse
        "phq-9, 20, 10, -10, 10, yes, no, no, yes, no",
        "phq-9, 20, 11, -9, 9, no, no, no, yes, no",
        "phq-9, 20, 9, -11, 11, yes, no, yes, yes, no",
        "phq-9, 20, 4, -16, 16, yes, yes, yes, yes, no",
        "phq-9, 11, 5, -6, 6, yes, no, yes, yes, no",
        "phq-9, 11, 6, -5, 5, no, no, yes, no, no",
        "phq-9, 10, 4, -6, 6, yes, yes, yes, yes, no",
        "phq-9, 10, 16, 6, -6, no, no, no, no, yes",
        "phq-9, 10, 15, 5, -5, no, no, no, no, no",
        "phq-9, 12, 12, 0, 0, no, no, no, no, no",
        "phq-9, 9, 3, -6, 6, -, -, -, yes, no",
        "phq-9, 9, 15, 6, -6, -, -, -, no, yes",
        "phq-9, 0, 0, 0, 0, -, -, -, no, no",
        "gad-7, 8, 4, -4, 4, yes, -, yes, yes, no",
        "gad-7, 8, 5, -3, 3, no, -, yes, no, no",
        "gad-7, 7, 11, 4, -4, -, -, -, no, yes",
        "epds, 13, 12, -1, 1, no, -, yes, no, no",
        "epds, 16, 12, -4, 4, no, -, yes, yes, no",
        "epds, 9, 13, 4, -4, -, -, -, no, yes",
        "who-5, 5, 15, 10, 10, yes, -, yes, -, -",
        "who-5, 12, 13, 1, 1, no, -, yes, -, -",
        "who-5, 13, 5, -8, -8, -, -, -, -, -",
        "pg-13-r, 30, 20, -10, 10, -, -, -, -, -",
        "pg-13-r, 29, 12, -17, 17, -, -, -, -, -",
        // without a cut-off of caseness: above the level of remission, if there is one
        "wsas, 40, 20, -20, 20, yes, -, -, -, -",
        "wsas, 40, 21, -19, 19, no, -, -, -, -",
        "wsas, 0, 0, 0, 0, -, -, -, -, -",
        "bdi-ii, 30, 31, 1, -1, no, -, -, -, -",
        "madrs, 30, 15, -15, 15, yes, -, -, -, -",
        "hamd-17, 20, 7, -13, 13, yes, yes, -, -, -",
        "hamd-17, 20, 8, -12, 12, yes, no, -, -, -",
        "hamd-17, 8, 7, -1, 1, no, yes, -, -, -",
        "hamd-17, 7, 2, -5, 5, -, -, -, -, -",
        "zest, 20, 35, 15, 15, yes, no, yes, yes, no",
        "zest, 20, 34, 14, 14, no, no, yes, yes, no",
        "zest, 20, 26, 6, 6, no, no, no, yes, no",
        "zest, 20, 45, 25, 25, yes, yes, yes, yes, no",
        "zest, 25, 20, -5, -5, no, no, no, no, yes",
        "zest, 27, 23, -4, -4, -, -, -, no, no",
    })
    void everyFigureIsAsWorkedOutByHand(
            String scale,
            int from,
            int to,
            int points,
            int improvement,
            String response,
            String remission,
            String belowCaseness,
            String better,
            String worse) {
        Change change = new ChangeValue(measurement(scale, 1, from), measurement(scale, 2, to));

        assertThat(change.points()).isEqualTo(points);
        assertThat(change.improvement()).isEqualTo(improvement);
        assertThat(List.of(
                        change.response(),
                        change.remission(),
                        change.belowCaseness(),
                        change.reliableImprovement(),
                        change.reliableDeterioration()))
                .isEqualTo(Stream.of(response, remission, belowCaseness, better, worse)
                        .map(ChangeTest::known)
                        .toList());
    }

    @Test
    void aChangeIsWithinOneScale() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ChangeValue(measurement("phq-9", 1, 5), measurement("gad-7", 2, 5)))
                .withMessageContaining("same scale");
    }

    @Test
    void aChangeIsBetweenKnownTotals() {
        Measurement incomplete = new MeasurementValue(
                OptionalInt.of(2),
                LocalDate.of(2026, 1, 12),
                Assessment.ofAnswers(Scales.GAD_7, Collections.nCopies(7, OptionalInt.empty())));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ChangeValue(measurement("gad-7", 1, 5), incomplete))
                .withMessageContaining("totals");
    }

    @Test
    void aSeriesIsOfOneScaleAndNeverEmpty() {
        assertThatIllegalArgumentException().isThrownBy(() -> new ScaleProgressValue(Scales.PHQ_9, ImmutableList.of()));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ScaleProgressValue(Scales.PHQ_9, ImmutableList.of(measurement("gad-7", 1, 5))));
    }

    private static Optional<Boolean> known(String answer) {
        return switch (answer) {
            case "yes" -> Optional.of(true);
            case "no" -> Optional.of(false);
            case "-" -> Optional.empty();
            default -> throw new IllegalArgumentException(answer);
        };
    }

    private static Measurement measurement(String scale, int session, int total) {
        return new MeasurementValue(
                OptionalInt.of(session),
                LocalDate.of(2026, 1, 5).plusWeeks(session - 1L),
                Assessment.ofTotal(
                        Stream.concat(Scales.all().stream(), Stream.of(ZEST))
                                .filter(any -> any.id().equals(scale))
                                .findFirst()
                                .orElseThrow(),
                        total));
    }
}
