package io.github.ipt4j.exercises.dearman;

import com.google.common.collect.ImmutableList;
import io.github.ipt4j.core.wording.Message;

/** Words the conclusion. */
final class DearManWords {

    private DearManWords() {}

    static ImmutableList<Message> statements(DearManConclusion conclusion) {
        ImmutableList.Builder<Message> statements = ImmutableList.builder();
        conclusion.scripts().forEach(review -> statements.add(statement(review)));
        conclusion
                .meanWent()
                .ifPresent(mean -> statements.add(
                        said("used").with("times", conclusion.uses().size()).with("mean", mean)));
        return statements.build();
    }

    private static Message statement(ScriptReview review) {
        ImmutableList.Builder<Message> found = ImmutableList.builder();
        found.add(
                review.missing().isEmpty()
                        ? said("all-letters")
                        : said("missing").with("letters", review.missing().asList()));
        review.weak()
                .forEach((letter, why) ->
                        found.add(said("weak").with("letter", letter).with("why", why)));
        return said("script").with("date", review.date()).with("found", Message.series(found.build()));
    }

    private static Message said(String key) {
        return Message.of("exercises/" + DearMan.ID, "conclusion." + key);
    }
}
