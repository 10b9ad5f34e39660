package io.github.ipt4j.exercises.meditation;

import com.google.common.collect.ImmutableList;
import io.github.ipt4j.exercises.content.EnglishWords;
import java.util.Locale;

/** Words the conclusion in English. */
final class MeditationEnglish {

    private MeditationEnglish() {}

    static ImmutableList<String> statements(MeditationConclusion conclusion) {
        ImmutableList.Builder<String> statements = ImmutableList.builder();
        if (!conclusion.beliefs().isEmpty()) {
            statements.add("Beliefs to talk about: " + EnglishWords.plain(conclusion.beliefs()) + ".");
        }
        conclusion.forms().forEach(form -> statements.add(statement(form)));
        if (!conclusion.obstacles().isEmpty()) {
            statements.add("In the way: " + EnglishWords.plain(conclusion.obstacles()) + ".");
        }
        if (conclusion.madeWorse()) {
            statements.add("Practice made the client feel worse at least once; pause it and ask before going on.");
        }
        return statements.build();
    }

    private static String statement(FormPractice practice) {
        StringBuilder statement = new StringBuilder(String.format(
                Locale.ROOT,
                "%s: logged %s, as planned %d, in part %d",
                EnglishWords.plain(practice.form()),
                EnglishWords.count(practice.times(), "time"),
                practice.asPlanned(),
                practice.inPart()));
        practice.meanChange()
                .ifPresent(change -> statement
                        .append("; tension changed by ")
                        .append(EnglishWords.oneDecimal(change))
                        .append(" on average"));
        return statement
                .append(practice.isFeasible() ? "; feasible." : "; hardly feasible yet.")
                .toString();
    }
}
