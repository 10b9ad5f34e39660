package io.github.ipt4j.protocol.journal;

import io.github.ipt4j.core.measure.Assessment;

/** Writes the properties of assessments. */
final class AssessmentWriter {

    private AssessmentWriter() {}

    static void write(JsonOutput output, Assessment assessment) {
        output.text("scale", assessment.scale().id());
        assessment
                .items()
                .ifPresentOrElse(
                        items -> output.list("items", items, output::numberOrNull),
                        () -> output.number("total", assessment.total()));
        output.number("difficulty", assessment.difficulty());
    }
}
