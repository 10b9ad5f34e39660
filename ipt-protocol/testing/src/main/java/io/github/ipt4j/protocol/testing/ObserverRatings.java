package io.github.ipt4j.protocol.testing;

import io.github.ipt4j.core.measure.Rater;
import io.github.ipt4j.core.testing.Assessments;
import io.github.ipt4j.core.testing.Mixtures;
import io.github.ipt4j.core.testing.RandomScales;
import io.github.ipt4j.core.testing.Texts;
import io.github.ipt4j.protocol.fidelity.ObserverRating;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Arbitrary ratings of sessions by observers. */
public final class ObserverRatings {

    private ObserverRatings() {}

    /**
     * Any ratings.
     *
     * @return ratings on scales of somebody's own, of sessions that may or may not have been held
     */
    public static Arbitrary<ObserverRating> any() {
        return Combinators.combine(
                        Mixtures.sometimes(Texts.ids()),
                        Arbitraries.integers().between(1, 20),
                        RandomScales.ratedBy(Rater.OBSERVER).flatMap(Assessments::with),
                        Texts.ids(),
                        Arbitraries.of(true, false),
                        Mixtures.sometimes(Texts.dates()))
                .as((course, session, assessment, observer, seen, date) -> ObserverRating.builder()
                        .course(course)
                        .session(session)
                        .assessment(assessment)
                        .ratedBy(observer)
                        .recordingSeen(seen)
                        .date(date)
                        .build());
    }
}
