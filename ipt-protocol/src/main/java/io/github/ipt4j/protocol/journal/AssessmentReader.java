package io.github.ipt4j.protocol.journal;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
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
        Optional<Json> items = fields.optional("items");
        Optional<Json> total = fields.optional("total");
        Optional<Json> difficulty = fields.optional("difficulty");
        Optional<ImmutableList<Integer>> scores = items.map(list -> Values.list(list, item -> score(scale, item)));
        OptionalInt sum = whole(total);
        OptionalInt answer = whole(difficulty);
        for (FieldProblem problem : Assessment.problems(scale, scores, sum, answer)) {
            int place = ImmutableMap.of("items", items, "total", total, "difficulty", difficulty)
                    .getOrDefault(problem.field(), Optional.empty())
                    .map(Json::token)
                    .orElse(fields.token());
            throw new Malformed(place, problem.expected());
        }
        return Assessment.of(scale, scores, sum, answer);
    }

    private static int score(Scale scale, Json item) {
        return scale.item().isPresent() ? Values.number(item, scale.item().get()) : Values.whole(item);
    }

    private static OptionalInt whole(Optional<Json> json) {
        return json.isPresent() ? OptionalInt.of(Values.whole(json.get())) : OptionalInt.empty();
    }
}
