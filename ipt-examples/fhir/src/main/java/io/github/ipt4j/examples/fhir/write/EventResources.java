package io.github.ipt4j.examples.fhir.write;

import io.github.ipt4j.examples.fhir.element.Element;
import io.github.ipt4j.examples.fhir.element.Fhir;
import io.github.ipt4j.examples.fhir.vocabulary.ConceptCode;
import io.github.ipt4j.examples.fhir.vocabulary.IptCode;
import io.github.ipt4j.examples.fhir.vocabulary.OurExtension;
import io.github.ipt4j.examples.fhir.vocabulary.TermSet;
import io.github.ipt4j.protocol.event.CourseDiscontinued;
import io.github.ipt4j.protocol.event.FormulationAgreed;
import io.github.ipt4j.protocol.event.MissedReason;
import io.github.ipt4j.protocol.event.PhaseEntered;
import io.github.ipt4j.protocol.event.RecordCorrected;
import io.github.ipt4j.protocol.event.SessionMissed;
import java.util.Optional;

/** Each event that was submitted, as the resource that stands for it and those that hang on it. */
final class EventResources {

    private final ExportedCourse course;
    private final Anchors anchors;
    private final SessionResources sessions;
    private final IssueResources issues;
    private Optional<SubmittedEvent> planned = Optional.empty();

    EventResources(ExportedCourse course) {
        this.course = course;
        this.anchors = new Anchors(course);
        this.sessions = new SessionResources(course, anchors);
        this.issues = new IssueResources(course);
    }

    void write(SubmittedEvent submitted) {
        switch (submitted.event().type()) {
            case COURSE_OPENED -> new OpeningResources(course, anchors).write(submitted);
            case SESSION_HELD -> sessions.session(submitted);
            case CONTACT_MADE -> sessions.contact(submitted);
            case SESSION_MISSED -> missed(submitted, ((SessionMissed) submitted.event()).reason());
            case FORMULATION_AGREED -> formulation(submitted, (FormulationAgreed) submitted.event());
            case PHASE_ENTERED ->
                milestone(
                        submitted,
                        ConceptCode.PHASE_ENTERED,
                        TermSet.PHASES.code(((PhaseEntered) submitted.event()).phase()));
            case COURSE_CONCLUDED -> milestone(submitted, ConceptCode.COURSE_ENDED, ConceptCode.CONCLUDED.code());
            case COURSE_DISCONTINUED ->
                milestone(
                        submitted,
                        ConceptCode.COURSE_ENDED,
                        TermSet.DISCONTINUED.code(((CourseDiscontinued) submitted.event()).reason()));
            case RECORD_CORRECTED ->
                new CorrectionResources(course, anchors).write(submitted, (RecordCorrected) submitted.event());
        }
        issues.write(submitted);
        if (!(submitted.event() instanceof RecordCorrected)) {
            anchors.provenance(submitted);
        }
        follow(submitted);
    }

    /** Remembers which plan a further formulation replaces. */
    private void follow(SubmittedEvent submitted) {
        boolean plans = submitted.event() instanceof FormulationAgreed || isOpening(submitted);
        if (plans && submitted.standing() == EntryStanding.IN_FORCE) {
            planned = Optional.of(submitted);
        }
    }

    private boolean isOpening(SubmittedEvent submitted) {
        return course.record().opening().filter(submitted::equals).isPresent();
    }

    private void formulation(SubmittedEvent submitted, FormulationAgreed formulation) {
        Element impression = anchors.anchor("ClinicalImpression", submitted)
                .word("status", submitted.standing().status("completed"))
                .child("subject", course.patient())
                .word("date", formulation.date().toString());
        formulation.focus().forEach(area -> impression.add("problem", course.reference(Conditions.focusName(area))));
        course.add(impression.add("supportingInfo", course.reference(ExportedCourse.planName(submitted))));
        new PlanResources(course).write(submitted, formulation, planned);
    }

    private void milestone(SubmittedEvent submitted, ConceptCode what, IptCode value) {
        course.add(anchors.anchor("Observation", submitted)
                .word("status", submitted.standing().statusOrUnknown("final"))
                .child("code", Fhir.concept(what))
                .child("subject", course.patient())
                .word("effectiveDateTime", submitted.event().date().toString())
                .child("valueCodeableConcept", Fhir.concept(value)));
    }

    /** An appointment has a time of day or none at all; the day stands in the period that was requested. */
    private void missed(SubmittedEvent submitted, MissedReason reason) {
        Element appointment = anchors.anchor("Appointment", submitted);
        boolean counts = submitted.standing() == EntryStanding.IN_FORCE;
        if (!counts) {
            appointment.extension(
                    OurExtension.MISSED_REASON,
                    "valueCode",
                    TermSet.MISSED.code(reason).code());
        }
        appointment.word(
                "status", submitted.standing().status(reason == MissedReason.NO_SHOW ? "noshow" : "cancelled"));
        if (counts && reason != MissedReason.NO_SHOW) {
            appointment.child("cancelationReason", Fhir.concept(TermSet.MISSED.code(reason)));
        }
        course.add(appointment
                .absent("start")
                .absent("end")
                .add("supportingInformation", course.episode())
                .add("participant", participant(reason))
                .add("requestedPeriod", Fhir.period(submitted.event().date())));
    }

    private Element participant(MissedReason reason) {
        return Element.of()
                .child("actor", course.patient())
                .word("status", reason == MissedReason.CANCELLED_BY_CLIENT ? "declined" : "accepted");
    }
}
