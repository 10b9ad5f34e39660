package io.github.ipt4j.examples.fhir.foreign;

import com.google.common.collect.ImmutableList;
import io.github.ipt4j.core.measure.Assessment;
import io.github.ipt4j.core.measure.Scale;
import io.github.ipt4j.examples.fhir.bundle.FhirArray;
import io.github.ipt4j.examples.fhir.bundle.FhirJson;
import io.github.ipt4j.examples.fhir.bundle.FhirNull;
import io.github.ipt4j.examples.fhir.bundle.FhirNumber;
import io.github.ipt4j.examples.fhir.bundle.FhirObject;
import io.github.ipt4j.examples.fhir.bundle.FhirString;
import io.github.ipt4j.examples.fhir.bundle.FhirValue;
import java.math.BigDecimal;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Stream;

/** The measures and findings of a Bundle from elsewhere as JSON, the same in every language. */
public final class ForeignLines {

    private ForeignLines() {}

    /**
     * Writes measures and findings.
     *
     * @param read what was read
     * @return an object a line, measures first
     */
    public static ImmutableList<String> of(ForeignMeasures read) {
        return Stream.concat(
                        read.measures().stream().map(ForeignLines::measure),
                        read.findings().stream().map(ForeignLines::finding))
                .map(FhirJson::line)
                .collect(ImmutableList.toImmutableList());
    }

    private static FhirObject measure(ForeignMeasure measure) {
        Assessment assessment = measure.assessment();
        FhirObject.Builder json = FhirObject.builder()
                .put("kind", "measure")
                .put("scale", assessment.scale().id());
        measure.day().ifPresent(day -> json.put("date", day.toString()));
        measure.written().ifPresent(written -> json.put("written", written));
        measure.subject().ifPresent(subject -> json.put("subject", subject));
        assessment.total().ifPresent(total -> json.put("total", total));
        assessment
                .items()
                .ifPresent(items -> json.put(
                        "items", items.stream().map(ForeignLines::number).toList()));
        assessment.difficulty().ifPresent(difficulty -> json.put("difficulty", difficulty));
        return json.put("suicideItem", suicide(assessment))
                .put("resource", measure.source().type())
                .put("place", measure.source().place().path())
                .build();
    }

    private static String suicide(Assessment assessment) {
        return assessment.asksAboutSuicide()
                ? assessment
                        .suicideItemAnswered()
                        .map(above -> above ? "above-zero" : "zero")
                        .orElse("unknown")
                : "not-asked";
    }

    private static FhirObject finding(ForeignFinding finding) {
        FhirObject.Builder json = FhirObject.builder()
                .put("kind", "finding")
                .put("finding", finding.kind().id())
                .put("effect", finding.kind().effect().word())
                .put("place", finding.place().path());
        finding.values().forEach((name, value) -> json.put(name, value(value)));
        return json.build();
    }

    private static FhirValue value(Object value) {
        if (value instanceof Number number) {
            return new FhirNumber(BigDecimal.valueOf(number.longValue()));
        } else if (value instanceof List<?> list) {
            return FhirArray.of(list.stream().map(ForeignLines::value).toList());
        }
        return new FhirString(value instanceof Scale scale ? scale.id() : value.toString());
    }

    private static FhirValue number(OptionalInt number) {
        return number.isPresent() ? new FhirNumber(BigDecimal.valueOf(number.getAsInt())) : FhirNull.NULL;
    }
}
