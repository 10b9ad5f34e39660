package io.github.ipt4j.examples.fhir.write;

import io.github.ipt4j.core.Bounds;
import io.github.ipt4j.core.measure.Assessment;
import io.github.ipt4j.core.measure.Scale;
import io.github.ipt4j.core.measure.ScaleItem;
import io.github.ipt4j.examples.fhir.element.Element;
import io.github.ipt4j.examples.fhir.element.Fhir;
import io.github.ipt4j.examples.fhir.vocabulary.FhirAddress;

/** The questionnaire of a scale: its items, worded only where the owners permit that. */
public final class ScaleQuestionnaire {

    private static final String CORE = "http://hl7.org/fhir/StructureDefinition/";

    private ScaleQuestionnaire() {}

    /**
     * Returns the questionnaire of a scale.
     *
     * @param scale a scale with items
     * @param id the id of the resource
     * @return a questionnaire
     */
    public static Element of(Scale scale, String id) {
        Element questionnaire = Element.resource("Questionnaire", id)
                .word("language", scale.language())
                .word("url", FhirAddress.canonical("Questionnaire", scale.id()))
                .text("title", scale.title())
                .word("status", "active")
                .addWord("subjectType", "Patient")
                .text("description", scale.source())
                .text("copyright", scale.license().notice());
        scale.panelCode().ifPresent(code -> questionnaire.add("code", Fhir.loinc(code)));
        scale.stem()
                .ifPresent(stem -> questionnaire.add(
                        "item",
                        Element.of().word("linkId", "stem").text("text", stem).word("type", "display")));
        for (int number = 1; number <= scale.items().size(); number++) {
            questionnaire.add("item", item(scale, number));
        }
        scale.difficulty().ifPresent(question -> questionnaire.add("item", difficulty(question)));
        return questionnaire;
    }

    private static Element item(Scale scale, int number) {
        ScaleItem item = scale.items().get(number - 1);
        Bounds scores = scale.scores(number);
        if (item.answerCodes().isEmpty()) {
            return numbered(ScaleLink.of(number), item, scores);
        }
        Element question = asked(Element.of(), ScaleLink.of(number), item).word("type", "choice");
        for (int score = scores.min(); score <= scores.maxOr(scores.min()); score++) {
            question.add("answerOption", ScaleLink.answer(scale, number, score));
        }
        return question;
    }

    private static Element difficulty(ScaleItem question) {
        return numbered(ScaleLink.DIFFICULTY, question, Assessment.DIFFICULTY);
    }

    private static Element numbered(String link, ScaleItem item, Bounds scores) {
        Element question = Element.of()
                .add("extension", limit("minValue", scores.min()))
                .add("extension", limit("maxValue", scores.maxOr(scores.min())));
        return asked(question, link, item).word("type", "integer");
    }

    private static Element asked(Element question, String link, ScaleItem item) {
        question.word("linkId", link);
        item.code().ifPresent(code -> question.add("code", Fhir.loinc(code)));
        return question.text("text", item.wording());
    }

    private static Element limit(String name, int number) {
        return Element.of().word("url", CORE + name).number("valueInteger", number);
    }
}
