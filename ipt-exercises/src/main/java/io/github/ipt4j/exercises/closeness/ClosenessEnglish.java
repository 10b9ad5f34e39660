package io.github.ipt4j.exercises.closeness;

import com.google.common.collect.ImmutableList;
import io.github.ipt4j.exercises.content.EnglishWords;
import java.time.LocalDate;
import java.util.Locale;

/** Words the conclusion in English. */
final class ClosenessEnglish {

    private ClosenessEnglish() {}

    static ImmutableList<String> statements(ClosenessConclusion conclusion) {
        ImmutableList.Builder<String> statements = ImmutableList.builder();
        if (!conclusion.circles().isEmpty()) {
            statements.add(latest(conclusion));
        }
        if (conclusion.circles().size() > 1) {
            LocalDate first = conclusion.circles().firstKey();
            int changes = conclusion
                    .changesBetween(first, conclusion.circles().lastKey())
                    .size();
            statements.add("Since " + first + ": " + EnglishWords.count(changes, "change") + ".");
        }
        if (!conclusion.challenges().isEmpty()) {
            statements.add("Closeness is a challenge in: " + EnglishWords.plain(conclusion.challenges()) + ".");
        }
        return statements.build();
    }

    private static String latest(ClosenessConclusion conclusion) {
        int people = conclusion.latest().size();
        return String.format(
                Locale.ROOT,
                "%s: %s placed, %d nearer and %d farther than desired.",
                conclusion.circles().lastKey(),
                people == 1 ? "1 person" : people + " people",
                conclusion.nearerThanDesired().size(),
                conclusion.fartherThanDesired().size());
    }
}
