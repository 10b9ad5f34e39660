package io.github.ipt4j.examples.fhir.write;

import io.github.ipt4j.core.activity.Activity;
import io.github.ipt4j.core.activity.AssessSymptoms;
import io.github.ipt4j.core.activity.FlagRisk;
import io.github.ipt4j.core.activity.RiskKind;
import io.github.ipt4j.core.measure.Scale;
import io.github.ipt4j.examples.fhir.element.Element;
import io.github.ipt4j.examples.fhir.element.Fhir;
import io.github.ipt4j.examples.fhir.vocabulary.ConceptCode;
import io.github.ipt4j.examples.fhir.vocabulary.TermSet;
import io.github.ipt4j.protocol.risk.RiskFlag;
import io.github.ipt4j.protocol.risk.RiskReview;
import io.github.ipt4j.protocol.risk.RiskStanding;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Concerns about suicide or harm as flags, and how they stand. Never a level; and what was not asked, or not read, is
 * unknown.
 */
final class SafetyResources {

    private final ExportedCourse course;

    SafetyResources(ExportedCourse course) {
        this.course = course;
    }

    void write() {
        List<RiskFlag> flags = new ArrayList<>(course.record().audited().risk().flags());
        course.record().all().flatMap(DoneActivity::of).forEach(done -> write(done, flags));
        for (int i = 0; i < flags.size(); i++) {
            course.add(flag("flag-" + i, flags.get(i)));
        }
        course.add(standing(course.record().audited().risk().standing()));
    }

    /** The flag that an activity opened. One whose entry was removed is in error, so that no receiver keeps it open. */
    private void write(DoneActivity done, List<RiskFlag> flags) {
        if (!isSignal(done.activity())) {
            return;
        }
        String name = done.name() + "-flag";
        if (done.event().standing() == EntryStanding.REMOVED) {
            course.add(flag(name, "entered-in-error", kind(done.activity()))
                    .child("period", Element.of().word("start", done.date()))
                    .child("encounter", course.reference(done.event().name())));
        } else {
            opened(done, flags).ifPresent(flag -> {
                flags.remove(flag);
                course.add(flag(name, flag)
                        .child("encounter", course.reference(done.event().name())));
            });
        }
    }

    private static boolean isSignal(Activity activity) {
        return activity instanceof FlagRisk
                || (activity instanceof AssessSymptoms assessed
                        && assessed.assessment().suicideItemAnswered().orElse(false));
    }

    private static Optional<RiskKind> kind(Activity activity) {
        return activity instanceof FlagRisk flagged ? flagged.kind() : Optional.of(RiskKind.SUICIDE);
    }

    private static Optional<Scale> scale(Activity activity) {
        return activity instanceof AssessSymptoms assessed
                ? Optional.of(assessed.assessment().scale())
                : Optional.empty();
    }

    /** The flag of the record that an activity opened; several that are alike may be taken for each other. */
    private static Optional<RiskFlag> opened(DoneActivity done, List<RiskFlag> flags) {
        return flags.stream()
                .filter(flag -> flag.opened().equals(done.event().event().date())
                        && flag.isRefused() == (done.event().standing() == EntryStanding.REFUSED)
                        && flag.scale().equals(scale(done.activity()))
                        && flag.kind().equals(kind(done.activity())))
                .findFirst();
    }

    private Element flag(String name, RiskFlag flag) {
        return flag(name, flag.isOpen() ? "active" : "inactive", flag.kind()).child("period", period(flag));
    }

    private Element flag(String name, String status, Optional<RiskKind> kind) {
        return course.resource("Flag", name)
                .word("status", status)
                .add("category", Fhir.concept(Fhir.hl7("flag-category", "safety", "Safety")))
                .child("code", Fhir.concept(kind.map(TermSet.RISKS::code).orElse(ConceptCode.SAFETY_CONCERN.code())))
                .child("subject", course.patient());
    }

    /** A review can be earlier than the refused entry that it answers; no period of FHIR ends before it begins. */
    private static Element period(RiskFlag flag) {
        Element period = Element.of().word("start", flag.opened().toString());
        flag.review()
                .map(RiskReview::date)
                .filter(end -> !end.isBefore(flag.opened()))
                .ifPresent(end -> period.word("end", end.toString()));
        return period;
    }

    private Element standing(RiskStanding standing) {
        Element observation = course.resource("Observation", "safety-standing")
                .word("status", "final")
                .child("code", Fhir.concept(ConceptCode.SAFETY_STANDING))
                .child("subject", course.patient());
        course.record().latestDate().ifPresent(date -> observation.word("effectiveDateTime", date.toString()));
        if (standing == RiskStanding.UNKNOWN) {
            Fhir.absent(observation, "unknown");
        } else {
            observation.child("valueCodeableConcept", Fhir.concept(TermSet.STANDINGS.code(standing)));
        }
        return observation;
    }
}
