package io.github.ipt4j.examples.fhir.write;

import com.google.common.collect.ImmutableSet;
import io.github.ipt4j.core.client.Client;
import io.github.ipt4j.core.client.Diagnosis;
import io.github.ipt4j.examples.fhir.element.Element;
import io.github.ipt4j.examples.fhir.element.Fhir;
import io.github.ipt4j.examples.fhir.vocabulary.ConceptCode;
import io.github.ipt4j.examples.fhir.vocabulary.OurExtension;
import io.github.ipt4j.examples.fhir.vocabulary.SnomedCode;
import io.github.ipt4j.examples.fhir.vocabulary.TermSet;
import io.github.ipt4j.protocol.event.CourseOpened;
import java.util.Optional;

/** An opening: the episode of care, the conditions for which it was opened, and the plan of care so far. */
final class OpeningResources {

    private final ExportedCourse course;
    private final Anchors anchors;

    OpeningResources(ExportedCourse course, Anchors anchors) {
        this.course = course;
        this.anchors = anchors;
    }

    void write(SubmittedEvent submitted) {
        CourseOpened opening = (CourseOpened) submitted.event();
        Element episode = anchors.anchor("EpisodeOfCare", submitted);
        context(episode, opening);
        boolean current = submitted.equals(course.record().opening().orElseThrow());
        boolean ended = current && course.record().ending().isPresent();
        episode.word("status", submitted.standing().status(ended ? "finished" : "active"))
                .add(
                        "type",
                        Fhir.concept(
                                Fhir.coding(ConceptCode.COURSE.code()),
                                Fhir.coding(SnomedCode.INTERPERSONAL_PSYCHOTHERAPY)));
        conditions(episode, submitted, opening);
        Element period = Element.of().word("start", opening.date().toString());
        course.record()
                .ending()
                .filter(ending -> current)
                .ifPresent(ending -> period.word("end", ending.date().toString()));
        course.add(episode.child("patient", course.patient(Optional.of(opening.client())))
                .child("period", period));
        new PlanResources(course).write(submitted, opening);
    }

    private static void context(Element episode, CourseOpened opening) {
        Client client = opening.client();
        opening.follows()
                .ifPresent(id ->
                        episode.extension(OurExtension.FOLLOWS, Element.of().text("valueString", id)));
        opening.consents().ifPresent(all -> known(episode, OurExtension.CONSENTS, TermSet.CONSENTS, all));
        client.vulnerabilities()
                .ifPresent(all -> known(episode, OurExtension.VULNERABILITIES, TermSet.VULNERABILITIES, all));
        client.circumstances().ifPresent(all -> known(episode, OurExtension.CIRCUMSTANCES, TermSet.CIRCUMSTANCES, all));
        if (opening.diagnoses().filter(ImmutableSet::isEmpty).isPresent()) {
            episode.extension(OurExtension.NO_DIAGNOSES);
        }
    }

    /** A list that is known, and may be empty: unknown and none are different. */
    private static <T> void known(Element element, OurExtension which, TermSet<T> terms, ImmutableSet<T> all) {
        Element extension = Element.of();
        if (all.isEmpty()) {
            extension.add("extension", Fhir.part("none").flag("valueBoolean", true));
        }
        all.forEach(term -> extension.add(
                "extension",
                Fhir.part("item").word("valueCode", terms.code(term).code())));
        element.extension(which, extension);
    }

    private void conditions(Element episode, SubmittedEvent submitted, CourseOpened opening) {
        opening.concerns().forEach(concern -> {
            Element condition = condition(submitted, opening, concern.word())
                    .child("code", Fhir.concept(TermSet.CONCERNS.code(concern)));
            diagnosed(episode, condition, ConceptCode.ROLE_CONCERN);
        });
        opening.diagnoses()
                .ifPresent(all -> all.forEach(diagnosis -> {
                    Element condition = condition(submitted, opening, diagnosis.system() + " " + diagnosis.code())
                            .child("code", code(diagnosis));
                    diagnosed(episode, condition, ConceptCode.ROLE_DIAGNOSIS);
                }));
    }

    private Element condition(SubmittedEvent submitted, CourseOpened opening, String name) {
        Element condition = course.resource("Condition", submitted.name() + "-condition-" + name);
        return Conditions.condition(condition, submitted.standing() == EntryStanding.IN_FORCE, true)
                .child("subject", course.patient(Optional.of(opening.client())))
                .word("recordedDate", opening.date().toString());
    }

    private void diagnosed(Element episode, Element condition, ConceptCode role) {
        course.add(condition);
        episode.add(
                "diagnosis",
                Element.of()
                        .child("condition", Fhir.reference("urn:uuid:" + condition.get("id")))
                        .child("role", Fhir.concept(role)));
    }

    private static Element code(Diagnosis diagnosis) {
        Element coding = Element.of();
        String system = diagnosis.system();
        String code = diagnosis.code();
        if (system.matches("[a-z][a-z0-9+.-]*:[!-~]+")) {
            coding.word("system", system);
        } else {
            coding.exact("system", system);
        }
        return Fhir.concept(code.matches("[!-~]+( [!-~]+)*") ? coding.word("code", code) : coding.exact("code", code));
    }
}
