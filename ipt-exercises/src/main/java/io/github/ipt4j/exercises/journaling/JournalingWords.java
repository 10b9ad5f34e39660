package io.github.ipt4j.exercises.journaling;

import com.google.common.collect.ImmutableList;
import io.github.ipt4j.core.wording.Message;

/** Words the conclusion. */
final class JournalingWords {

    private JournalingWords() {}

    static ImmutableList<Message> statements(JournalingConclusion conclusion) {
        ImmutableList.Builder<Message> statements = ImmutableList.builder();
        if (!conclusion.entries().isEmpty()) {
            statements.add(said("wrote").with("days", conclusion.written().size()));
        }
        if (!conclusion.planned().isEmpty()) {
            statements.add(said("kept")
                    .with("kept", conclusion.kept().size())
                    .with("planned", conclusion.planned().size()));
        }
        challenges(conclusion, statements);
        conclusion.meanMood().ifPresent(mean -> statements.add(said("mood").with("mean", mean)));
        return statements.build();
    }

    private static void challenges(JournalingConclusion conclusion, ImmutableList.Builder<Message> statements) {
        ImmutableList<JournalEntry> all = conclusion.entries();
        long hard = all.stream().filter(entry -> entry.challenge().isPresent()).count();
        long well = all.stream().filter(entry -> entry.success().isPresent()).count();
        if (hard + well > 0) {
            statements.add(
                    said("challenges").with("hard", hard).with("well", well).with("entries", all.size()));
        }
    }

    private static Message said(String key) {
        return Message.of("exercises/" + Journaling.ID, "conclusion." + key);
    }
}
