package io.github.ipt4j.protocol.journal;

import io.github.ipt4j.core.Bounds;
import io.github.ipt4j.core.FieldProblem;
import io.github.ipt4j.core.measure.Assessment;
import io.github.ipt4j.core.measure.Scale;
import java.util.Optional;

/** Reads assessments with the scales that the reader was given; an assessment that its scale refuses is malformed. */
final class AssessmentReader {

    private final Vocabulary<Scale> scales;

    AssessmentReader(Iterable<Scale> scales) {
        this.scales = Vocabulary.of(scales, Scale::id);
    }

    Assessment assessment(ObjectReader fields) {
        Scale scale = fields.word("scale", scales);
        Optional<Bounds> range = scale.itemRange();
        Assessment.Builder assessment = Assessment.builder(scale);
        fields.optionalList("items", item -> score(range, item)).ifPresent(assessment::items);
        fields.optionalWhole("total").ifPresent(assessment::total);
        fields.optionalWhole("difficulty").ifPresent(assessment::difficulty);
        try {
            return assessment.build();
        } catch (IllegalArgumentException e) {
            // Its message names all problems, but not their places.
            FieldProblem first = assessment.problems().get(0);
            throw new Malformed(fields.token(first.field()), first.expected());
        }
    }

    private static int score(Optional<Bounds> range, Json item) {
        return range.isPresent() ? Scalars.number(item, range.get()) : Scalars.whole(item);
    }
}
