package io.github.ipt4j.exercises.feelingheard;

import com.google.common.collect.ImmutableList;
import io.github.ipt4j.core.wording.Message;

/** Words the conclusion. */
final class FeelingHeardWords {

    private FeelingHeardWords() {}

    static ImmutableList<Message> statements(FeelingHeardConclusion conclusion) {
        ImmutableList.Builder<Message> statements = ImmutableList.builder();
        conclusion.patterns().forEach((relation, pattern) -> statements.add(pattern(relation, pattern)));
        conclusion.overTime().forEach(month -> statements.add(month(month)));
        return statements.build();
    }

    private static Message pattern(Relation relation, CommunicationPattern pattern) {
        return said("pattern")
                .with("relation", relation)
                .with("conversations", pattern.conversations())
                .with("heard", pattern.fully())
                .with("part", pattern.partly())
                .with("mine", pattern.mine())
                .with("theirs", pattern.theirs());
    }

    private static Message month(HeardInMonth month) {
        return said("month")
                .with("month", month.month())
                .with("heard", month.fully())
                .with("conversations", month.conversations())
                .with("part", month.partly());
    }

    private static Message said(String key) {
        return Message.of("exercises/" + FeelingHeard.ID, "conclusion." + key);
    }
}
