package io.github.ipt4j.examples.fhir.home;

import com.google.common.collect.ImmutableMap;
import io.github.ipt4j.core.PrivateText;
import io.github.ipt4j.examples.fhir.bundle.BundleResource;
import io.github.ipt4j.examples.fhir.vocabulary.ConceptCode;
import io.github.ipt4j.examples.fhir.vocabulary.OurExtension;
import io.github.ipt4j.examples.fhir.vocabulary.TermSet;
import io.github.ipt4j.protocol.Rule;
import io.github.ipt4j.protocol.RuleSet;
import io.github.ipt4j.protocol.event.CourseConcluded;
import io.github.ipt4j.protocol.event.CourseDiscontinued;
import io.github.ipt4j.protocol.event.CourseEvent;
import io.github.ipt4j.protocol.event.Deviation;
import io.github.ipt4j.protocol.event.MissedReason;
import io.github.ipt4j.protocol.event.PhaseEntered;
import io.github.ipt4j.protocol.event.SessionMissed;
import io.github.ipt4j.protocol.journal.JournalFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads the event for which a resource stands, and what hangs on it. */
final class EventsHome {

    private final HomeBundle home;
    private final OpeningHome openings;
    private final SessionHome sessions;
    private final CorrectionHome corrections;

    EventsHome(HomeBundle home, JournalFormat format) {
        this.home = home;
        this.openings = new OpeningHome(home);
        this.sessions = new SessionHome(home, format);
        this.corrections = new CorrectionHome(home, this);
    }

    CourseEvent event(BundleResource resource) {
        HomeElement element = HomeBundle.element(resource);
        try {
            CourseEvent.Builder<?, ?> event = begun(resource, element);
            event.deviation(deviation(resource)).extensions(kept(element));
            new EntryHome(home).add(event, resource);
            return event.build();
        } catch (IllegalArgumentException e) {
            throw HomeException.element(resource.place());
        }
    }

    private CourseEvent.Builder<?, ?> begun(BundleResource resource, HomeElement element) {
        return switch (resource.type()) {
            case "EpisodeOfCare" -> openings.opening(resource, element);
            case "Encounter" -> sessions.encounter(resource, element);
            case "Appointment" -> missed(element);
            case "ClinicalImpression" -> new FormulationHome(home).formulation(resource, element);
            case "Observation" -> milestone(element);
            case "Provenance" -> corrections.correction(resource, element);
            default -> throw element.wrong("resourceType");
        };
    }

    private static SessionMissed.Builder missed(HomeElement appointment) {
        List<HomeElement> periods = appointment.all("requestedPeriod");
        if (periods.isEmpty()) {
            throw appointment.wrong("requestedPeriod");
        }
        return SessionMissed.builder().date(periods.get(0).date("start")).reason(reason(appointment));
    }

    /** No-show is a status of FHIR; why others were cancelled is a reason; an entry in error has an extension. */
    private static MissedReason reason(HomeElement appointment) {
        return switch (appointment.text("status")) {
            case "noshow" -> MissedReason.NO_SHOW;
            case "cancelled" -> appointment.term("cancelationReason", TermSet.MISSED);
            case "entered-in-error" ->
                appointment
                        .extensionTerm(OurExtension.MISSED_REASON, TermSet.MISSED)
                        .orElseThrow(() -> appointment.wrong("extension"));
            default -> throw appointment.wrong("status");
        };
    }

    private static CourseEvent.Builder<?, ?> milestone(HomeElement observation) {
        if (observation.codes("code").contains(ConceptCode.PHASE_ENTERED.code().code())) {
            return PhaseEntered.builder()
                    .date(observation.date("effectiveDateTime"))
                    .phase(observation.term("valueCodeableConcept", TermSet.PHASES));
        }
        if (!observation.codes("code").contains(ConceptCode.COURSE_ENDED.code().code())) {
            throw observation.wrong("code");
        }
        return observation
                        .codes("valueCodeableConcept")
                        .contains(ConceptCode.CONCLUDED.code().code())
                ? CourseConcluded.builder().date(observation.date("effectiveDateTime"))
                : CourseDiscontinued.builder()
                        .date(observation.date("effectiveDateTime"))
                        .reason(observation.term("valueCodeableConcept", TermSet.DISCONTINUED));
    }

    /** Issues with a mitigation are what the event itself declares; the others are what was judged of it. */
    private Optional<Deviation> deviation(BundleResource resource) {
        List<Rule> rules = new ArrayList<>();
        Optional<PrivateText> reason = Optional.empty();
        for (BundleResource issue : home.referring(resource, "implicated", "DetectedIssue")) {
            HomeElement element = HomeBundle.element(issue);
            for (HomeElement mitigation : element.all("mitigation")) {
                rules.add(element.term("code", TermSet.RULES));
                reason = mitigation.child("action").privateText("text");
            }
        }
        return reason.map(text -> new Deviation(RuleSet.of(rules), text));
    }

    private static ImmutableMap<String, PrivateText> kept(HomeElement element) {
        ImmutableMap.Builder<String, PrivateText> kept = ImmutableMap.builder();
        for (HomeElement extension : element.extensions(OurExtension.KEPT_TEXT)) {
            kept.put(part(extension, "key"), PrivateText.of(part(extension, "text")));
        }
        return kept.buildOrThrow();
    }

    private static String part(HomeElement extension, String name) {
        return extension.extensions(name).stream()
                .findFirst()
                .orElseThrow(() -> extension.wrong("extension"))
                .text("valueString");
    }
}
