package io.github.ipt4j.exercises.feelingheard;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.ipt4j.exercises.content.DatedAnswers;
import io.github.ipt4j.exercises.content.Tally;
import io.github.ipt4j.exercises.worksheet.Answers;
import java.time.YearMonth;
import java.util.Collection;
import java.util.stream.Stream;

/** One conversation, as far as it counts. */
record Conversation(
        YearMonth month,
        Relation relation,
        FeltHeard heard,
        ImmutableSet<ConversationHabit> mine,
        ImmutableSet<ConversationHabit> theirs) {

    static Stream<Conversation> of(DatedAnswers sheet) {
        Answers answers = sheet.answers();
        return answers.get(FeelingHeard.RELATION).stream()
                .flatMap(relation -> answers.get(FeelingHeard.HEARD).stream()
                        .map(heard -> new Conversation(
                                YearMonth.from(sheet.date()),
                                relation,
                                heard,
                                answers.get(FeelingHeard.MINE),
                                answers.get(FeelingHeard.THEIRS))));
    }

    static CommunicationPattern pattern(Collection<Conversation> all) {
        return ImmutableCommunicationPattern.builder()
                .conversations(all.size())
                .fully(count(all, FeltHeard.FULLY))
                .partly(count(all, FeltHeard.PARTLY))
                .mine(most(all.stream().flatMap(one -> one.mine.stream())))
                .theirs(most(all.stream().flatMap(one -> one.theirs.stream())))
                .build();
    }

    static HeardInMonth inMonth(YearMonth month, Collection<Conversation> all) {
        return ImmutableHeardInMonth.builder()
                .month(month)
                .conversations(all.size())
                .fully(count(all, FeltHeard.FULLY))
                .partly(count(all, FeltHeard.PARTLY))
                .build();
    }

    private static ImmutableList<ConversationHabit> most(Stream<ConversationHabit> habits) {
        return Tally.mostFrequentFirst(habits);
    }

    private static int count(Collection<Conversation> all, FeltHeard heard) {
        return (int) all.stream().filter(one -> one.heard == heard).count();
    }
}
