package io.github.ipt4j.exercises.dearman;

import com.google.common.collect.ImmutableList;
import io.github.ipt4j.exercises.Conclusion;
import io.github.ipt4j.exercises.content.EnglishWords;
import java.util.OptionalDouble;

/**
 * The client's scripts, and how using them went.
 *
 * @param scripts the scripts, the earliest first
 * @param uses the uses outside, the earliest first
 */
public record DearManConclusion(ImmutableList<ScriptReview> scripts, ImmutableList<Use> uses) implements Conclusion {

    /**
     * How using it went on average.
     *
     * @return 0 to 10, or empty if it was not used
     */
    public OptionalDouble meanWent() {
        return uses.stream().mapToInt(Use::went).average();
    }

    @Override
    public ImmutableList<String> statements() {
        ImmutableList.Builder<String> statements = ImmutableList.builder();
        scripts.forEach(review -> statements.add(statement(review)));
        meanWent()
                .ifPresent(mean -> statements.add("Used " + EnglishWords.count(uses.size(), "time") + ", went "
                        + EnglishWords.oneDecimal(mean) + " of 10 on average."));
        return statements.build();
    }

    private static String statement(ScriptReview review) {
        StringBuilder statement = new StringBuilder(review.date() + ": ");
        statement.append(
                review.missing().isEmpty() ? "all letters" : "missing " + EnglishWords.plain(review.missing()));
        review.weak()
                .forEach((letter, why) -> statement
                        .append("; ")
                        .append(EnglishWords.plain(letter))
                        .append(" is weak: ")
                        .append(EnglishWords.plain(why)));
        return statement.append(".").toString();
    }
}
