package io.github.ipt4j.exercises.validation;

import com.google.common.collect.ImmutableList;
import io.github.ipt4j.core.VocabularyTerm;
import io.github.ipt4j.exercises.content.EnglishWords;
import io.github.ipt4j.exercises.validation.ValidationConclusion.TriedBehaviors;
import java.util.Locale;
import java.util.stream.Stream;

/** Words the conclusion in English. */
final class ValidationEnglish {

    private ValidationEnglish() {}

    static ImmutableList<String> statements(ValidationConclusion conclusion) {
        return Stream.concat(
                        statements("toward oneself", conclusion.self()),
                        statements("toward others", conclusion.others()))
                .collect(ImmutableList.toImmutableList());
    }

    private static <B extends VocabularyTerm> Stream<String> statements(String toward, TriedBehaviors<B> tried) {
        return Stream.concat(
                tried.effects().stream().map(effect -> statement(toward, effect)),
                tried.stillToTry().stream()
                        .map(behavior -> EnglishWords.plain(behavior) + " " + toward + ": still to try."));
    }

    private static String statement(String toward, BehaviorEffect<?> effect) {
        return String.format(
                Locale.ROOT,
                "%s %s: tried %s, effect %s on average (%d to %d).",
                EnglishWords.plain(effect.behavior()),
                toward,
                EnglishWords.count(effect.times(), "time"),
                EnglishWords.oneDecimal(effect.mean()),
                effect.min(),
                effect.max());
    }
}
