package io.github.ipt4j.examples.benchmarks.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** The rounds of a benchmark, and whether they can be trusted. */
final class RoundsTest {

    private static final Rounds QUIET = Rounds.of(List.of(1.0, 1.1, 1.2, 1.0));
    private static final Rounds DISTURBED = Rounds.of(List.of(1.0, 1.9, 1.1, 1.0));

    @Test
    void theMedianOfAnEvenNumberLiesBetweenTheMiddleTwo() {
        assertThat(QUIET.median()).isEqualTo(1.05);
        assertThat(Rounds.of(List.of(3.0, 1.0, 2.0)).median()).isEqualTo(2);
    }

    @Test
    void roundsThatDifferByMoreThanAFifthAreDisturbed() {
        assertThat(QUIET.isDisturbed()).isFalse();
        assertThat(DISTURBED.isDisturbed()).isTrue();
    }

    @Test
    void theRoundFarthestFromTheOthersIsMeasuredAgain() {
        Rounds again = DISTURBED.repeated(DISTURBED.outermost(), 1.05);
        assertThat(again).isEqualTo(Rounds.of(List.of(1.0, 1.05, 1.1, 1.0)));
        assertThat(again.isDisturbed()).isFalse();
    }

    @Test
    void everyRoundIsShownAndWhatStaysDisturbedIsMarked() {
        assertThat(QUIET.cell("%.1f")).isEqualTo("1.0 1.1 1.2 1.0");
        assertThat(DISTURBED.cell("%.1f")).isEqualTo("1.0 1.9 1.1 1.0 †");
    }
}
