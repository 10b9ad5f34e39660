package io.github.ipt4j.examples.fhir.write;

import com.google.common.collect.ImmutableList;
import io.github.ipt4j.core.measure.Assessment;
import io.github.ipt4j.core.measure.Rater;
import io.github.ipt4j.core.measure.Scale;
import io.github.ipt4j.core.measure.ScaleItem;
import io.github.ipt4j.examples.fhir.element.Element;
import io.github.ipt4j.examples.fhir.element.Fhir;
import io.github.ipt4j.examples.fhir.vocabulary.FhirAddress;
import java.util.Optional;
import java.util.OptionalInt;

/** An assessment: the answers as a response to the scale's questionnaire, and the total as an observation. */
final class MeasureResources {

    private final ExportedCourse course;

    MeasureResources(ExportedCourse course) {
        this.course = course;
    }

    void write(DoneActivity done, Assessment assessment) {
        boolean answered =
                assessment.items().isPresent() || assessment.difficulty().isPresent();
        if (answered) {
            course.add(response(done, assessment));
        }
        Element total = answered
                ? course.resource("Observation", done.name() + "-total")
                : done.resource(course, "Observation");
        course.add(total(total, done, assessment, answered));
    }

    private Element response(DoneActivity done, Assessment assessment) {
        Scale scale = assessment.scale();
        Element response = done.resource(course, "QuestionnaireResponse")
                .word("questionnaire", FhirAddress.canonical("Questionnaire", scale.id()))
                .word("status", done.event().standing() == EntryStanding.REMOVED ? "entered-in-error" : "completed")
                .child("subject", course.patient())
                .child("encounter", course.reference(done.event().name()))
                .word("authored", done.date());
        if (scale.rater() == Rater.CLIENT) {
            response.child("source", course.patient());
        }
        assessment.items().ifPresent(answers -> answers(response, scale, answers));
        assessment
                .difficulty()
                .ifPresent(answer -> response.add(
                        "item",
                        ScaleLink.item(ScaleLink.DIFFICULTY, scale.difficulty())
                                .add("answer", Element.of().number("valueInteger", answer))));
        return response;
    }

    private static void answers(Element response, Scale scale, ImmutableList<OptionalInt> answers) {
        for (int number = 1; number <= answers.size(); number++) {
            ScaleItem item = scale.items().get(number - 1);
            Element answered = ScaleLink.item(ScaleLink.of(number), Optional.of(item));
            OptionalInt score = answers.get(number - 1);
            if (score.isPresent()) {
                answered.add("answer", ScaleLink.answer(scale, number, score.getAsInt()));
            }
            response.add("item", answered);
        }
    }

    private Element total(Element total, DoneActivity done, Assessment assessment, boolean answered) {
        total.word("status", done.event().standing().statusOrUnknown("final"))
                .add("category", Fhir.concept(Fhir.hl7("observation-category", "survey", "Survey")))
                .child("code", ScaleLink.code(assessment.scale()))
                .child("subject", course.patient())
                .child("encounter", course.reference(done.event().name()))
                .word("effectiveDateTime", done.date());
        assessment
                .total()
                .ifPresentOrElse(
                        score -> total.child("valueQuantity", score(score)), () -> Fhir.absent(total, "unknown"));
        return answered ? total.add("derivedFrom", course.reference(done.name())) : total;
    }

    private Element score(int score) {
        return Element.of()
                .number("value", score)
                .word("unit", course.options().unit())
                .word("system", FhirAddress.UCUM)
                .word("code", "{" + course.options().unit() + "}");
    }
}
