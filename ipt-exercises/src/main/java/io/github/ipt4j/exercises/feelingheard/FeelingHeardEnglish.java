package io.github.ipt4j.exercises.feelingheard;

import com.google.common.collect.ImmutableList;
import io.github.ipt4j.exercises.content.EnglishWords;
import java.util.Locale;

/** Words the conclusion in English. */
final class FeelingHeardEnglish {

    private FeelingHeardEnglish() {}

    static ImmutableList<String> statements(FeelingHeardConclusion conclusion) {
        ImmutableList.Builder<String> statements = ImmutableList.builder();
        conclusion.patterns().forEach((relation, pattern) -> statements.add(pattern(relation, pattern)));
        conclusion.overTime().forEach(month -> statements.add(month(month)));
        return statements.build();
    }

    private static String pattern(Relation relation, CommunicationPattern pattern) {
        return String.format(
                Locale.ROOT,
                "%s: %s, heard in %d, in part in %d. Own ways: %s. The other's: %s.",
                EnglishWords.plain(relation),
                EnglishWords.count(pattern.conversations(), "conversation"),
                pattern.fully(),
                pattern.partly(),
                EnglishWords.plain(pattern.mine()),
                EnglishWords.plain(pattern.theirs()));
    }

    private static String month(HeardInMonth month) {
        return String.format(
                Locale.ROOT,
                "%s: felt heard in %d of %s, in part in %d.",
                month.month(),
                month.fully(),
                EnglishWords.count(month.conversations(), "conversation"),
                month.partly());
    }
}
