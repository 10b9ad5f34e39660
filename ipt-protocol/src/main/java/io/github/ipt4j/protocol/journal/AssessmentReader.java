package io.github.ipt4j.protocol.journal;

import com.google.common.collect.ImmutableList;
import io.github.ipt4j.core.Bounds;
import io.github.ipt4j.core.FieldProblem;
import io.github.ipt4j.core.measure.Assessment;
import io.github.ipt4j.core.measure.Scale;
import java.util.Optional;
import java.util.OptionalInt;

/** Reads assessments with the scales that the reader was given; an assessment that its scale refuses is malformed. */
final class AssessmentReader {

    private final Words<Scale> scales;

    AssessmentReader(Iterable<Scale> scales) {
        this.scales = Words.of(scales, Scale::id);
    }

    Assessment assessment(Fields fields) {
        Scale scale = fields.word("scale", scales);
        Optional<Bounds> range = scale.item();
        Optional<ImmutableList<Integer>> items = fields.optionalList("items", item -> score(range, item));
        OptionalInt total = fields.optionalWhole("total");
        OptionalInt difficulty = fields.optionalWhole("difficulty");
        try {
            return Assessment.of(scale, items, total, difficulty);
        } catch (IllegalArgumentException e) {
            // Its message tells all problems, but not where they stand.
            FieldProblem first =
                    Assessment.problems(scale, items, total, difficulty).get(0);
            throw new Malformed(fields.token(first.field()), first.expected());
        }
    }

    private static int score(Optional<Bounds> range, Json item) {
        return range.isPresent() ? Values.number(item, range.get()) : Values.whole(item);
    }
}
