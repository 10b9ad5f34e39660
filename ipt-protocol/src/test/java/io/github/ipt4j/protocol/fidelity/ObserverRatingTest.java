package io.github.ipt4j.protocol.fidelity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.ipt4j.core.Bounds;
import io.github.ipt4j.core.measure.Assessment;
import io.github.ipt4j.core.measure.Rater;
import io.github.ipt4j.core.measure.Scale;
import io.github.ipt4j.core.measure.Scales;
import io.github.ipt4j.core.measure.WordingLicense;
import java.time.LocalDate;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

/** What a rating by an observer can be, and what it says of itself. */
final class ObserverRatingTest {

    private static final Scale ADHERENCE = Scale.builder()
            .id("our-adherence")
            .title("Adherence")
            .rater(Rater.OBSERVER)
            .totalRange(Bounds.between(0, 24))
            .license(WordingLicense.withholding("Ours."))
            .source("ourselves")
            .build();

    private static ObserverRating.Builder rating() {
        return ObserverRating.builder()
                .session(4)
                .assessment(Assessment.ofTotal(ADHERENCE, 18))
                .ratedBy("r-7")
                .recordingSeen(true);
    }

    @Test
    void aRatingSaysWhatWasRatedAndNotByWhom() {
        ObserverRating rating =
                rating().course("c-001").date(LocalDate.of(2026, 3, 1)).build();

        assertThat(rating)
                .hasToString("ObserverRating{session=4, assessment=Assessment[our-adherence], recordingSeen=true}");
    }

    @Test
    void aScaleThatNoObserverRatesIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> rating().assessment(Assessment.ofTotal(Scales.HAMD_17, 9))
                        .build())
                .withMessageContaining("hamd-17");
    }

    @Test
    void whatIsOutsideItsLimitsIsRefusedAndNotRepeated() {
        assertRefused("session", rating -> rating.session(0));
        assertRefused("session", rating -> rating.session(1000));
        assertRefused("course", rating -> rating.course("Klara\n"));
        assertRefused("ratedBy", rating -> rating.ratedBy("Klara\n"));
        assertRefused("ratedBy", rating -> rating.ratedBy("Klara".repeat(26)));
        assertRefused("date", rating -> rating.date(LocalDate.of(1959, 12, 31)));
    }

    private static void assertRefused(String field, UnaryOperator<ObserverRating.Builder> change) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> change.apply(rating()).build())
                .withMessageContaining(field)
                .withMessageNotContaining("Klara");
    }

    @Test
    void whatIsMissingIsNamed() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ObserverRating.builder().build())
                .withMessageContaining("ratedBy")
                .withMessageContaining("recordingSeen");
    }
}
