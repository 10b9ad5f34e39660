package io.github.ipt4j.protocol.journal;

import com.google.common.collect.ImmutableList;
import io.github.ipt4j.core.measure.Scale;
import io.github.ipt4j.core.measure.ScaleItem;
import java.util.Optional;

/**
 * The further question of a scale in a file.
 *
 * @param question the question, if there is one
 * @param isRecorded whether its answer is recorded
 */
record ScaleDifficulty(Optional<ScaleItem> question, boolean isRecorded) {

    static final ScaleDifficulty NONE = new ScaleDifficulty(Optional.empty(), false);

    static ScaleDifficulty read(Json json) {
        return ObjectReader.read(json, fields -> {
            ScaleItem question = fields.optional("wording", Scalars::words)
                    .map(ScaleItem::worded)
                    .orElse(ScaleItem.unworded());
            question = question.withAnswers(texts(fields, "answers"));
            question =
                    fields.optional("code", Scalars::id).map(question::withCode).orElse(question);
            question = question.withAnswerCodes(texts(fields, "answerCodes"));
            return new ScaleDifficulty(
                    Optional.of(question),
                    fields.optional("recorded", Scalars::flag).orElse(false));
        });
    }

    private static ImmutableList<String> texts(ObjectReader fields, String name) {
        return fields.optionalList(name, Scalars::words).orElse(ImmutableList.of());
    }

    static boolean isWorded(ScaleItem item) {
        return item.wording().isPresent() || !item.answers().isEmpty();
    }

    boolean isWorded() {
        return question.filter(ScaleDifficulty::isWorded).isPresent();
    }

    void addTo(Scale.Builder builder) {
        builder.difficulty(question).recordsDifficulty(isRecorded);
    }
}
