package io.github.ipt4j.exercises.roletransition;

import com.google.common.collect.ImmutableList;
import io.github.ipt4j.exercises.content.EnglishWords;
import java.util.Locale;

/** Words the conclusion in English. */
final class RoleTransitionEnglish {

    private RoleTransitionEnglish() {}

    static ImmutableList<String> statements(RoleTransitionConclusion conclusion) {
        ImmutableList.Builder<String> statements = ImmutableList.builder();
        conclusion.balances().forEach(balance -> statements.add(statement(balance)));
        int unspoken = conclusion.unspoken().size();
        if (unspoken > 0) {
            statements.add("Not yet spoken about: " + (unspoken == 1 ? "1 loss." : unspoken + " losses."));
        }
        if (!conclusion.feelings().isEmpty()) {
            statements.add("Feelings named: " + EnglishWords.plain(conclusion.feelings()) + ".");
        }
        return statements.build();
    }

    private static String statement(RoleBalance balance) {
        return String.format(
                Locale.ROOT,
                "%s: lost %d, hard %d, meaningful %d; balance %d.",
                balance.date(),
                balance.lost(),
                balance.hard(),
                balance.meaningful(),
                balance.balance());
    }
}
