package io.github.ipt4j.examples.fhir.write;

import io.github.ipt4j.core.PrivateText;
import io.github.ipt4j.core.measure.Scale;
import io.github.ipt4j.examples.fhir.vocabulary.ConceptCode;
import io.github.ipt4j.examples.fhir.vocabulary.FhirAddress;
import io.github.ipt4j.examples.fhir.vocabulary.IptCode;
import io.github.ipt4j.examples.fhir.vocabulary.SnomedCode;
import java.time.LocalDate;
import java.util.Optional;

/** The elements that many resources are put together from. */
final class Fhir {

    private Fhir() {}

    static Element coding(String system, String code, String display) {
        return Element.of().word("system", system).word("code", code).word("display", display);
    }

    static Element coding(IptCode code) {
        return coding(IptCode.SYSTEM, code.code(), code.display());
    }

    static Element coding(SnomedCode code) {
        return coding(FhirAddress.SNOMED, code.code(), code.display());
    }

    static Element hl7(String system, String code, String display) {
        return coding(FhirAddress.HL7 + system, code, display);
    }

    static Element concept(Element... codings) {
        Element concept = Element.of();
        for (Element coding : codings) {
            concept.add("coding", coding);
        }
        return concept;
    }

    static Element concept(IptCode code) {
        return concept(coding(code));
    }

    static Element concept(ConceptCode code) {
        return concept(code.code());
    }

    /** The code of a scale: a code of ours, and LOINC's of its total where it has one. */
    static Element scale(Scale scale) {
        Element concept = Element.of();
        scale.totalCode()
                .ifPresent(code -> concept.add(
                        "coding", Element.of().word("system", FhirAddress.LOINC).word("code", code)));
        return concept.text("text", scale.title());
    }

    static Element reference(String urn) {
        return Element.of().word("reference", urn);
    }

    static Element identifier(String kind, String value) {
        return Element.of().word("system", FhirAddress.naming(kind)).text("value", value);
    }

    static Element period(LocalDate day) {
        return Element.of().word("start", day.toString()).word("end", day.toString());
    }

    static Element note(PrivateText text) {
        return Element.of().text("text", text.reveal());
    }

    static void note(Element resource, Optional<PrivateText> text) {
        text.ifPresent(present -> resource.add("note", note(present)));
    }
}
