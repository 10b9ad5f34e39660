package io.github.ipt4j.examples.fhir.home;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.ipt4j.core.PrivateText;
import io.github.ipt4j.core.activity.WorkOnExercise;
import io.github.ipt4j.core.exercise.ExerciseRecord;
import io.github.ipt4j.core.exercise.RecordValue;
import io.github.ipt4j.examples.fhir.bundle.BundleResource;
import io.github.ipt4j.examples.fhir.vocabulary.ConceptCode;
import io.github.ipt4j.examples.fhir.vocabulary.FhirAddress;
import io.github.ipt4j.examples.fhir.vocabulary.OurExtension;
import io.github.ipt4j.examples.fhir.vocabulary.TermSet;
import java.util.Optional;

/** Reads steps of exercises, and what was filled in. */
final class ExerciseHome {

    private final HomeBundle home;

    ExerciseHome(HomeBundle home) {
        this.home = home;
    }

    WorkOnExercise exercise(BundleResource resource, HomeElement task) {
        return WorkOnExercise.builder()
                .module(FhirAddress.name("ActivityDefinition", task.text("instantiatesCanonical"))
                        .orElseThrow(() -> task.wrong("instantiatesCanonical")))
                .step(task.term("businessStatus", TermSet.STEPS))
                .worksheet(task.all("input").stream()
                        .filter(input -> input.codes("type")
                                .contains(ConceptCode.WORKSHEET.code().code()))
                        .map(input -> input.text("valueString"))
                        .findFirst())
                .record(record(resource, task))
                .build();
    }

    private Optional<ExerciseRecord> record(BundleResource resource, HomeElement task) {
        return task.all("output").stream()
                .findFirst()
                .map(output -> home.follow(output, "valueReference", resource)
                        .orElseThrow(() -> output.wrong("valueReference")))
                .map(response -> ExerciseRecord.of(fields(HomeBundle.element(response))));
    }

    private static ImmutableMap<String, RecordValue> fields(HomeElement response) {
        ImmutableMap.Builder<String, RecordValue> fields = ImmutableMap.builder();
        response.all("item").forEach(item -> fields.put(item.text("text"), value(item)));
        return fields.buildOrThrow();
    }

    private static RecordValue value(HomeElement item) {
        Optional<String> kind = item.extension(OurExtension.FIELD_KIND).map(extension -> extension.text("valueCode"));
        if (kind.filter(ConceptCode.CHOICES.code().code()::equals).isPresent()) {
            return new RecordValue.Choices(item.all("answer").stream()
                    .map(answer -> PrivateText.of(answer.text("valueString")))
                    .collect(ImmutableList.toImmutableList()));
        }
        return kind.isPresent()
                ? new RecordValue.Rows(
                        item.all("item").stream().map(ExerciseHome::row).collect(ImmutableList.toImmutableList()))
                : single(item);
    }

    private static ImmutableMap<String, RecordValue.Single> row(HomeElement row) {
        ImmutableMap.Builder<String, RecordValue.Single> cells = ImmutableMap.builder();
        row.all("item").forEach(item -> cells.put(item.text("text"), single(item)));
        return cells.buildOrThrow();
    }

    private static RecordValue.Single single(HomeElement item) {
        HomeElement answer = item.all("answer").stream().findFirst().orElseThrow(() -> item.wrong("answer"));
        if (answer.json().member("valueInteger").isPresent()) {
            return new RecordValue.WholeNumber(answer.number("valueInteger"));
        }
        return answer.json().member("valueBoolean").isPresent()
                ? new RecordValue.Flag(answer.flag("valueBoolean"))
                : RecordValue.text(answer.text("valueString"));
    }
}
