package io.github.ipt4j.exercises.roleplay;

import com.google.common.collect.ImmutableList;
import io.github.ipt4j.exercises.content.EnglishWords;
import java.util.Locale;

/** Words the conclusion in English. */
final class RolePlayEnglish {

    private RolePlayEnglish() {}

    static ImmutableList<String> statements(RolePlayConclusion conclusion) {
        ImmutableList.Builder<String> statements = ImmutableList.builder();
        if (conclusion.rounds() > 0) {
            statements.add(EnglishWords.count(conclusion.rounds(), "round") + ", " + conclusion.reversed()
                    + " with reversed roles.");
        }
        conclusion.progress().forEach((skill, ratings) -> statements.add(statement(skill, ratings)));
        conclusion.next().ifPresent(skill -> statements.add("Next to practice: " + EnglishWords.plain(skill) + "."));
        return statements.build();
    }

    private static String statement(RolePlaySkill skill, RoundProgress ratings) {
        return String.format(
                Locale.ROOT,
                "%s: from %d to %d, mean %s.",
                EnglishWords.plain(skill),
                ratings.first(),
                ratings.latest(),
                EnglishWords.oneDecimal(ratings.mean()));
    }
}
