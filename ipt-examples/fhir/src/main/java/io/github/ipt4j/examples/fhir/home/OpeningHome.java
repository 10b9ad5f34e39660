package io.github.ipt4j.examples.fhir.home;

import com.google.common.collect.ImmutableSet;
import io.github.ipt4j.core.client.Client;
import io.github.ipt4j.core.client.Diagnosis;
import io.github.ipt4j.examples.fhir.bundle.BundleResource;
import io.github.ipt4j.examples.fhir.vocabulary.ConceptCode;
import io.github.ipt4j.examples.fhir.vocabulary.FhirAddress;
import io.github.ipt4j.examples.fhir.vocabulary.OurExtension;
import io.github.ipt4j.examples.fhir.vocabulary.TermSet;
import io.github.ipt4j.protocol.event.CourseOpened;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** Reads openings: from the episode, its conditions, its patient and its plan. */
final class OpeningHome {

    private final HomeBundle home;

    OpeningHome(HomeBundle home) {
        this.home = home;
    }

    CourseOpened.Builder opening(BundleResource resource, HomeElement episode) {
        CourseOpened.Builder opening = CourseOpened.builder()
                .date(episode.child("period").date("start"))
                .protocol(protocol(resource))
                .client(client(resource, episode))
                .follows(episode.extension(OurExtension.FOLLOWS).map(follows -> follows.text("valueString")))
                .consents(known(episode, OurExtension.CONSENTS, TermSet.CONSENTS))
                .diagnoses(diagnoses(resource, episode));
        conditions(resource, episode, ConceptCode.ROLE_CONCERN)
                .forEach(condition -> opening.addConcern(condition.term("code", TermSet.CONCERNS)));
        return opening;
    }

    /** The protocol that the opening names, which need not be the one that judged. */
    private String protocol(BundleResource episode) {
        return home.referring(episode, "supportingInfo", "CarePlan").stream()
                .map(HomeBundle::element)
                .flatMap(plan -> plan.json().items("instantiatesCanonical").stream())
                .flatMap(canonical -> HomeValues.text(canonical).stream())
                .flatMap(canonical -> FhirAddress.name("PlanDefinition", canonical).stream())
                .findFirst()
                .orElseThrow(() -> HomeException.element(episode.place()));
    }

    private Client client(BundleResource resource, HomeElement episode) {
        BundleResource found = home.follow(episode, "patient", resource).orElseThrow(() -> episode.wrong("patient"));
        HomeElement patient = HomeBundle.element(found);
        String id = patient.all("identifier").stream()
                .filter(identifier -> identifier
                        .findText("system")
                        .filter(FhirAddress.naming("client")::equals)
                        .isPresent())
                .findFirst()
                .orElseThrow(() -> patient.wrong("identifier"))
                .text("value");
        return Client.builder()
                .id(id)
                .birthYear(birthYear(patient))
                .vulnerabilities(known(episode, OurExtension.VULNERABILITIES, TermSet.VULNERABILITIES))
                .circumstances(known(episode, OurExtension.CIRCUMSTANCES, TermSet.CIRCUMSTANCES))
                .build();
    }

    /** The year of a birth date; a day that somebody added is not recorded. */
    private static OptionalInt birthYear(HomeElement patient) {
        try {
            return patient.findText("birthDate")
                    .map(date -> OptionalInt.of(Integer.parseInt(date.substring(0, Math.min(date.length(), 4)))))
                    .orElse(OptionalInt.empty());
        } catch (NumberFormatException e) {
            throw patient.wrong("birthDate");
        }
    }

    private static <T> Optional<ImmutableSet<T>> known(HomeElement episode, OurExtension which, TermSet<T> terms) {
        return episode.extension(which)
                .map(extension -> extension.extensions("item").stream()
                        .map(item -> terms.term(item.text("valueCode")).orElseThrow(() -> item.wrong("valueCode")))
                        .collect(ImmutableSet.toImmutableSet()));
    }

    private Optional<ImmutableSet<Diagnosis>> diagnoses(BundleResource resource, HomeElement episode) {
        ImmutableSet<Diagnosis> diagnoses = conditions(resource, episode, ConceptCode.ROLE_DIAGNOSIS).stream()
                .map(OpeningHome::diagnosis)
                .collect(ImmutableSet.toImmutableSet());
        return diagnoses.isEmpty() && !episode.extensionFlag(OurExtension.NO_DIAGNOSES)
                ? Optional.empty()
                : Optional.of(diagnoses);
    }

    private static Diagnosis diagnosis(HomeElement condition) {
        HomeElement coding =
                condition.child("code").all("coding").stream().findFirst().orElseThrow(() -> condition.wrong("code"));
        return Diagnosis.of(coding.text("system"), coding.text("code"));
    }

    private List<HomeElement> conditions(BundleResource resource, HomeElement episode, ConceptCode role) {
        return episode.all("diagnosis").stream()
                .filter(diagnosis ->
                        diagnosis.codes("role").contains(role.code().code()))
                .map(diagnosis -> home.follow(diagnosis, "condition", resource)
                        .map(HomeBundle::element)
                        .orElseThrow(() -> diagnosis.wrong("condition")))
                .toList();
    }
}
