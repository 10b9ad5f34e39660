package io.github.ipt4j.examples.fhir.foreign;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ObjectArrays;
import io.github.ipt4j.core.wording.Wording;
import io.github.ipt4j.examples.fhir.bundle.MalformedBundleException;
import java.util.List;
import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.Tuple.Tuple2;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

/** Laws of reading Bundles from elsewhere. */
final class ForeignProperties {

    private static byte[] whole() {
        return Shapes.bundle(
                ObjectArrays.concat(Shapes.usCore(1, 2, 3, 0, 1, 2, 3, 0, 1), Shapes.synthea(20), String.class));
    }

    @Provide
    Arbitrary<List<Tuple2<Integer, Byte>>> damages() {
        return Arbitraries.integers()
                .between(0, whole().length - 1)
                .flatMap(place -> Arbitraries.bytes().map(value -> Tuple.of(place, value)))
                .list()
                .ofMinSize(1)
                .ofMaxSize(6);
    }

    @Property(tries = 200)
    void aDamagedBundleEndsInAReportOrInAMessage(@ForAll("damages") List<Tuple2<Integer, Byte>> damages) {
        byte[] bundle = whole();
        damages.forEach(damage -> bundle[damage.get1()] = damage.get2());
        try {
            ForeignMeasures read = Shapes.read(bundle);
            assertThat(new ForeignReport(Wording.in(Locale.GERMAN)).lines(read)).isNotEmpty();
            assertThat(ForeignLines.of(read))
                    .hasSize(read.measures().size() + read.findings().size());
        } catch (MalformedBundleException e) {
            assertThat(Wording.in(Locale.GERMAN).of(e)).contains("($");
        }
    }

    @Property(tries = 200)
    void answersAreReadAsTheyWereGivenAndASuicideItemAboveZeroIsAlwaysSaid(
            @ForAll @Size(9) List<@IntRange(max = 3) Integer> scores) throws MalformedBundleException {
        int[] answers = scores.stream().mapToInt(Integer::intValue).toArray();
        ForeignMeasures read = Shapes.of(Shapes.usCore(answers));
        assertThat(read.measures()).hasSize(1);
        assertThat(read.measures().get(0).assessment().items().orElseThrow())
                .extracting(answer -> answer.orElse(-1))
                .isEqualTo(scores);
        assertThat(read.findings())
                .extracting(ForeignFinding::kind)
                .filteredOn(kind -> kind.effect() == FindingEffect.SAFETY)
                .hasSize(answers[8] > 0 ? 2 : 0);
    }
}
