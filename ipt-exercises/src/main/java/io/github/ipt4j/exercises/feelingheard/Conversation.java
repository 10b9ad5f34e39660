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
        return new CommunicationPattern(
                all.size(),
                count(all, FeltHeard.FULLY),
                count(all, FeltHeard.PARTLY),
                most(all.stream().flatMap(one -> one.mine.stream())),
                most(all.stream().flatMap(one -> one.theirs.stream())));
    }

    static HeardInMonth inMonth(YearMonth month, Collection<Conversation> all) {
        return new HeardInMonth(month, all.size(), count(all, FeltHeard.FULLY), count(all, FeltHeard.PARTLY));
    }

    private static ImmutableList<ConversationHabit> most(Stream<ConversationHabit> ways) {
        return Tally.mostFrequentFirst(ways);
    }

    private static int count(Collection<Conversation> all, FeltHeard heard) {
        return (int) all.stream().filter(one -> one.heard == heard).count();
    }
}
