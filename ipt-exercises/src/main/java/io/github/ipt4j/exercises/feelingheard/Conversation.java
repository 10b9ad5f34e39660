package io.github.ipt4j.exercises.feelingheard;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.ipt4j.exercises.content.Content.Dated;
import io.github.ipt4j.exercises.content.Tally;
import io.github.ipt4j.exercises.worksheet.Answers;
import java.time.YearMonth;
import java.util.Collection;
import java.util.stream.Stream;

/** One conversation, as far as it counts. */
record Conversation(YearMonth month, Relation relation, Heard heard, ImmutableSet<Way> mine, ImmutableSet<Way> theirs) {

    static Stream<Conversation> of(Dated sheet) {
        Answers answers = sheet.answers();
        return answers.choice("relation", Relation.values()).stream()
                .flatMap(relation -> answers.choice("heard", Heard.values()).stream()
                        .map(heard -> new Conversation(
                                YearMonth.from(sheet.date()),
                                relation,
                                heard,
                                answers.choices("mine", Way.values()),
                                answers.choices("theirs", Way.values()))));
    }

    static CommunicationPattern pattern(Collection<Conversation> all) {
        return new CommunicationPattern(
                all.size(),
                count(all, Heard.FULLY),
                count(all, Heard.PARTLY),
                most(all.stream().flatMap(one -> one.mine.stream())),
                most(all.stream().flatMap(one -> one.theirs.stream())));
    }

    static HeardInMonth inMonth(YearMonth month, Collection<Conversation> all) {
        return new HeardInMonth(month, all.size(), count(all, Heard.FULLY), count(all, Heard.PARTLY));
    }

    private static ImmutableList<Way> most(Stream<Way> ways) {
        return Tally.mostFrequentFirst(ways);
    }

    private static int count(Collection<Conversation> all, Heard heard) {
        return (int) all.stream().filter(one -> one.heard == heard).count();
    }
}
