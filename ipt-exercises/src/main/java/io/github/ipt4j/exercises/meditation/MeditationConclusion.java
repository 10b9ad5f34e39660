package io.github.ipt4j.exercises.meditation;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.ipt4j.exercises.Conclusion;
import io.github.ipt4j.exercises.content.EnglishWords;

/**
 * Which forms of meditation fit the client's days and calm, and what gets in the way.
 *
 * @param beliefs what the client believed of meditation, in any worksheet
 * @param forms those that were logged, in the order of {@link MeditationForm}
 * @param obstacles what got in the way, the most frequent first
 */
public record MeditationConclusion(
        ImmutableSet<MeditationBelief> beliefs,
        ImmutableList<FormPractice> forms,
        ImmutableList<MeditationObstacle> obstacles)
        implements Conclusion {

    /**
     * Whether practice ever made the client feel worse, which is a reason to stop and ask.
     *
     * @return true if it did
     */
    public boolean madeWorse() {
        return obstacles.contains(MeditationObstacle.FELT_WORSE);
    }

    @Override
    public ImmutableList<String> statements() {
        ImmutableList.Builder<String> statements = ImmutableList.builder();
        if (!beliefs.isEmpty()) {
            statements.add("Beliefs to talk about: " + EnglishWords.plain(beliefs) + ".");
        }
        forms.forEach(form -> statements.add(statement(form)));
        if (!obstacles.isEmpty()) {
            statements.add("In the way: " + EnglishWords.plain(obstacles) + ".");
        }
        if (madeWorse()) {
            statements.add(
                    "LoggedPractice made the client feel worse at least once; pause it and ask before going on.");
        }
        return statements.build();
    }

    private static String statement(FormPractice practice) {
        StringBuilder statement = new StringBuilder(String.format(
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
