package io.github.ipt4j.examples.fhir.home;

import com.google.common.collect.ImmutableList;
import io.github.ipt4j.examples.fhir.bundle.BundlePlace;
import io.github.ipt4j.examples.fhir.bundle.BundleResource;
import io.github.ipt4j.examples.fhir.bundle.FhirBundle;
import io.github.ipt4j.examples.fhir.vocabulary.OurExtension;
import io.github.ipt4j.protocol.event.CourseEvent;
import io.github.ipt4j.protocol.journal.JournalFormat;
import java.util.OptionalInt;

/**
 * The journal of a Bundle that this program exported: what was submitted to the course, in order, as far as it was
 * exported. The elements of FHIR decide; extensions are read only for what has no element.
 *
 * @param events the events, line by line
 * @param unreadFrom the line from which the journal could not be read when it was exported
 */
public record HomeJournal(ImmutableList<CourseEvent> events, OptionalInt unreadFrom) {

    /**
     * Returns whether a Bundle is an export of ours.
     *
     * @param bundle any Bundle
     * @return true if one of its resources carries the line of a journal
     */
    public static boolean isIn(FhirBundle bundle) {
        return bundle.resources().stream()
                .anyMatch(resource -> !HomeBundle.element(resource)
                        .extensions(OurExtension.LINE)
                        .isEmpty());
    }

    /**
     * Reads the journal of a Bundle.
     *
     * @param bundle a Bundle that {@code ipt fhir} wrote
     * @param format the format, with the scales of the assessments
     * @return the journal
     * @throws HomeException if it is no such Bundle, lacks what every export has, or contradicts itself
     */
    public static HomeJournal of(FhirBundle bundle, JournalFormat format) {
        HomeBundle home = new HomeBundle(bundle);
        EventsHome events = new EventsHome(home, format);
        ImmutableList<BundleResource> lines =
                HomeBundle.numbered(bundle.resources(), OurExtension.LINE, BundlePlace.ROOT);
        if (lines.isEmpty()) {
            throw HomeException.order(BundlePlace.ROOT);
        }
        return new HomeJournal(
                lines.stream().map(events::event).collect(ImmutableList.toImmutableList()), unread(home));
    }

    private static OptionalInt unread(HomeBundle home) {
        return home.all()
                .map(resource -> HomeBundle.element(resource).extensionNumber(OurExtension.UNREAD_FROM))
                .filter(OptionalInt::isPresent)
                .findFirst()
                .orElse(OptionalInt.empty());
    }
}
