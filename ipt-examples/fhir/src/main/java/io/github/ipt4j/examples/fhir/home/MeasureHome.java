package io.github.ipt4j.examples.fhir.home;

import com.google.common.collect.ImmutableList;
import io.github.ipt4j.core.Bounds;
import io.github.ipt4j.core.measure.Assessment;
import io.github.ipt4j.core.measure.Scale;
import io.github.ipt4j.examples.fhir.bundle.BundleResource;
import io.github.ipt4j.examples.fhir.vocabulary.FhirAddress;
import io.github.ipt4j.examples.fhir.write.ScaleLink;
import io.github.ipt4j.protocol.journal.JournalFormat;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Reads assessments: the answers of a response, and the total of an observation, which must agree. */
final class MeasureHome {

    private final HomeBundle home;
    private final JournalFormat format;

    MeasureHome(HomeBundle home, JournalFormat format) {
        this.home = home;
        this.format = format;
    }

    Assessment answered(BundleResource resource, HomeElement response) {
        Scale scale = FhirAddress.name("Questionnaire", response.text("questionnaire"))
                .flatMap(this::scale)
                .orElseThrow(() -> response.wrong("questionnaire"));
        Assessment.Builder assessment = Assessment.builder(scale);
        answers(scale, response).ifPresent(assessment::answers);
        item(response, ScaleLink.DIFFICULTY)
                .ifPresent(item -> assessment.difficulty(
                        answer(item).orElseThrow(() -> item.wrong("answer")).number("valueInteger")));
        home.referring(resource, "derivedFrom", "Observation").stream()
                .map(MeasureHome::total)
                .flatMapToInt(OptionalInt::stream)
                .forEach(assessment::total);
        if (!assessment.problems().isEmpty()) {
            throw HomeException.contradiction(resource.place());
        }
        return assessment.build();
    }

    Assessment totalled(Scale scale, HomeElement observation) {
        return Assessment.ofTotal(scale, total(observation).orElseThrow(() -> observation.wrong("valueQuantity")));
    }

    private static OptionalInt total(BundleResource observation) {
        return total(HomeBundle.element(observation));
    }

    private static OptionalInt total(HomeElement observation) {
        return observation
                .find("valueQuantity")
                .map(quantity -> OptionalInt.of(quantity.number("value")))
                .orElse(OptionalInt.empty());
    }

    /** The scale of which an observation is the total. */
    Optional<Scale> scale(HomeElement observation) {
        HomeElement code = observation.child("code");
        return Stream.concat(
                        code.codings(FhirAddress.canonical("CodeSystem", "scales")).stream()
                                .flatMap(id -> scale(id).stream()),
                        code.codings(FhirAddress.LOINC).stream().flatMap(this::ofTotal))
                .findFirst();
    }

    private Optional<Scale> scale(String id) {
        return format.scales().stream().filter(scale -> scale.id().equals(id)).findFirst();
    }

    private Stream<Scale> ofTotal(String loinc) {
        return format.scales().stream()
                .filter(scale -> scale.totalCode().filter(loinc::equals).isPresent());
    }

    private static Optional<ImmutableList<OptionalInt>> answers(Scale scale, HomeElement response) {
        ImmutableList.Builder<OptionalInt> answers = ImmutableList.builder();
        int items = 0;
        for (int number = 1; number <= scale.items().size(); number++) {
            Optional<HomeElement> item = item(response, ScaleLink.of(number));
            items += item.isPresent() ? 1 : 0;
            answers.add(score(scale, number, item));
        }
        if (items > 0 && items < scale.items().size()) {
            throw response.wrong("item");
        }
        return items == 0 ? Optional.empty() : Optional.of(answers.build());
    }

    private static Optional<HomeElement> item(HomeElement response, String link) {
        return response.all("item").stream()
                .filter(item -> item.findText("linkId").filter(link::equals).isPresent())
                .findFirst();
    }

    private static Optional<HomeElement> answer(HomeElement item) {
        return item.all("answer").stream().findFirst();
    }

    private static OptionalInt score(Scale scale, int number, Optional<HomeElement> item) {
        Optional<HomeElement> answer = item.flatMap(MeasureHome::answer);
        return answer.isEmpty()
                ? OptionalInt.empty()
                : OptionalInt.of(answer.get()
                        .find("valueCoding")
                        .map(coding -> coded(scale, number, coding))
                        .orElseGet(() -> answer.get().number("valueInteger")));
    }

    /** The score that LOINC's code stands for; a score that stands beside it must be the same. */
    private static int coded(Scale scale, int number, HomeElement coding) {
        String code = coding.text("code");
        Bounds scores = scale.scores(number);
        int score = IntStream.rangeClosed(scores.min(), scores.maxOr(scores.min()))
                .filter(each ->
                        scale.answerCode(number, each).filter(code::equals).isPresent())
                .findFirst()
                .orElseThrow(() -> coding.wrong("code"));
        if (coding.extensions(FhirAddress.ORDINAL).stream()
                .anyMatch(ordinal -> ordinal.number("valueDecimal") != score)) {
            throw HomeException.contradiction(coding.place());
        }
        return score;
    }
}
