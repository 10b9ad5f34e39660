package io.github.ipt4j.protocol.journal;

import com.fasterxml.jackson.core.JsonTokenId;
import io.github.ipt4j.core.Bounds;
import io.github.ipt4j.core.FieldProblem;
import io.github.ipt4j.core.measure.Assessment;
import io.github.ipt4j.core.measure.Scale;
import java.util.Optional;
import java.util.OptionalInt;

/** Reads assessments with the scales that the reader was given; an assessment that its scale refuses is malformed. */
final class AssessmentReader {

    private final Vocabulary<Scale> scales;

    AssessmentReader(Vocabulary<Scale> scales) {
        this.scales = scales;
    }

    Assessment assessment(ObjectReader fields) {
        Scale scale = fields.word("scale", scales);
        Optional<Bounds> range = scale.itemRange();
        Assessment.Builder assessment = Assessment.builder(scale);
        fields.optionalList("items", item -> answer(range, item)).ifPresent(assessment::answers);
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

    /** A score, or null for an item that was left unanswered. */
    private static OptionalInt answer(Optional<Bounds> range, Json item) {
        if (item.is(JsonTokenId.ID_NULL)) {
            return OptionalInt.empty();
        }
        return OptionalInt.of(range.isPresent() ? Scalars.number(item, range.get()) : Scalars.whole(item));
    }
}
