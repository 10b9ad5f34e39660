package io.github.ipt4j.exercises.closeness;

import com.google.common.collect.ImmutableList;
import io.github.ipt4j.core.wording.Message;
import java.time.LocalDate;

/** Words the conclusion. */
final class ClosenessWords {

    private ClosenessWords() {}

    static ImmutableList<Message> statements(ClosenessConclusion conclusion) {
        ImmutableList.Builder<Message> statements = ImmutableList.builder();
        if (!conclusion.circles().isEmpty()) {
            statements.add(latest(conclusion));
        }
        if (conclusion.circles().size() > 1) {
            LocalDate first = conclusion.circles().firstKey();
            int changes = conclusion
                    .changesBetween(first, conclusion.circles().lastKey())
                    .size();
            statements.add(said("changes").with("date", first).with("changes", changes));
        }
        if (!conclusion.challenges().isEmpty()) {
            statements.add(said("challenges").with("challenges", conclusion.challenges()));
        }
        return statements.build();
    }

    private static Message latest(ClosenessConclusion conclusion) {
        return said("latest")
                .with("date", conclusion.circles().lastKey())
                .with("people", conclusion.latest().size())
                .with("nearer", conclusion.nearerThanDesired().size())
                .with("farther", conclusion.fartherThanDesired().size());
    }

    private static Message said(String key) {
        return Message.of("exercises/" + ClosenessCircles.ID, "conclusion." + key);
    }
}
