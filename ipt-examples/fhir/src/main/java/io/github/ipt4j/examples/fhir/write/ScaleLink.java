package io.github.ipt4j.examples.fhir.write;

import io.github.ipt4j.core.measure.Scale;
import io.github.ipt4j.core.measure.ScaleItem;
import io.github.ipt4j.examples.fhir.element.Element;
import io.github.ipt4j.examples.fhir.element.Fhir;
import io.github.ipt4j.examples.fhir.vocabulary.FhirAddress;
import java.util.Optional;

/** How items and totals of scales are named and coded, in questionnaires and in responses alike. */
public final class ScaleLink {

    /** The link of the further question that is not scored. */
    public static final String DIFFICULTY = "difficulty";

    private ScaleLink() {}

    /**
     * Returns the link of an item.
     *
     * @param number the number of the item, from 1
     * @return the text by which a response names it
     */
    public static String of(int number) {
        return Integer.toString(number);
    }

    /** An item of a response, with its wording where the owners permit that. */
    static Element item(String link, Optional<ScaleItem> item) {
        return Element.of().word("linkId", link).text("text", item.flatMap(ScaleItem::wording));
    }

    /** A score as an answer: LOINC's code with the score beside it, or the score alone. */
    static Element answer(Scale scale, int number, int score) {
        return scale.answerCode(number, score)
                .map(code -> Element.of().child("valueCoding", answerCoding(scale, number, score, code)))
                .orElse(Element.of().number("valueInteger", score));
    }

    /** An answer's code, with its words where the owners permit them, and its score. */
    static Element answerCoding(Scale scale, int number, int score, String code) {
        Element ordinal = Element.of().word("url", FhirAddress.ORDINAL).number("valueDecimal", score);
        Element coding = Element.of()
                .add("extension", ordinal)
                .word("system", FhirAddress.LOINC)
                .word("code", code);
        ScaleItem item = scale.items().get(number - 1);
        return item.answers().isEmpty()
                ? coding
                : coding.text(
                        "display",
                        item.answers().get(score - scale.scores(number).min()));
    }

    /** The code of a total: LOINC's where it is known, and one of ours, which is the scale's id. */
    static Element code(Scale scale) {
        Element concept = Element.of();
        scale.totalCode().ifPresent(code -> concept.add("coding", Fhir.loinc(code)));
        return concept.add("coding", ownCode(scale)).text("text", scale.title());
    }

    private static Element ownCode(Scale scale) {
        return Element.of()
                .word("system", FhirAddress.canonical("CodeSystem", "scales"))
                .text("code", scale.id());
    }
}
