package io.github.ipt4j.examples.fhir.write;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import io.github.ipt4j.core.area.ProblemArea;
import io.github.ipt4j.examples.fhir.element.Element;
import io.github.ipt4j.examples.fhir.element.Fhir;
import io.github.ipt4j.examples.fhir.vocabulary.TermSet;
import io.github.ipt4j.protocol.event.FormulationAgreed;
import java.util.EnumSet;
import java.util.Set;

/** Conditions: what a course is opened for, and the problem areas of formulations, each once. */
final class Conditions {

    private Conditions() {}

    /** A condition that counts or was entered in error. A problem area that is no focus any more is inactive. */
    static Element condition(Element condition, boolean counts, boolean active) {
        if (counts) {
            condition.child(
                    "clinicalStatus",
                    active
                            ? Fhir.concept(Fhir.hl7("condition-clinical", "active", "Active"))
                            : Fhir.concept(Fhir.hl7("condition-clinical", "inactive", "Inactive")));
        } else {
            condition.child(
                    "verificationStatus",
                    Fhir.concept(Fhir.hl7("condition-ver-status", "entered-in-error", "Entered in Error")));
        }
        return condition.add(
                "category", Fhir.concept(Fhir.hl7("condition-category", "problem-list-item", "Problem List Item")));
    }

    /** The problem areas of all formulations, each once; active if it is the focus of the formulation in force. */
    static void writeFocus(ExportedCourse course) {
        Set<ProblemArea> counting = EnumSet.noneOf(ProblemArea.class);
        Set<ProblemArea> others = EnumSet.noneOf(ProblemArea.class);
        course.record()
                .all()
                .filter(event -> event.event() instanceof FormulationAgreed)
                .forEach(event -> (event.standing() == EntryStanding.IN_FORCE ? counting : others)
                        .addAll(((FormulationAgreed) event.event()).focus()));
        ImmutableSet<ProblemArea> current = course.record()
                .formulation()
                .map(event -> ((FormulationAgreed) event.event()).focus())
                .orElse(ImmutableSet.of());
        for (ProblemArea area : Sets.union(counting, others)) {
            course.add(condition(
                            course.resource("Condition", focusName(area)),
                            counting.contains(area),
                            current.contains(area))
                    .child("code", Fhir.concept(TermSet.AREAS.code(area)))
                    .child("subject", course.patient()));
        }
    }

    static String focusName(ProblemArea area) {
        return "focus-" + area.word();
    }
}
