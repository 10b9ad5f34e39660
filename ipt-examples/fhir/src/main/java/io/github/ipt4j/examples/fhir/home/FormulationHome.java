package io.github.ipt4j.examples.fhir.home;

import io.github.ipt4j.core.area.ProblemArea;
import io.github.ipt4j.examples.fhir.bundle.BundleResource;
import io.github.ipt4j.examples.fhir.vocabulary.FhirAddress;
import io.github.ipt4j.examples.fhir.vocabulary.SnomedCode;
import io.github.ipt4j.examples.fhir.vocabulary.TermSet;
import io.github.ipt4j.protocol.Phase;
import io.github.ipt4j.protocol.event.FormulationAgreed;
import java.util.List;
import java.util.function.Predicate;

/** Reads formulations: the focus from the problems of the impression, the numbers from the activities of the plan. */
final class FormulationHome {

    private final HomeBundle home;

    FormulationHome(HomeBundle home) {
        this.home = home;
    }

    FormulationAgreed.Builder formulation(BundleResource resource, HomeElement impression) {
        HomeElement plan = home.referring(resource, "supportingInfo", "CarePlan").stream()
                .findFirst()
                .map(HomeBundle::element)
                .orElseThrow(() -> impression.wrong("supportingInfo"));
        return FormulationAgreed.builder()
                .date(impression.date("date"))
                .addAllFocus(focus(resource, impression))
                .plannedSessions(planned(plan, FormulationHome::isOfTreatment))
                .plannedTermination(planned(plan, FormulationHome::isOfTermination));
    }

    private List<ProblemArea> focus(BundleResource resource, HomeElement impression) {
        return impression.all("problem").stream()
                .map(problem -> home.resolve(problem, resource)
                        .map(HomeBundle::element)
                        .orElseThrow(() -> impression.wrong("problem"))
                        .term("code", TermSet.AREAS))
                .toList();
    }

    private static int planned(HomeElement plan, Predicate<HomeElement> which) {
        return plan.all("activity").stream()
                .flatMap(activity -> activity.find("detail").stream())
                .filter(which)
                .findFirst()
                .orElseThrow(() -> plan.wrong("activity"))
                .child("quantity")
                .number("value");
    }

    private static boolean isOfTreatment(HomeElement detail) {
        return detail.find("code")
                .filter(code ->
                        code.codings(FhirAddress.SNOMED).contains(SnomedCode.INTERPERSONAL_PSYCHOTHERAPY.code()))
                .isPresent();
    }

    private static boolean isOfTermination(HomeElement detail) {
        return detail.findTerm("code", TermSet.PHASES)
                .filter(Phase.TERMINATION::equals)
                .isPresent();
    }
}
