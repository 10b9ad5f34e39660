package io.github.ipt4j.exercises.feelingheard;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.ipt4j.exercises.Conclusion;
import io.github.ipt4j.exercises.content.EnglishWords;
import java.util.Map;

/**
 * How the client communicates, and how often that leads to feeling heard.
 *
 * @param patterns by kind of relationship, in the order of {@link Relation}; only those that occur
 * @param overTime by month, the earliest first; only those with conversations
 */
public record FeelingHeardConclusion(
        ImmutableMap<Relation, CommunicationPattern> patterns, ImmutableList<HeardInMonth> overTime)
        implements Conclusion {

    @Override
    public ImmutableList<String> statements() {
        ImmutableList.Builder<String> statements = ImmutableList.builder();
        patterns.entrySet().forEach(pattern -> statements.add(pattern(pattern)));
        overTime.forEach(month -> statements.add(month(month)));
        return statements.build();
    }

    private static String pattern(Map.Entry<Relation, CommunicationPattern> entry) {
        CommunicationPattern pattern = entry.getValue();
        return String.format(
                "%s: %s, heard in %d, in part in %d. Own ways: %s. The other's: %s.",
                EnglishWords.plain(entry.getKey()),
                EnglishWords.count(pattern.conversations(), "conversation"),
                pattern.fully(),
                pattern.partly(),
                EnglishWords.plain(pattern.mine()),
                EnglishWords.plain(pattern.theirs()));
    }

    private static String month(HeardInMonth month) {
        return String.format(
                "%s: felt heard in %d of %s, in part in %d.",
                month.month(),
                month.fully(),
                EnglishWords.count(month.conversations(), "conversation"),
                month.partly());
    }
}
