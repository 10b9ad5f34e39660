package io.github.ipt4j.examples.fhir.home;

import io.github.ipt4j.examples.fhir.bundle.BundleResource;
import io.github.ipt4j.examples.fhir.vocabulary.OurExtension;
import io.github.ipt4j.protocol.event.CourseEvent;
import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.util.Optional;

/** Reads who made an entry and when: from its provenance, which a correction is itself. */
final class EntryHome {

    private final HomeBundle home;

    EntryHome(HomeBundle home) {
        this.home = home;
    }

    void add(CourseEvent.Builder<?, ?> event, BundleResource resource) {
        provenance(resource).ifPresent(provenance -> {
            event.recordedAt(time(provenance));
            event.recordedBy(author(provenance));
        });
    }

    private Optional<HomeElement> provenance(BundleResource resource) {
        if (resource.type().equals("Provenance")) {
            return Optional.of(HomeBundle.element(resource));
        }
        return home.referring(resource, "target", "Provenance").stream()
                .map(HomeBundle::element)
                .filter(provenance ->
                        provenance.extension(OurExtension.CORRECTION).isEmpty())
                .findFirst();
    }

    private static Optional<OffsetDateTime> time(HomeElement provenance) {
        try {
            return provenance
                    .json()
                    .text("recorded")
                    .or(() -> provenance
                            .find("_recorded")
                            .flatMap(beside -> beside.extension(OurExtension.EXACT_TIME))
                            .map(exact -> exact.text("valueString")))
                    .map(OffsetDateTime::parse);
        } catch (DateTimeException e) {
            throw provenance.wrong("recorded");
        }
    }

    private static Optional<String> author(HomeElement provenance) {
        return provenance.all("agent").stream()
                .flatMap(agent -> agent.find("who").stream())
                .flatMap(who -> who.find("identifier").stream())
                .flatMap(identifier -> identifier.findText("value").stream())
                .findFirst();
    }
}
