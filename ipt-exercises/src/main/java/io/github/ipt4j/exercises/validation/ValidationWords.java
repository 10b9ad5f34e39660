package io.github.ipt4j.exercises.validation;

import com.google.common.collect.ImmutableList;
import io.github.ipt4j.core.VocabularyTerm;
import io.github.ipt4j.core.wording.Message;
import io.github.ipt4j.exercises.validation.ValidationConclusion.TriedBehaviors;
import java.util.stream.Stream;

/** Words the conclusion. */
final class ValidationWords {

    private ValidationWords() {}

    static ImmutableList<Message> statements(ValidationConclusion conclusion) {
        return Stream.concat(statements("self", conclusion.self()), statements("others", conclusion.others()))
                .collect(ImmutableList.toImmutableList());
    }

    private static <B extends VocabularyTerm> Stream<Message> statements(String toward, TriedBehaviors<B> tried) {
        return Stream.concat(
                tried.effects().stream().map(effect -> statement(toward, effect)),
                tried.stillToTry().stream()
                        .map(behavior -> said(toward + ".still-to-try").with("behavior", behavior)));
    }

    private static Message statement(String toward, BehaviorEffect<?> effect) {
        return said(toward + ".tried")
                .with("behavior", effect.behavior())
                .with("times", effect.times())
                .with("mean", effect.mean())
                .with("min", effect.min())
                .with("max", effect.max());
    }

    private static Message said(String key) {
        return Message.of("exercises/" + Validation.ID, "conclusion." + key);
    }
}
