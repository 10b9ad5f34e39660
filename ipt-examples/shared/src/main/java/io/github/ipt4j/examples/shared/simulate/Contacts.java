package io.github.ipt4j.examples.shared.simulate;

import io.github.ipt4j.core.activity.AssessSymptoms;
import io.github.ipt4j.core.activity.FlagRisk;
import io.github.ipt4j.core.activity.ReviewRisk;
import io.github.ipt4j.core.activity.RiskKind;
import io.github.ipt4j.core.activity.RiskReviewOutcome;
import io.github.ipt4j.core.measure.Assessment;
import io.github.ipt4j.core.session.Mode;
import io.github.ipt4j.protocol.event.ContactMade;
import java.time.LocalDate;
import java.util.Optional;

/** What happens outside of sessions: calls in a crisis, questionnaires filled in at home, follow-ups after the end. */
final class Contacts {

    private static final double CRISIS = 0.25;
    private static final int DAYS_TO_FOLLOW_UP = 182;

    private final Chance chance;
    private final Symptoms symptoms;
    private final double contacts;

    Contacts(Simulation simulation, Chance chance, Symptoms symptoms) {
        this.chance = chance;
        this.symptoms = symptoms;
        this.contacts = simulation.contacts();
    }

    /** A contact on some day between two sessions, when some part of the course, 0 to 1, is over; mostly there is none. */
    Optional<ContactMade> between(LocalDate date, double part) {
        if (!happens()) {
            return Optional.empty();
        }
        return Optional.of(
                chance.happens(CRISIS)
                        ? ContactMade.builder()
                                .date(date)
                                .mode(Mode.PHONE)
                                .addActivities(
                                        FlagRisk.builder()
                                                .kind(RiskKind.SUICIDE)
                                                .build(),
                                        ReviewRisk.of(RiskReviewOutcome.SAFETY_PLAN_AGREED))
                                .build()
                        : questionnaire(date, part));
    }

    /** A questionnaire half a year after the end; mostly there is none. */
    Optional<ContactMade> followUp(LocalDate end) {
        return happens() ? Optional.of(questionnaire(end.plusDays(DAYS_TO_FOLLOW_UP), 1)) : Optional.empty();
    }

    private boolean happens() {
        return chance.happens(contacts);
    }

    private ContactMade questionnaire(LocalDate date, double part) {
        Assessment depression = symptoms.depression(part);
        return depression.suicideItemAnswered().orElse(false)
                ? ContactMade.of(
                        date, AssessSymptoms.of(depression), ReviewRisk.of(RiskReviewOutcome.SAFETY_PLAN_AGREED))
                : ContactMade.of(date, AssessSymptoms.of(depression));
    }
}
