package io.github.ipt4j.examples.fhir.home;

import io.github.ipt4j.core.PrivateText;
import io.github.ipt4j.examples.fhir.bundle.BundleResource;
import io.github.ipt4j.examples.fhir.vocabulary.OurExtension;
import io.github.ipt4j.protocol.event.CourseEvent;
import io.github.ipt4j.protocol.event.RecordCorrected;
import java.util.Optional;
import java.util.OptionalInt;

/** Reads corrections. */
final class CorrectionHome {

    private final HomeBundle home;
    private final EventsHome events;

    CorrectionHome(HomeBundle home, EventsHome events) {
        this.home = home;
        this.events = events;
    }

    RecordCorrected.Builder correction(BundleResource resource, HomeElement provenance) {
        HomeElement parts =
                provenance.extension(OurExtension.CORRECTION).orElseThrow(() -> provenance.wrong("extension"));
        return RecordCorrected.builder()
                .date(provenance.date("occurredDateTime"))
                .removes(entry(parts, "removes"))
                .before(entry(parts, "before"))
                .adds(added(resource, parts))
                .reason(reason(provenance));
    }

    private static OptionalInt entry(HomeElement parts, String name) {
        return parts.extensions(name).stream()
                .mapToInt(part -> part.number("valuePositiveInt"))
                .findFirst();
    }

    private Optional<CourseEvent> added(BundleResource resource, HomeElement parts) {
        return parts.extensions("adds").stream()
                .findFirst()
                .map(part -> home.follow(part, "valueReference", resource)
                        .filter(added -> !added.type().equals("Provenance"))
                        .orElseThrow(() -> part.wrong("valueReference")))
                .map(events::event);
    }

    private static PrivateText reason(HomeElement provenance) {
        return provenance.all("reason").stream()
                .flatMap(reason -> reason.privateText("text").stream())
                .findFirst()
                .orElseThrow(() -> provenance.wrong("reason"));
    }
}
