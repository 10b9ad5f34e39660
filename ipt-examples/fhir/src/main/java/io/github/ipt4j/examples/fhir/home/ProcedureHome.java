package io.github.ipt4j.examples.fhir.home;

import io.github.ipt4j.core.PrivateText;
import io.github.ipt4j.core.activity.Activity;
import io.github.ipt4j.core.activity.PlanAhead;
import io.github.ipt4j.core.activity.PlanTermination;
import io.github.ipt4j.core.activity.Psychoeducate;
import io.github.ipt4j.core.activity.ReviewHistory;
import io.github.ipt4j.core.activity.ReviewInventory;
import io.github.ipt4j.core.activity.ReviewMedication;
import io.github.ipt4j.core.activity.ReviewRisk;
import io.github.ipt4j.core.activity.Technique;
import io.github.ipt4j.core.activity.Topic;
import io.github.ipt4j.core.activity.UseStrategy;
import io.github.ipt4j.core.activity.UseTechnique;
import io.github.ipt4j.core.area.Strategy;
import io.github.ipt4j.examples.fhir.vocabulary.ActivityCode;
import io.github.ipt4j.examples.fhir.vocabulary.TermSet;
import java.util.Optional;

/**
 * Reads what was done, and has no result but perhaps an outcome.
 *
 * @param procedure the resource
 * @param code what was done
 */
record ProcedureHome(HomeElement procedure, ActivityCode code) {

    Activity activity() {
        Optional<PrivateText> summary = HomeNotes.of(procedure);
        return switch (code.type()) {
            case PSYCHOEDUCATE -> Psychoeducate.of((Topic) code.term().orElseThrow());
            case USE_TECHNIQUE -> UseTechnique.of((Technique) code.term().orElseThrow());
            case USE_STRATEGY -> UseStrategy.of((Strategy) code.term().orElseThrow());
            case REVIEW_HISTORY -> ReviewHistory.builder().summary(summary).build();
            case REVIEW_INVENTORY -> ReviewInventory.of();
            case PLAN_TERMINATION -> PlanTermination.builder().summary(summary).build();
            case PLAN_AHEAD -> PlanAhead.builder().summary(summary).build();
            case REVIEW_MEDICATION ->
                ReviewMedication.builder()
                        .outcome(procedure.term("outcome", TermSet.MEDICATION))
                        .summary(summary)
                        .build();
            case REVIEW_RISK ->
                ReviewRisk.builder()
                        .outcome(procedure.term("outcome", TermSet.REVIEWS))
                        .summary(summary)
                        .build();
            case ASSESS_SYMPTOMS,
                    EXPLORE_AREA,
                    LINK_MOOD,
                    PRESENT_PROBLEM,
                    SET_GOAL,
                    REVIEW_GOAL,
                    EXPLORE_FEELING,
                    AFFIRM_COMPETENCE,
                    ASK_ABOUT_VIOLENCE,
                    FLAG_RISK,
                    EXERCISE -> throw procedure.wrong("code");
        };
    }
}
