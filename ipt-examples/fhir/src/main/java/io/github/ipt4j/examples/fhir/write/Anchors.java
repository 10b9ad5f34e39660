package io.github.ipt4j.examples.fhir.write;

import io.github.ipt4j.examples.fhir.element.Element;
import io.github.ipt4j.examples.fhir.element.Fhir;
import io.github.ipt4j.examples.fhir.vocabulary.OurExtension;
import io.github.ipt4j.protocol.event.CourseEvent;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Optional;

/** What the resource of every event carries: its place in the record, and what other programs keep with it. */
final class Anchors {

    private static final int FARTHEST_HOURS = 14;

    private final ExportedCourse course;

    Anchors(ExportedCourse course) {
        this.course = course;
    }

    /** The resource of an event, so far without what it is. */
    Element anchor(String type, SubmittedEvent event) {
        Element resource = course.resource(type, event.name());
        event.line().ifPresent(line -> resource.extension(OurExtension.LINE, line));
        event.entry().ifPresent(entry -> resource.extension(OurExtension.ENTRY, entry));
        event.event()
                .extensions()
                .forEach((key, text) -> resource.extension(
                        OurExtension.KEPT_TEXT,
                        Element.of()
                                .add("extension", Fhir.part("key").text("valueString", key))
                                .add("extension", Fhir.part("text").text("valueString", text.reveal()))));
        return resource;
    }

    /** Who made an entry and when, where that is known; corrections say it of themselves. */
    void provenance(SubmittedEvent event) {
        if (event.event().recordedBy().isPresent() || event.event().recordedAt().isPresent()) {
            Element provenance = course.resource("Provenance", event.name() + "-entered")
                    .add("target", course.reference(event.name()));
            entered(provenance, event.event());
            course.add(provenance.child("activity", Fhir.concept(Fhir.hl7("v3-DataOperation", "CREATE", "create"))));
        }
    }

    /** Adds when and by whom an entry was made; FHIR requires both, so that what is unknown is said to be. */
    static void entered(Element provenance, CourseEvent event) {
        recorded(provenance, event.recordedAt());
        Element who = Element.of();
        event.recordedBy()
                .ifPresentOrElse(
                        author -> who.child("who", Element.of().child("identifier", Fhir.identifier("author", author))),
                        () -> who.child("who", Element.unknown()));
        provenance.add("agent", who);
    }

    private static void recorded(Element provenance, Optional<OffsetDateTime> time) {
        if (time.isEmpty()) {
            provenance.absent("recorded");
        } else if (isInstant(time.get())) {
            provenance.word("recorded", written(time.get()));
        } else {
            provenance.child(
                    "_recorded", Element.of().extension(OurExtension.EXACT_TIME, "valueString", written(time.get())));
        }
    }

    private static String written(OffsetDateTime time) {
        return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(time);
    }

    private static boolean isInstant(OffsetDateTime time) {
        return time.getYear() > 0
                && Math.abs(time.getOffset().getTotalSeconds())
                        < ZoneOffset.ofHours(FARTHEST_HOURS).getTotalSeconds();
    }
}
