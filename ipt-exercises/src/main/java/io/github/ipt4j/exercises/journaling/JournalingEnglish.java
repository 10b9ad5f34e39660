package io.github.ipt4j.exercises.journaling;

import com.google.common.collect.ImmutableList;
import io.github.ipt4j.exercises.content.EnglishWords;
import java.util.Locale;

/** Words the conclusion in English. */
final class JournalingEnglish {

    private JournalingEnglish() {}

    static ImmutableList<String> statements(JournalingConclusion conclusion) {
        ImmutableList.Builder<String> statements = ImmutableList.builder();
        if (!conclusion.entries().isEmpty()) {
            statements.add("Wrote on " + EnglishWords.count(conclusion.written().size(), "day") + ".");
        }
        if (!conclusion.planned().isEmpty()) {
            statements.add(String.format(
                    Locale.ROOT,
                    "Wrote on %d of %s planned.",
                    conclusion.kept().size(),
                    EnglishWords.count(conclusion.planned().size(), "day")));
        }
        challenges(conclusion, statements);
        conclusion
                .meanMood()
                .ifPresent(mean -> statements.add("Mood " + EnglishWords.oneDecimal(mean) + " on average."));
        return statements.build();
    }

    private static void challenges(JournalingConclusion conclusion, ImmutableList.Builder<String> statements) {
        ImmutableList<JournalEntry> all = conclusion.entries();
        long hard = all.stream().filter(entry -> entry.challenge().isPresent()).count();
        long well = all.stream().filter(entry -> entry.success().isPresent()).count();
        if (hard + well > 0) {
            statements.add(String.format(
                    Locale.ROOT,
                    "Challenges in %d, successes in %d of %d %s.",
                    hard,
                    well,
                    all.size(),
                    all.size() == 1 ? "entry" : "entries"));
        }
    }
}
