package io.github.ipt4j.exercises.roletransition;

import com.google.common.collect.ImmutableList;
import io.github.ipt4j.core.wording.Message;

/** Words the conclusion. */
final class RoleTransitionWords {

    private RoleTransitionWords() {}

    static ImmutableList<Message> statements(RoleTransitionConclusion conclusion) {
        ImmutableList.Builder<Message> statements = ImmutableList.builder();
        conclusion.balances().forEach(balance -> statements.add(statement(balance)));
        int unspoken = conclusion.unspoken().size();
        if (unspoken > 0) {
            statements.add(said("unspoken").with("losses", unspoken));
        }
        if (!conclusion.feelings().isEmpty()) {
            statements.add(said("feelings").with("feelings", conclusion.feelings()));
        }
        return statements.build();
    }

    private static Message statement(RoleBalance balance) {
        return said("balance")
                .with("date", balance.date())
                .with("lost", balance.lost())
                .with("hard", balance.hard())
                .with("meaningful", balance.meaningful())
                .with("balance", balance.balance());
    }

    private static Message said(String key) {
        return Message.of("exercises/" + RoleTransition.ID, "conclusion." + key);
    }
}
