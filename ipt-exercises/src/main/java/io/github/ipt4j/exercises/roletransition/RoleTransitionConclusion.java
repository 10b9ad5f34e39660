package io.github.ipt4j.exercises.roletransition;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.ipt4j.core.PrivateText;
import io.github.ipt4j.exercises.Conclusion;
import io.github.ipt4j.exercises.content.EnglishWords;

/**
 * How the change of roles weighs, and what has not been spoken about.
 *
 * @param balances one for each worksheet, the earliest first
 * @param unspoken the losses that no worksheet says have been spoken about, each once, in the client's words
 * @param feelings the feelings that were named, the most frequent first
 */
public record RoleTransitionConclusion(
        ImmutableList<RoleBalance> balances,
        ImmutableSet<PrivateText> unspoken,
        ImmutableList<TransitionFeeling> feelings)
        implements Conclusion {

    @Override
    public ImmutableList<String> statements() {
        ImmutableList.Builder<String> statements = ImmutableList.builder();
        balances.forEach(one -> statements.add(String.format(
                "%s: lost %d, hard %d, meaningful %d; balance %d.",
                one.date(), one.lost(), one.hard(), one.meaningful(), one.balance())));
        if (!unspoken.isEmpty()) {
            statements.add(
                    "Not yet spoken about: " + (unspoken.size() == 1 ? "1 loss." : unspoken.size() + " losses."));
        }
        if (!feelings.isEmpty()) {
            statements.add("Feelings named: " + EnglishWords.plain(feelings) + ".");
        }
        return statements.build();
    }
}
