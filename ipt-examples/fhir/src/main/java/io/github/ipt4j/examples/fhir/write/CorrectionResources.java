package io.github.ipt4j.examples.fhir.write;

import io.github.ipt4j.examples.fhir.element.Element;
import io.github.ipt4j.examples.fhir.element.Fhir;
import io.github.ipt4j.examples.fhir.vocabulary.OurExtension;
import io.github.ipt4j.protocol.event.RecordCorrected;
import java.util.Optional;
import java.util.stream.Stream;

/** A correction: what it removed is entered in error, and its provenance names both that and what it adds. */
final class CorrectionResources {

    private final ExportedCourse course;
    private final Anchors anchors;

    CorrectionResources(ExportedCourse course, Anchors anchors) {
        this.course = course;
        this.anchors = anchors;
    }

    void write(SubmittedEvent submitted, RecordCorrected correction) {
        Optional<SubmittedEvent> added = submitted.added();
        Element provenance = anchors.anchor("Provenance", submitted)
                .extension(OurExtension.CORRECTION, parts(correction, added))
                .addAll(
                        "target",
                        targets(correction, added)
                                .map(target -> course.reference(target.name()))
                                .toList());
        if (targets(correction, added).findFirst().isEmpty()) {
            provenance.add("target", course.patient());
        }
        provenance.word("occurredDateTime", correction.date().toString());
        Anchors.entered(provenance, correction);
        course.add(provenance
                .add("reason", Element.of().text("text", correction.reason().reveal()))
                .child("activity", Fhir.concept(activity(correction))));
    }

    private Element parts(RecordCorrected correction, Optional<SubmittedEvent> added) {
        Element parts = Element.of();
        correction
                .removes()
                .ifPresent(entry -> parts.add("extension", Fhir.part("removes").number("valuePositiveInt", entry)));
        correction
                .before()
                .ifPresent(entry -> parts.add("extension", Fhir.part("before").number("valuePositiveInt", entry)));
        added.ifPresent(event ->
                parts.add("extension", Fhir.part("adds").child("valueReference", course.reference(event.name()))));
        return parts;
    }

    private Stream<SubmittedEvent> targets(RecordCorrected correction, Optional<SubmittedEvent> added) {
        return Stream.concat(
                correction.removes().stream().boxed().flatMap(entry -> course.record().entry(entry).stream()),
                added.stream());
    }

    private static Element activity(RecordCorrected correction) {
        if (correction.adds().isEmpty()) {
            return Fhir.hl7("v3-DataOperation", "NULLIFY", "nullify");
        }
        return correction.removes().isPresent()
                ? Fhir.hl7("v3-DataOperation", "UPDATE", "revise")
                : Fhir.hl7("v3-DataOperation", "APPEND", "append");
    }
}
