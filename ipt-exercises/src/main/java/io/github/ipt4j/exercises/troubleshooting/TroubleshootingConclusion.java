package io.github.ipt4j.exercises.troubleshooting;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import io.github.ipt4j.exercises.Conclusion;
import io.github.ipt4j.exercises.ExerciseHint;
import io.github.ipt4j.exercises.content.EnglishWords;

/**
 * What is likely to stand in the way, and which exercise to try next.
 *
 * @param obstacles the obstacle of most situations first, then that of most statements
 */
public record TroubleshootingConclusion(ImmutableList<LikelyObstacle> obstacles) implements Conclusion {

    @Override
    public ImmutableList<String> statements() {
        return obstacles.stream()
                .map(one -> String.format(
                        "%s: in %s, %s ticked; %s may help.",
                        EnglishWords.plain(one.obstacle()),
                        EnglishWords.count(one.situations(), "situation"),
                        EnglishWords.count(one.statements(), "statement"),
                        one.obstacle().next()))
                .collect(toImmutableList());
    }

    @Override
    public ImmutableList<ExerciseHint> leads() {
        return obstacles.stream()
                .map(one -> new ExerciseHint(
                        one.obstacle().next(), "likely in the way: " + EnglishWords.plain(one.obstacle())))
                .collect(toImmutableList());
    }
}
