package io.github.ipt4j.examples.fhir.write;

import io.github.ipt4j.core.client.Client;
import io.github.ipt4j.examples.fhir.element.Element;
import io.github.ipt4j.examples.fhir.element.Fhir;
import io.github.ipt4j.examples.fhir.vocabulary.FhirAddress;
import io.github.ipt4j.examples.fhir.vocabulary.SnomedCode;
import io.github.ipt4j.examples.fhir.vocabulary.TermSet;
import io.github.ipt4j.protocol.Phase;
import io.github.ipt4j.protocol.event.CourseConcluded;
import io.github.ipt4j.protocol.event.CourseOpened;
import io.github.ipt4j.protocol.event.FormulationAgreed;
import java.util.Optional;

/** The plan of care: as the opening sets it, and anew with each formulation, which replaces the one before. */
final class PlanResources {

    private final ExportedCourse course;

    PlanResources(ExportedCourse course) {
        this.course = course;
    }

    void write(SubmittedEvent submitted, CourseOpened opening) {
        course.add(plan(submitted, Optional.of(opening.client()))
                .addWord("instantiatesCanonical", FhirAddress.canonical("PlanDefinition", opening.protocol()))
                .word("created", opening.date().toString())
                .add("supportingInfo", course.reference(submitted.name())));
    }

    void write(SubmittedEvent submitted, FormulationAgreed formulation, Optional<SubmittedEvent> before) {
        Element plan = plan(submitted, course.opening().map(CourseOpened::client))
                .addWord(
                        "instantiatesCanonical",
                        FhirAddress.canonical(
                                "PlanDefinition", course.protocol().id()))
                .word("created", formulation.date().toString());
        before.ifPresent(replaced -> plan.add("replaces", course.reference(ExportedCourse.planName(replaced))));
        formulation.focus().forEach(area -> plan.add("addresses", course.reference(Conditions.focusName(area))));
        plan.add("supportingInfo", course.reference(submitted.name()));
        Element all = Fhir.concept(Fhir.coding(SnomedCode.INTERPERSONAL_PSYCHOTHERAPY));
        Element last = Fhir.concept(TermSet.PHASES.code(Phase.TERMINATION));
        course.add(plan.add("activity", planned(all, formulation.plannedSessions()))
                .add("activity", planned(last, formulation.plannedTermination())));
    }

    private Element plan(SubmittedEvent submitted, Optional<Client> client) {
        return course.resource("CarePlan", ExportedCourse.planName(submitted))
                .word("status", submitted.standing().statusOrUnknown(status(submitted)))
                .word("intent", "plan")
                .word("title", "Interpersonal psychotherapy")
                .child("subject", course.patient(client));
    }

    /** Of the plan in force as the course stands; any other was replaced. */
    private String status(SubmittedEvent submitted) {
        boolean current = course.record()
                .formulation()
                .or(course.record()::opening)
                .filter(submitted::equals)
                .isPresent();
        if (!current) {
            return "revoked";
        }
        return course.record()
                .ending()
                .map(ending -> ending instanceof CourseConcluded ? "completed" : "revoked")
                .orElse("active");
    }

    private static Element planned(Element code, int sessions) {
        return Element.of()
                .child(
                        "detail",
                        Element.of()
                                .word("kind", "ServiceRequest")
                                .child("code", code)
                                .word("status", "unknown")
                                .child(
                                        "quantity",
                                        Element.of().number("value", sessions).word("unit", "sessions")));
    }
}
