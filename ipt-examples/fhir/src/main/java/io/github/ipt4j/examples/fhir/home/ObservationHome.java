package io.github.ipt4j.examples.fhir.home;

import io.github.ipt4j.core.activity.Activity;
import io.github.ipt4j.core.activity.AffirmCompetence;
import io.github.ipt4j.core.activity.AskAboutViolence;
import io.github.ipt4j.core.activity.ExploreArea;
import io.github.ipt4j.core.activity.ExploreFeeling;
import io.github.ipt4j.core.activity.Feeling;
import io.github.ipt4j.core.activity.FlagRisk;
import io.github.ipt4j.core.activity.LinkMood;
import io.github.ipt4j.core.activity.PresentProblem;
import io.github.ipt4j.core.activity.ReviewGoal;
import io.github.ipt4j.core.area.ProblemArea;
import io.github.ipt4j.examples.fhir.vocabulary.ActivityCode;
import io.github.ipt4j.examples.fhir.vocabulary.ConceptCode;
import io.github.ipt4j.examples.fhir.vocabulary.TermSet;
import java.util.Optional;

/**
 * Reads what was found or said.
 *
 * @param observation the resource
 * @param code what was asked
 */
record ObservationHome(HomeElement observation, ActivityCode code) {

    Activity activity() {
        return switch (code.type()) {
            case EXPLORE_AREA -> explored((ProblemArea) code.term().orElseThrow());
            case LINK_MOOD -> mood();
            case PRESENT_PROBLEM ->
                PresentProblem.builder()
                        .area(observation.term("valueCodeableConcept", TermSet.AREAS))
                        .summary(HomeNotes.of(observation))
                        .build();
            case REVIEW_GOAL -> ReviewGoal.of(goal(), observation.term("valueCodeableConcept", TermSet.PROGRESS));
            case EXPLORE_FEELING ->
                ExploreFeeling.builder()
                        .feeling((Feeling) code.term().orElseThrow())
                        .present(observation.flag("valueBoolean"))
                        .accepted(component(ConceptCode.ACCEPTED).map(part -> part.flag("valueBoolean")))
                        .build();
            case AFFIRM_COMPETENCE ->
                AffirmCompetence.builder()
                        .knows(required(ConceptCode.KNOWS).flag("valueBoolean"))
                        .believes(required(ConceptCode.BELIEVES).flag("valueBoolean"))
                        .build();
            case ASK_ABOUT_VIOLENCE ->
                AskAboutViolence.builder()
                        .found(observation.json().flag("valueBoolean"))
                        .summary(HomeNotes.of(observation))
                        .build();
            case FLAG_RISK -> flagged();
            case ASSESS_SYMPTOMS,
                    PSYCHOEDUCATE,
                    REVIEW_HISTORY,
                    REVIEW_MEDICATION,
                    REVIEW_INVENTORY,
                    SET_GOAL,
                    PLAN_TERMINATION,
                    PLAN_AHEAD,
                    USE_TECHNIQUE,
                    USE_STRATEGY,
                    REVIEW_RISK,
                    EXERCISE -> throw observation.wrong("code");
        };
    }

    private ExploreArea explored(ProblemArea area) {
        return ExploreArea.builder()
                .area(area)
                .identified(observation.flag("valueBoolean"))
                .detail(DetailHome.detail(this, area))
                .build();
    }

    private LinkMood mood() {
        return LinkMood.builder()
                .area(component(ConceptCode.AREA).map(part -> part.term("valueCodeableConcept", TermSet.AREAS)))
                .mood(observation.findNumber("valueInteger"))
                .summary(HomeNotes.of(observation))
                .build();
    }

    /** A concern without a value is one of which the kind was not recorded; with a value, it must be a kind. */
    private FlagRisk flagged() {
        return FlagRisk.builder()
                .kind(observation
                        .find("valueCodeableConcept")
                        .map(kind -> observation.term("valueCodeableConcept", TermSet.RISKS)))
                .summary(HomeNotes.of(observation))
                .build();
    }

    private String goal() {
        return observation.all("focus").stream()
                .flatMap(focus -> focus.find("identifier").stream())
                .findFirst()
                .orElseThrow(() -> observation.wrong("focus"))
                .text("value");
    }

    Optional<HomeElement> component(ConceptCode part) {
        return observation.all("component").stream()
                .filter(component ->
                        component.codes("code").contains(part.code().code()))
                .findFirst();
    }

    private HomeElement required(ConceptCode part) {
        return component(part).orElseThrow(() -> observation.wrong("component"));
    }
}
