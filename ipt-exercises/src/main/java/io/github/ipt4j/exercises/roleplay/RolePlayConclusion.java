package io.github.ipt4j.exercises.roleplay;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.ipt4j.exercises.Conclusion;
import io.github.ipt4j.exercises.content.EnglishWords;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;

/**
 * Progress over the rounds, and what to practice next.
 *
 * @param progress by skill, of the rounds in which the client played the client; only skills that were rated
 * @param rounds how many rounds there were in all
 * @param reversed in how many of them the roles were reversed
 */
public record RolePlayConclusion(ImmutableMap<RolePlaySkill, RoundProgress> progress, int rounds, int reversed)
        implements Conclusion {

    /**
     * What to practice next.
     *
     * @return the skill with the least latest rating, then the least mean; empty if nothing was rated
     */
    public Optional<RolePlaySkill> next() {
        Comparator<Map.Entry<RolePlaySkill, RoundProgress>> least =
                Comparator.comparingInt(skill -> skill.getValue().latest());
        return progress.entrySet().stream()
                .min(least.thenComparingDouble(skill -> skill.getValue().mean()))
                .map(Map.Entry::getKey);
    }

    @Override
    public ImmutableList<String> statements() {
        ImmutableList.Builder<String> statements = ImmutableList.builder();
        if (rounds > 0) {
            statements.add(EnglishWords.count(rounds, "round") + ", " + reversed + " with reversed roles.");
        }
        progress.forEach((skill, ratings) -> statements.add(String.format(
                "%s: from %d to %d, mean %s.",
                EnglishWords.plain(skill),
                ratings.first(),
                ratings.latest(),
                EnglishWords.oneDecimal(ratings.mean()))));
        next().ifPresent(skill -> statements.add("Next to practice: " + EnglishWords.plain(skill) + "."));
        return statements.build();
    }
}
