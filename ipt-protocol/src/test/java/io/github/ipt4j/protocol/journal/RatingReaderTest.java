package io.github.ipt4j.protocol.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.google.common.collect.ImmutableList;
import io.github.ipt4j.core.Bounds;
import io.github.ipt4j.core.measure.Rater;
import io.github.ipt4j.core.measure.Scale;
import io.github.ipt4j.core.measure.ScaleItem;
import io.github.ipt4j.core.measure.WordingLicense;
import io.github.ipt4j.core.wording.Wording;
import io.github.ipt4j.protocol.event.SessionHeld;
import io.github.ipt4j.protocol.fidelity.ObserverRating;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Iterator;
import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Observers' ratings as a file. */
final class RatingReaderTest {

    static final Scale ADHERENCE = Scale.builder()
            .id("our-adherence")
            .title("Adherence")
            .rater(Rater.OBSERVER)
            .addItems(ScaleItem.unworded(), ScaleItem.unworded(), ScaleItem.unworded())
            .itemRange(Bounds.between(1, 7))
            .totalRange(Bounds.between(3, 21))
            .license(WordingLicense.withholding("Ours."))
            .source("ourselves")
            .build();

    private static final JournalFormat FORMAT = JournalFormat.standard().withScales(List.of(ADHERENCE));

    private static final String SHORT =
            "{\"session\":4,\"scale\":\"our-adherence\",\"total\":12,\"ratedBy\":\"r-7\",\"recordingSeen\":false}";

    private static final String LONG = "{\"course\":\"c-001\",\"session\":4,\"scale\":\"our-adherence\","
            + "\"items\":[7,null,3],\"ratedBy\":\"r-8\",\"recordingSeen\":true,\"date\":\"2026-03-01\"}";

    private static RatingReader reader(String file) {
        return FORMAT.ratingReader("ratings", new ByteArrayInputStream(file.getBytes(StandardCharsets.UTF_8)));
    }

    private static ObserverRating one(String line) throws IOException {
        try (RatingReader ratings = reader(line)) {
            return ratings.iterator().next();
        }
    }

    private static JournalException malformed(String file) {
        return catchThrowableOfType(
                JournalException.class, () -> reader(file).iterator().next());
    }

    @Test
    void aRatingIsReadWithEverythingItCanSay() throws IOException {
        ObserverRating rating = one(LONG);

        assertThat(rating.course()).contains("c-001");
        assertThat(rating.session()).isEqualTo(4);
        assertThat(rating.assessment().scale()).isEqualTo(ADHERENCE);
        assertThat(rating.assessment().items())
                .contains(ImmutableList.of(OptionalInt.of(7), OptionalInt.empty(), OptionalInt.of(3)));
        assertThat(rating.assessment().total()).isEmpty();
        assertThat(rating.ratedBy()).isEqualTo("r-8");
        assertThat(rating.recordingSeen()).isTrue();
        assertThat(rating.date()).contains(LocalDate.of(2026, 3, 1));
    }

    @Test
    void courseAndDateMayBeLeftOut() throws IOException {
        ObserverRating rating = one(SHORT);

        assertThat(rating.course()).isEmpty();
        assertThat(rating.date()).isEmpty();
        assertThat(rating.assessment().total()).hasValue(12);
        assertThat(FORMAT.write(rating)).isEqualTo(SHORT);
    }

