package io.github.ipt4j.exercises.validation;

import com.google.common.collect.ImmutableList;
import io.github.ipt4j.core.Term;
import io.github.ipt4j.exercises.Conclusion;
import io.github.ipt4j.exercises.content.EnglishWords;
import java.util.stream.Stream;

/**
 * Which validating behaviors help, toward oneself and toward others.
 *
 * @param self toward oneself
 * @param others toward others
 */
public record ValidationConclusion(Tried<SelfValidation> self, Tried<OthersValidation> others) implements Conclusion {

    @Override
    public ImmutableList<String> statements() {
        return Stream.concat(statements("toward oneself", self), statements("toward others", others))
                .collect(ImmutableList.toImmutableList());
    }

    private static <B extends Term> Stream<String> statements(String toward, Tried<B> tried) {
        return Stream.concat(
                tried.effects().stream().map(effect -> statement(toward, effect)),
                tried.stillToTry().stream()
                        .map(behavior -> EnglishWords.plain(behavior) + " " + toward + ": still to try."));
    }

    private static String statement(String toward, BehaviorEffect<?> effect) {
        return String.format(
                "%s %s: tried %s, effect %s on average (%d to %d).",
                EnglishWords.plain(effect.behavior()),
                toward,
                EnglishWords.count(effect.times(), "time"),
                EnglishWords.oneDecimal(effect.mean()),
                effect.least(),
                effect.greatest());
    }
}
