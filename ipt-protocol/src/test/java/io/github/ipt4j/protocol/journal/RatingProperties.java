package io.github.ipt4j.protocol.journal;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ipt4j.core.Limits;
import io.github.ipt4j.core.testing.Assessments;
import io.github.ipt4j.protocol.fidelity.ObserverRating;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Whatever ratings are written are read again as they were. */
final class RatingProperties {

    private static final JournalFormat FORMAT =
            JournalFormat.standard().withScales(List.of(RatingReaderTest.ADHERENCE));

    @Property(tries = 300)
    void ratingsAreWrittenAsTheyAreRead(@ForAll("ratings") List<ObserverRating> ratings) throws IOException {
        String file = ratings.stream().map(FORMAT::write).collect(Collectors.joining("\n"));

        try (RatingReader reader =
                FORMAT.ratingReader("ratings", new ByteArrayInputStream(file.getBytes(StandardCharsets.UTF_8)))) {
            assertThat(reader).containsExactlyElementsOf(ratings);
        }
    }

    @Property(tries = 300)
    void aRatingNeverSaysWhoRatedOrWhichCourse(@ForAll("ratings") List<ObserverRating> ratings) {
        assertThat(ratings)
                .allSatisfy(rating -> assertThat(rating.toString())
                        .isEqualTo("ObserverRating{session=" + rating.session()
                                + ", assessment=Assessment[our-adherence], recordingSeen=" + rating.recordingSeen()
                                + "}"));
    }

    @Provide
    static Arbitrary<List<ObserverRating>> ratings() {
        return Combinators.combine(
                        ids().optional(),
                        Arbitraries.integers().between(1, 999),
                        Assessments.with(RatingReaderTest.ADHERENCE),
                        ids(),
                        Arbitraries.of(true, false),
                        dates())
                .as((course, session, assessment, ratedBy, recordingSeen, date) -> ObserverRating.builder()
                        .course(course)
                        .session(session)
                        .assessment(assessment)
                        .ratedBy(ratedBy)
                        .recordingSeen(recordingSeen)
                        .date(date)
                        .build())
                .list()
                .ofMinSize(1)
                .ofMaxSize(5);
    }

    private static Arbitrary<String> ids() {
        return Arbitraries.strings()
                .ofMinLength(1)
                .ofMaxLength(Limits.ID_LENGTH)
                .filter(Limits::isId);
    }

    private static Arbitrary<Optional<LocalDate>> dates() {
        return Arbitraries.longs()
                .between(Limits.FIRST_DAY.toEpochDay(), Limits.LAST_DAY.toEpochDay())
                .map(LocalDate::ofEpochDay)
                .optional();
    }
}
