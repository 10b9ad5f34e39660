package io.github.ipt4j.examples.fhir.home;

import io.github.ipt4j.core.PrivateText;
import io.github.ipt4j.core.area.AreaDetail;
import io.github.ipt4j.core.area.GriefDetail;
import io.github.ipt4j.core.area.InterpersonalDeficitsDetail;
import io.github.ipt4j.core.area.ProblemArea;
import io.github.ipt4j.core.area.RoleDisputeDetail;
import io.github.ipt4j.core.area.RoleTransitionDetail;
import io.github.ipt4j.examples.fhir.vocabulary.ConceptCode;
import io.github.ipt4j.examples.fhir.vocabulary.OurExtension;
import io.github.ipt4j.examples.fhir.vocabulary.TermSet;
import java.util.Optional;

/** Reads the detail of an area from the components of an observation. */
final class DetailHome {

    private DetailHome() {}

    static Optional<AreaDetail> detail(ObservationHome explored, ProblemArea area) {
        boolean recorded = explored.observation().extensionFlag(OurExtension.DETAIL)
                || !explored.observation().all("component").isEmpty();
        return recorded ? Optional.of(of(explored, area)) : Optional.empty();
    }

    private static AreaDetail of(ObservationHome explored, ProblemArea area) {
        return switch (area) {
            case GRIEF ->
                GriefDetail.builder()
                        .relationship(text(explored, ConceptCode.RELATIONSHIP))
                        .diedOn(explored.component(ConceptCode.DIED_ON).map(part -> part.date("valueDateTime")))
                        .build();
            case ROLE_DISPUTE ->
                RoleDisputeDetail.builder()
                        .issue(text(explored, ConceptCode.ISSUE))
                        .stage(explored.component(ConceptCode.STAGE)
                                .map(part -> part.term("valueCodeableConcept", TermSet.STAGES)))
                        .build();
            case ROLE_TRANSITION ->
                RoleTransitionDetail.builder()
                        .oldRole(text(explored, ConceptCode.OLD_ROLE))
                        .newRole(text(explored, ConceptCode.NEW_ROLE))
                        .build();
            case INTERPERSONAL_DEFICITS ->
                InterpersonalDeficitsDetail.builder()
                        .patterns(text(explored, ConceptCode.PATTERNS))
                        .build();
        };
    }

    private static Optional<PrivateText> text(ObservationHome explored, ConceptCode part) {
        return explored.component(part).flatMap(component -> component.privateText("valueString"));
    }
}
