package io.github.ipt4j.exercises.dearman;

import com.google.common.collect.ImmutableList;
import io.github.ipt4j.exercises.content.EnglishWords;

/** Words the conclusion in English. */
final class DearManEnglish {

    private DearManEnglish() {}

    static ImmutableList<String> statements(DearManConclusion conclusion) {
        ImmutableList.Builder<String> statements = ImmutableList.builder();
        conclusion.scripts().forEach(review -> statements.add(statement(review)));
        conclusion
                .meanWent()
                .ifPresent(mean -> statements.add(
                        "Used " + EnglishWords.count(conclusion.uses().size(), "time") + ", went "
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
