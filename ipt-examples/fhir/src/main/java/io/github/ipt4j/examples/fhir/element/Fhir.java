package io.github.ipt4j.examples.fhir.element;

import io.github.ipt4j.core.PrivateText;
import io.github.ipt4j.examples.fhir.vocabulary.ConceptCode;
import io.github.ipt4j.examples.fhir.vocabulary.FhirAddress;
import io.github.ipt4j.examples.fhir.vocabulary.IptCode;
import io.github.ipt4j.examples.fhir.vocabulary.SnomedCode;
import java.time.LocalDate;
import java.util.Optional;

/** The elements that many resources are put together from. */
public final class Fhir {

    private Fhir() {}

    /**
     * Returns a code of any system.
     *
     * @param system the address of the code system
     * @param code the code
     * @param display what it stands for
     * @return a coding
     */
    public static Element coding(String system, String code, String display) {
        return Element.of().word("system", system).word("code", code).word("display", display);
    }

    /**
     * Returns a code of ours.
     *
     * @param code the code
     * @return a coding
     */
    public static Element coding(IptCode code) {
        return coding(IptCode.SYSTEM, code.code(), code.display());
    }

    /**
     * Returns a code of SNOMED CT.
     *
     * @param code the code
     * @return a coding
     */
    public static Element coding(SnomedCode code) {
        return coding(FhirAddress.SNOMED, code.code(), code.display());
    }

    /**
     * Returns a code of LOINC, without LOINC's words for it.
     *
     * @param code the code
     * @return a coding
     */
    public static Element loinc(String code) {
        return Element.of().word("system", FhirAddress.LOINC).word("code", code);
    }

    /**
     * Returns a code of HL7's terminology.
     *
     * @param system the name of the code system there
     * @param code the code
     * @param display what it stands for
     * @return a coding
     */
    public static Element hl7(String system, String code, String display) {
        return coding(FhirAddress.HL7 + system, code, display);
    }

    /**
     * Returns a concept.
     *
     * @param codings its codes
     * @return a codeable concept
     */
    public static Element concept(Element... codings) {
        Element concept = Element.of();
        for (Element coding : codings) {
            concept.add("coding", coding);
        }
        return concept;
    }

    /**
     * Returns a concept with a code of ours.
     *
     * @param code the code
     * @return a codeable concept
     */
    public static Element concept(IptCode code) {
        return concept(coding(code));
    }

    /**
     * Returns a concept with a code of ours.
     *
     * @param code the code
     * @return a codeable concept
     */
    public static Element concept(ConceptCode code) {
        return concept(code.code());
    }

    /**
     * Returns a reference.
     *
     * @param urn the full address of a resource
     * @return a reference to it
     */
    public static Element reference(String urn) {
        return Element.of().word("reference", urn);
    }

    /**
     * Returns an identifier of one of our naming systems.
     *
     * @param kind what is identified
     * @param value the identifier
     * @return an identifier
     */
    public static Element identifier(String kind, String value) {
        return Element.of().word("system", FhirAddress.naming(kind)).text("value", value);
    }

    /**
     * Returns a period of one day.
     *
     * @param day the day
     * @return a period
     */
    public static Element period(LocalDate day) {
        return Element.of().word("start", day.toString()).word("end", day.toString());
    }

    /**
     * Returns a part of an extension.
     *
     * @param name the name of the part
     * @return an extension without a value
     */
    public static Element part(String name) {
        return Element.of().word("url", name);
    }

    /**
     * Adds a note to a resource.
     *
     * @param resource the resource
     * @param text the note, if there is one
     */
    public static void note(Element resource, Optional<PrivateText> text) {
        text.ifPresent(present -> resource.add("note", Element.of().text("text", present.reveal())));
    }

    /**
     * Says why an observation has no value.
     *
     * @param observation the observation
     * @param why a code of HL7, {@code unknown} or {@code masked}
     */
    public static void absent(Element observation, String why) {
        observation.child(
                "dataAbsentReason",
                concept(hl7("data-absent-reason", why, why.equals("masked") ? "Masked" : "Unknown")));
    }
}
