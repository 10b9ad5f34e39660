package io.github.ipt4j.core.testing;

import io.github.ipt4j.core.session.AgendaSetter;
import io.github.ipt4j.core.session.Mode;
import io.github.ipt4j.core.session.Participant;
import io.github.ipt4j.core.session.Session;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Builders;
import net.jqwik.api.RandomDistribution;

/** Arbitrary sessions. */
public final class Sessions {

    private Sessions() {}

    /**
     * Any sessions.
     *
     * @return sessions with any number, mostly small, any date and at most 6 activities
     */
    public static Arbitrary<Session> any() {
        return Builders.withBuilder(Session::builder)
                .use(Arbitraries.integers().between(1, 999).withDistribution(RandomDistribution.biased()))
                .in((session, number) -> session.number(number))
                .use(Texts.dates())
                .in((session, date) -> session.date(date))
                .use(Mixtures.sometimes(Arbitraries.integers().between(1, 600)))
                .in((session, minutes) -> minutes.map(session::minutes).orElse(session))
                .use(Mixtures.sometimes(Arbitraries.of(AgendaSetter.class)))
                .in((session, setter) -> setter.map(session::agendaSetBy).orElse(session))
                .use(Mixtures.sometimes(Arbitraries.of(Mode.class)))
                .in((session, mode) -> mode.map(session::mode).orElse(session))
                .use(Mixtures.sometimes(Arbitraries.of(Participant.class).set()))
                .in((session, others) -> others.map(session::present).orElse(session))
                .use(Activities.any().list().ofMaxSize(6))
                .in((session, activities) -> session.addAllActivities(activities))
                .build(builder -> builder.build())
                .withoutEdgeCases();
    }
}
