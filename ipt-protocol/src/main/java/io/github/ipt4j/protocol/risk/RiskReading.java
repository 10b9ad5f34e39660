package io.github.ipt4j.protocol.risk;

import com.google.common.collect.ImmutableList;
import io.github.ipt4j.core.activity.Activity;
import io.github.ipt4j.core.activity.AssessSymptoms;
import io.github.ipt4j.core.activity.FlagRisk;
import io.github.ipt4j.core.activity.ReviewRisk;
import io.github.ipt4j.core.measure.Assessment;
import io.github.ipt4j.core.measure.Scale;
import io.github.ipt4j.core.session.Session;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads sessions in order, activity by activity, for flags and reviews. Used once, by one thread. */
final class RiskReading {

    private final List<RiskFlag> flags = new ArrayList<>();
    private RiskStanding latest = RiskStanding.UNKNOWN;

    void read(Session session) {
        for (Activity activity : session.activities()) {
            if (activity instanceof AssessSymptoms assessing) {
                assessed(session, assessing.assessment());
            } else if (activity instanceof FlagRisk) {
                flag(session, Optional.empty());
            } else if (activity instanceof ReviewRisk review) {
                reviewed(new RiskReview(session.number(), session.date(), review.outcome()));
            }
        }
    }

    ImmutableList<RiskFlag> flags() {
        return ImmutableList.copyOf(flags);
    }

    /** What is known last; an open flag outlasts any later answer. */
    RiskStanding standing() {
        return flags.stream().anyMatch(RiskFlag::isOpen) ? RiskStanding.OPEN : latest;
    }

    private void assessed(Session session, Assessment assessment) {
        if (assessment.scale().suicideItems().isEmpty()) {
            return;
        }
        Optional<Boolean> answered = assessment.suicideItemAnswered();
        latest = answered.isPresent() ? RiskStanding.NOT_FLAGGED : RiskStanding.UNKNOWN;
        if (answered.orElse(false)) {
            flag(session, Optional.of(assessment.scale()));
        }
    }

    private void flag(Session session, Optional<Scale> scale) {
        flags.add(new RiskFlag(session.number(), session.date(), scale, Optional.empty()));
    }

    private void reviewed(RiskReview review) {
        latest = RiskStanding.REVIEWED;
        flags.replaceAll(flag -> flag.answeredBy(review));
    }
}
