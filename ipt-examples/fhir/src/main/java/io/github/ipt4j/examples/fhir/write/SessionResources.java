package io.github.ipt4j.examples.fhir.write;

import com.google.common.collect.ImmutableSet;
import io.github.ipt4j.core.session.Mode;
import io.github.ipt4j.core.session.Participant;
import io.github.ipt4j.core.session.Session;
import io.github.ipt4j.examples.fhir.element.Element;
import io.github.ipt4j.examples.fhir.element.Fhir;
import io.github.ipt4j.examples.fhir.vocabulary.ConceptCode;
import io.github.ipt4j.examples.fhir.vocabulary.FhirAddress;
import io.github.ipt4j.examples.fhir.vocabulary.OurExtension;
import io.github.ipt4j.examples.fhir.vocabulary.SnomedCode;
import io.github.ipt4j.examples.fhir.vocabulary.TermSet;
import io.github.ipt4j.protocol.event.ContactMade;
import io.github.ipt4j.protocol.event.SessionHeld;
import java.util.Optional;

/** Sessions and contacts as encounters, and what was done in them. */
final class SessionResources {

    private final ExportedCourse course;
    private final Anchors anchors;
    private final ActivityResources activities;

    SessionResources(ExportedCourse course, Anchors anchors) {
        this.course = course;
        this.anchors = anchors;
        this.activities = new ActivityResources(course);
    }

    void session(SubmittedEvent submitted) {
        Session session = ((SessionHeld) submitted.event()).session();
        Element encounter =
                anchors.anchor("Encounter", submitted).extension(OurExtension.SESSION_NUMBER, session.number());
        session.agendaSetBy()
                .ifPresent(setter -> encounter.extension(
                        OurExtension.AGENDA,
                        "valueCode",
                        TermSet.AGENDA_SETTERS.code(setter).code()));
        if (session.present().filter(ImmutableSet::isEmpty).isPresent()) {
            encounter.extension(OurExtension.ALONE);
        }
        begin(encounter, submitted, ConceptCode.SESSION, session.mode());
        session.present()
                .ifPresent(others -> others.forEach(other -> encounter.add("participant", participant(other))));
        encounter.child("period", Fhir.period(session.date()));
        session.minutes().ifPresent(minutes -> encounter.child("length", minutes(minutes)));
        course.add(encounter);
        course.add(procedure(submitted));
        DoneActivity.of(submitted).forEach(activities::write);
    }

    void contact(SubmittedEvent submitted) {
        ContactMade contact = (ContactMade) submitted.event();
        Element encounter = anchors.anchor("Encounter", submitted);
        begin(encounter, submitted, ConceptCode.CONTACT, contact.mode());
        course.add(encounter.child("period", Fhir.period(contact.date())));
        DoneActivity.of(submitted).forEach(activities::write);
    }

    private void begin(Element encounter, SubmittedEvent submitted, ConceptCode type, Optional<Mode> mode) {
        encounter
                .word("status", submitted.standing().statusOrUnknown("finished"))
                .child("class", encounterClass(mode))
                .add("type", Fhir.concept(type));
        mode.filter(met -> met != Mode.IN_PERSON)
                .ifPresent(met -> encounter.add("type", Fhir.concept(TermSet.MODES.code(met))));
        encounter.child("subject", course.patient()).add("episodeOfCare", course.episode());
    }

    /** In person or not; which of the others stands among the types, since FHIR has one class for them all. */
    private static Element encounterClass(Optional<Mode> mode) {
        if (mode.isEmpty()) {
            return Fhir.hl7("v3-NullFlavor", "UNK", "unknown");
        }
        return mode.get() == Mode.IN_PERSON
                ? Fhir.hl7("v3-ActCode", "AMB", "ambulatory")
                : Fhir.hl7("v3-ActCode", "VR", "virtual");
    }

    private static Element participant(Participant other) {
        return Element.of().add("type", Fhir.concept(TermSet.PARTICIPANTS.code(other)));
    }

    private static Element minutes(int minutes) {
        return Element.of()
                .number("value", minutes)
                .word("unit", "min")
                .word("system", FhirAddress.UCUM)
                .word("code", "min");
    }

    private Element procedure(SubmittedEvent submitted) {
        return course.resource("Procedure", submitted.name() + "-procedure")
                .add("basedOn", course.plan())
                .word("status", submitted.standing().statusOrUnknown("completed"))
                .child("code", Fhir.concept(Fhir.coding(SnomedCode.INTERPERSONAL_PSYCHOTHERAPY)))
                .child("subject", course.patient())
                .child("encounter", course.reference(submitted.name()))
                .word("performedDateTime", submitted.event().date().toString());
    }
}
