package io.github.ipt4j.exercises.roleplay;

import com.google.common.collect.ImmutableList;
import io.github.ipt4j.core.wording.Message;

/** Words the conclusion. */
final class RolePlayWords {

    private RolePlayWords() {}

    static ImmutableList<Message> statements(RolePlayConclusion conclusion) {
        ImmutableList.Builder<Message> statements = ImmutableList.builder();
        if (conclusion.rounds() > 0) {
            statements.add(said("rounds").with("rounds", conclusion.rounds()).with("reversed", conclusion.reversed()));
        }
        conclusion.progress().forEach((skill, ratings) -> statements.add(statement(skill, ratings)));
        conclusion.next().ifPresent(skill -> statements.add(said("next").with("skill", skill)));
        return statements.build();
    }

    private static Message statement(RolePlaySkill skill, RoundProgress ratings) {
        return said("progress")
                .with("skill", skill)
                .with("first", ratings.first())
                .with("latest", ratings.latest())
                .with("mean", ratings.mean());
    }

    private static Message said(String key) {
        return Message.of("exercises/" + RolePlay.ID, "conclusion." + key);
    }
}
