package io.github.ipt4j.examples.fhir.write;

import io.github.ipt4j.core.PrivateText;
import io.github.ipt4j.core.area.AreaDetail;
import io.github.ipt4j.core.area.GriefDetail;
import io.github.ipt4j.core.area.InterpersonalDeficitsDetail;
import io.github.ipt4j.core.area.RoleDisputeDetail;
import io.github.ipt4j.core.area.RoleTransitionDetail;
import io.github.ipt4j.examples.fhir.element.Element;
import io.github.ipt4j.examples.fhir.element.Fhir;
import io.github.ipt4j.examples.fhir.vocabulary.ConceptCode;
import io.github.ipt4j.examples.fhir.vocabulary.OurExtension;
import io.github.ipt4j.examples.fhir.vocabulary.TermSet;
import java.util.Optional;

/** The detail of an area that was explored, as components of the observation. */
final class DetailComponents {

    private final Element observation;
    private boolean recorded;

    private DetailComponents(Element observation) {
        this.observation = observation;
    }

    static void add(Element observation, AreaDetail detail) {
        DetailComponents components = new DetailComponents(observation);
        switch (detail.area()) {
            case GRIEF -> components.grief((GriefDetail) detail);
            case ROLE_DISPUTE -> components.dispute((RoleDisputeDetail) detail);
            case ROLE_TRANSITION -> components.transition((RoleTransitionDetail) detail);
            case INTERPERSONAL_DEFICITS ->
                components.text(ConceptCode.PATTERNS, ((InterpersonalDeficitsDetail) detail).patterns());
        }
        if (!components.recorded) {
            observation.extension(OurExtension.DETAIL);
        }
    }

    private void grief(GriefDetail detail) {
        text(ConceptCode.RELATIONSHIP, detail.relationship());
        detail.diedOn()
                .ifPresent(date -> component(ConceptCode.DIED_ON, Element.of().word("valueDateTime", date.toString())));
    }

    private void dispute(RoleDisputeDetail detail) {
        text(ConceptCode.ISSUE, detail.issue());
        detail.stage()
                .ifPresent(stage -> component(
                        ConceptCode.STAGE,
                        Element.of().child("valueCodeableConcept", Fhir.concept(TermSet.STAGES.code(stage)))));
    }

    private void transition(RoleTransitionDetail detail) {
        text(ConceptCode.OLD_ROLE, detail.oldRole());
        text(ConceptCode.NEW_ROLE, detail.newRole());
    }

    private void text(ConceptCode code, Optional<PrivateText> text) {
        text.ifPresent(present -> component(code, Element.of().text("valueString", present.reveal())));
    }

    private void component(ConceptCode code, Element value) {
        recorded = true;
        observation.add("component", value.child("code", Fhir.concept(code)));
    }
}