    @Test
    void twoObserversCanRateOneSession() throws IOException {
        try (RatingReader ratings = reader("\uFEFF" + SHORT + "\r\n" + LONG)) {
            assertThat(ratings).extracting(ObserverRating::ratedBy).containsExactly("r-7", "r-8");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "^17",
                "^null",
                "^{}",
                "{\"session\":^0,\"scale\":\"our-adherence\",\"total\":12,\"ratedBy\":\"r\",\"recordingSeen\":true}",
                "{\"session\":^1000,\"scale\":\"our-adherence\",\"total\":12,\"ratedBy\":\"r\",\"recordingSeen\":true}",
                "{\"session\":^\"4\",\"scale\":\"our-adherence\",\"total\":12,\"ratedBy\":\"r\",\"recordingSeen\":true}",
                "^{\"session\":4,\"scale\":\"our-adherence\",\"ratedBy\":\"r\",\"recordingSeen\":true}",
                "{\"session\":4,\"scale\":\"our-adherence\",\"total\":^22,\"ratedBy\":\"r\",\"recordingSeen\":true}",
                "{\"session\":4,\"scale\":\"our-adherence\",\"items\":[1,^8,1],\"ratedBy\":\"r\",\"recordingSeen\":true}",
                "{\"session\":4,\"scale\":\"our-adherence\",\"items\":^[1,1],\"ratedBy\":\"r\",\"recordingSeen\":true}",
                "{\"session\":4,\"scale\":\"our-adherence\",\"items\":[1,null,1],\"total\":^3,\"ratedBy\":\"r\",\"recordingSeen\":true}",
                "{\"session\":4,\"scale\":\"our-adherence\",\"total\":12,\"ratedBy\":^\"\",\"recordingSeen\":true}",
                "{\"session\":4,\"scale\":\"our-adherence\",\"total\":12,\"ratedBy\":^7,\"recordingSeen\":true}",
                "{\"session\":4,\"scale\":\"our-adherence\",\"total\":12,\"ratedBy\":\"r\",\"recordingSeen\":^\"yes\"}",
                "^{\"session\":4,\"scale\":\"our-adherence\",\"total\":12,\"ratedBy\":\"r\"}",
                "{\"session\":4,\"scale\":\"our-adherence\",\"total\":12,\"ratedBy\":\"r\",\"recordingSeen\":true,\"date\":^\"2026-02-30\"}",
                "{\"course\":^\"\",\"session\":4,\"scale\":\"our-adherence\",\"total\":12,\"ratedBy\":\"r\",\"recordingSeen\":true}",
                "{\"session\":4,\"scale\":\"our-adherence\",\"total\":12,\"ratedBy\":\"r\",\"recordingSeen\":true,^\"verdict\":\"good\"}",
                "{\"session\":4,\"scale\":\"our-adherence\",\"total\":12,\"ratedBy\":\"r\",^\"ratedBy\":\"s\",\"recordingSeen\":true}",
                "{\"session\":4,\"scale\":\"our-adherence\",\"total\":12,\"ratedBy\":\"r\",\"recordingSeen\":true} ^{}",
            })
    void aMalformedLineIsRefusedInItsPlace(String line) {
        JournalException e = malformed(line.replace("^", ""));

        assertThat(e.source()).isEqualTo("ratings");
        assertThat(e.line()).isEqualTo(1);
        assertThat(e.column()).isEqualTo(line.indexOf('^') + 1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"phq-9", "hamd-17", "nothing"})
    void aRatingOnAScaleThatNoObserverRatesIsRefused(String scale) {
        String line = SHORT.replace("our-adherence", scale);

        assertThat(malformed(line))
                .hasMessage("ratings:1:" + (line.indexOf("\"" + scale) + 1)
                        + ": expected a scale that an observer rates: our-adherence");
        JournalException unknown = catchThrowableOfType(
                JournalException.class,
                () -> JournalFormat.standard()
                        .ratingReader("ratings", new ByteArrayInputStream(line.getBytes(StandardCharsets.UTF_8)))
                        .iterator()
                        .next());
        assertThat(Wording.english().of(unknown.expected()))
                .isEqualTo("a scale that an observer rates, of which none is known");
    }

    @Test
    void anEmptyFileIsMalformedAndSoIsAnEmptyLine() {
        assertThat(malformed("")).hasMessage("ratings:1:1: expected at least one rating");
        assertThat(malformed("\n" + SHORT)).hasMessage("ratings:1:1: expected a JSON object");
    }

    @Test
    void theLinesAfterAMalformedOneAreRead() throws IOException {
        try (RatingReader ratings = reader(SHORT + "\nnothing\n" + LONG + "\n" + "x".repeat((1 << 20) + 1))) {
            Iterator<ObserverRating> lines = ratings.iterator();
            assertThat(lines.next().ratedBy()).isEqualTo("r-7");
            assertThat(catchThrowableOfType(JournalException.class, lines::next).line())
                    .isEqualTo(2);
            assertThat(lines.next().ratedBy()).isEqualTo("r-8");
            assertThat(Wording.english()
                            .of(catchThrowableOfType(JournalException.class, lines::next)
                                    .expected()))
                    .isEqualTo("a line of at most 1 MiB");
            assertThat(lines.hasNext()).isFalse();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"session\":4,\"scale\":\"our-adherence\",\"total\":12,\"ratedBy\":\"Klara\\n\",\"recordingSeen\":true}",
                "{\"session\":4,\"scale\":\"Klara\",\"total\":12,\"ratedBy\":\"Klara\",\"recordingSeen\":true}",
                "{\"session\":4,\"scale\":\"our-adherence\",\"total\":12,\"ratedBy\":[\"Klara\"],\"recordingSeen\":true}",
                "{\"session\":4,\"scale\":\"our-adherence\",\"total\":12,\"ratedBy\":\"Klara\",\"Klara\":true}",
                "{\"session\":4,\"scale\":\"our-adherence\",\"total\":12,\"ratedBy\":\"Klara\",\"recordingSeen\":Klara}",
                "{\"session\":4,\"scale\":\"our-adherence\",\"total\":12,\"ratedBy\":\"Klara",
                "{\"session\":4,\"scale\":\"our-adherence\",\"total\":12,\"ratedBy\":\"Klara\\ud800\",\"recordingSeen\":true}",
            })
    void whatIsMalformedIsNotRepeated(String line) {
        assertThat(malformed(line)).hasMessageNotContaining("Klara").hasNoCause();
    }

    @Test
    void aJournalTakesAnAssessmentWhoeverRatesItsScale() {
        SessionHeld held = (SessionHeld) FORMAT.read("{\"type\":\"session-held\",\"date\":\"2026-01-05\",\"number\":1,"
                + "\"activities\":[{\"type\":\"assess-symptoms\",\"scale\":\"our-adherence\",\"total\":12}]}");

        assertThat(held.activities()).hasSize(1);
    }
}
