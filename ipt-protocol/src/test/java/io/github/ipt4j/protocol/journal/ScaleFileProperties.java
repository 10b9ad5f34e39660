package io.github.ipt4j.protocol.journal;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import io.github.ipt4j.core.Bounds;
import io.github.ipt4j.core.measure.Direction;
import io.github.ipt4j.core.measure.Rater;
import io.github.ipt4j.core.measure.Scale;
import io.github.ipt4j.core.measure.ScaleItem;
import io.github.ipt4j.core.measure.SeverityBand;
import io.github.ipt4j.core.measure.WordingLicense;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Whatever scale is written is read again as it was. */
final class ScaleFileProperties {

    @Property(tries = 300)
    void aScaleIsWrittenAsItIsRead(@ForAll("scales") Scale scale) throws IOException {
        byte[] file = ScaleFile.write(scale).getBytes(StandardCharsets.UTF_8);

        assertThat(ScaleFile.read("scale", new ByteArrayInputStream(file))).isEqualTo(scale);
    }

    @Provide
    static Arbitrary<Scale> scales() {
        return Combinators.combine(
                        Arbitraries.strings().ofMinLength(1).ofMaxLength(20).filter(text -> !text.isBlank()),
                        ranges(),
                        Arbitraries.of(true, false),
                        Arbitraries.integers().between(1, 9),
                        Arbitraries.of(Direction.values()),
                        Arbitraries.of(Rater.values()))
                .as(ScaleFileProperties::scale);
    }

    private static Arbitrary<List<Bounds>> ranges() {
        Arbitrary<Bounds> range = Combinators.combine(
                        Arbitraries.integers().between(0, 2),
                        Arbitraries.integers().between(1, 4))
                .as((min, width) -> Bounds.between(min, min + width));
        return Arbitraries.oneOf(
                range.list().ofMaxSize(6),
                Combinators.combine(range, Arbitraries.integers().between(1, 6))
                        .as((one, count) -> Collections.nCopies(count, one)));
    }

    private static Scale scale(
            String text, List<Bounds> ranges, boolean worded, int number, Direction direction, Rater rater) {
        boolean shared = ranges.stream().distinct().count() == 1 && number > 4;
        Bounds total = ranges.isEmpty()
                ? Bounds.between(number, number + 40)
                : Bounds.between(
                        ranges.stream().mapToInt(Bounds::min).sum(),
                        ranges.stream()
                                .mapToInt(range -> range.max().orElseThrow())
                                .sum());
        Scale.Builder builder = Scale.builder()
                .id("x-" + number)
                .title(text)
                .source(text)
                .language(number > 5 ? "en" : "de")
                .license(
                        worded && !ranges.isEmpty()
                                ? WordingLicense.permitting(text)
                                : WordingLicense.withholding(text))
                .items(ranges.stream()
                        .map(range -> item(text, range, worded, shared, number))
                        .toList())
                .totalRange(total)
                .direction(direction)
                .rater(rater)
                .displayFactor(number)
                .bands(bands(total, text))
                .reliableChange(number);
        if (shared) {
            builder.itemRange(ranges.get(0));
        }
        if (number > 3) {
            builder.caseness(total.min()).remission(total.min()).panelCode("1-" + number);
        }
        return builder.suicideItems(IntStream.rangeClosed(1, ranges.size())
                        .filter(item -> item % number == 0)
                        .boxed()
                        .toList())
                .build();
    }

    private static ImmutableList<SeverityBand> bands(Bounds total, String text) {
        return IntStream.rangeClosed(total.min(), total.max().orElseThrow())
                .filter(from -> from % 3 == 0)
                .mapToObj(from -> new SeverityBand(from, text))
                .collect(ImmutableList.toImmutableList());
    }

    private static ScaleItem item(String text, Bounds range, boolean worded, boolean shared, int number) {
        ScaleItem item = worded ? ScaleItem.worded(text) : ScaleItem.unworded();
        if (worded && number > 2) {
            int answers = range.max().orElseThrow() - range.min() + 1;
            item = item.withAnswers(Collections.nCopies(answers, text)).withCode(number + "-1");
        }
        return shared ? item : item.withScores(range);
    }
}
