package io.github.ipt4j.protocol.course;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import io.github.ipt4j.core.activity.Feeling;
import io.github.ipt4j.protocol.event.FormulationAgreed;
import io.github.ipt4j.protocol.risk.RiskRecord;
import java.util.Optional;

/**
 * What advising reads of a course, and judging never sees.
 *
 * @param formulation the formulation in force
 * @param risk the concerns about suicide or harm, those of refused events among them
 * @param since what happened since the latest session
 * @param measures each scale that was assessed, by its id
 * @param unresolved the feelings that were present and not accepted when they were last explored
 * @param competenceDoubted whether the client last did not know or not believe to be able to manage alone
 */
record AdvisingState(
        Optional<FormulationAgreed> formulation,
        RiskRecord risk,
        SinceSession since,
        ImmutableMap<String, MeasureSeries> measures,
        ImmutableSet<Feeling> unresolved,
        boolean competenceDoubted) {

    static final AdvisingState NOTHING_KNOWN = new AdvisingState(
            Optional.empty(),
            RiskRecord.NOTHING_SUBMITTED,
            SinceSession.OPENING,
            ImmutableMap.of(),
            ImmutableSet.of(),
            false);

    AdvisingState withFormulation(FormulationAgreed agreed) {
        return new AdvisingState(Optional.of(agreed), risk, since, measures, unresolved, competenceDoubted);
    }

    AdvisingState with(SinceSession known) {
        return new AdvisingState(formulation, risk, known, measures, unresolved, competenceDoubted);
    }

    AdvisingState withRisk(RiskRecord known) {
        return new AdvisingState(formulation, known, since, measures, unresolved, competenceDoubted);
    }
}
