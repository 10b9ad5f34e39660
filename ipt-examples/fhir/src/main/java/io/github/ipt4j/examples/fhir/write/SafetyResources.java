package io.github.ipt4j.examples.fhir.write;

import io.github.ipt4j.examples.fhir.element.Element;
import io.github.ipt4j.examples.fhir.element.Fhir;
import io.github.ipt4j.examples.fhir.vocabulary.ConceptCode;
import io.github.ipt4j.examples.fhir.vocabulary.TermSet;
import io.github.ipt4j.protocol.risk.RiskFlag;
import io.github.ipt4j.protocol.risk.RiskReview;
import io.github.ipt4j.protocol.risk.RiskStanding;

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
        int number = 0;
        for (RiskFlag flag : course.record().audited().risk().flags()) {
            number++;
            course.add(flag("flag-" + number, flag));
        }
        course.add(standing(course.record().audited().risk().standing()));
    }

    private Element flag(String name, RiskFlag flag) {
        return course.resource("Flag", name)
                .word("status", flag.isOpen() ? "active" : "inactive")
                .add("category", Fhir.concept(Fhir.hl7("flag-category", "safety", "Safety")))
                .child(
                        "code",
                        flag.kind()
                                .map(kind -> Fhir.concept(TermSet.RISKS.code(kind)))
                                .orElse(Fhir.concept(ConceptCode.SAFETY_CONCERN)))
                .child("subject", course.patient())
                .child("period", period(flag));
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
