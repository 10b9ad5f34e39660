package io.github.ipt4j.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.Range;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** Bounds compared with Guava's ranges, over a whole grid. */
class BoundsTest {

    private static final int GRID = 6;

    @Test
    void theyContainWhatRangesContain() {
        forEveryBounds(bounds -> {
            for (int number = -1; number <= GRID + 1; number++) {
                assertThat(bounds.contains(number)).isEqualTo(range(bounds).contains(number));
            }
        });
    }

    @Test
    void theyMeetWhereRangesMeet() {
        forEveryBounds(one -> forEveryBounds(other -> {
            Optional<Range<Integer>> common = range(one).isConnected(range(other))
                    ? Optional.of(range(one).intersection(range(other)))
                    : Optional.empty();
            assertThat(one.intersect(other).map(BoundsTest::range)).isEqualTo(common);
        }));
    }

    @Test
    void theyAreNotUpsideDownAndNotNegative() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Bounds.between(2, 1))
                .withMessageContaining("upside down");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Bounds.between(-1, 1))
                .withMessageContaining("min");
        assertThatIllegalArgumentException().isThrownBy(() -> Bounds.atLeast(-1));
        assertThat(Bounds.between(0, 0).contains(0)).isTrue();
    }

    @Test
    void theMaximumIsOptional() {
        assertThat(Bounds.atLeast(1).maxOr(18)).isEqualTo(18);
        assertThat(Bounds.between(1, 4).maxOr(18)).isEqualTo(4);
        assertThat(Bounds.exactly(3)).isEqualTo(new Bounds(3, OptionalInt.of(3)));
    }

    @Test
    void theyShowThemselvesInWords() {
        assertThat(Bounds.between(14, 18)).hasToString("14–18");
        assertThat(Bounds.exactly(4)).hasToString("4");
        assertThat(Bounds.atLeast(1)).hasToString("at least 1");
    }

    private static void forEveryBounds(Consumer<Bounds> check) {
        for (int min = 0; min <= GRID; min++) {
            check.accept(Bounds.atLeast(min));
            for (int max = min; max <= GRID; max++) {
                check.accept(Bounds.between(min, max));
            }
        }
    }

    private static Range<Integer> range(Bounds bounds) {
        return bounds.max().isPresent()
                ? Range.closed(bounds.min(), bounds.max().getAsInt())
                : Range.atLeast(bounds.min());
    }
}
