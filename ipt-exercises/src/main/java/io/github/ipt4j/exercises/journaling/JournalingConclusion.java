package io.github.ipt4j.exercises.journaling;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Sets;
import io.github.ipt4j.core.wording.Message;
import io.github.ipt4j.exercises.Conclusion;
import java.time.LocalDate;
import java.util.OptionalDouble;
import org.immutables.value.Value;

/** What was written, to look back on. */
@Value.Immutable
public sealed interface JournalingConclusion extends Conclusion permits ImmutableJournalingConclusion {

    /**
     * The entries.
     *
     * @return the entries, the earliest day first
     */
    ImmutableList<JournalEntry> entries();

    /**
     * The days on which the client planned to write.
     *
     * @return the days, the earliest first
     */
    @Value.NaturalOrder
    ImmutableSortedSet<LocalDate> planned();

    /**
     * The entries of some days.
     *
     * @param first the first day
     * @param last the last day
     * @return the entries from the first to the last day, both included
     */
    default ImmutableList<JournalEntry> between(LocalDate first, LocalDate last) {
        return entries().stream()
                .filter(entry -> !entry.day().isBefore(first) && !entry.day().isAfter(last))
                .collect(toImmutableList());
    }

    /**
     * The days on which something was hard and something went well, to be read side by side.
     *
     * @return the entries with a challenge, a success, or both
     */
    default ImmutableList<JournalEntry> challengesAndSuccesses() {
        return entries().stream()
                .filter(entry ->
                        entry.challenge().isPresent() || entry.success().isPresent())
                .collect(toImmutableList());
    }

    /**
     * The mood over time.
     *
     * @return the entries with a mood
     */
    default ImmutableList<JournalEntry> moods() {
        return entries().stream().filter(entry -> entry.mood().isPresent()).collect(toImmutableList());
    }

    /**
     * The mean mood.
     *
     * @return 0 to 10, or empty if no mood was rated
     */
    default OptionalDouble meanMood() {
        return entries().stream().flatMapToInt(entry -> entry.mood().stream()).average();
    }

    /**
     * The days on which something was written.
     *
     * @return each day once
     */
    default ImmutableSortedSet<LocalDate> written() {
        return entries().stream()
                .map(JournalEntry::day)
                .collect(ImmutableSortedSet.toImmutableSortedSet(LocalDate::compareTo));
    }

    /**
     * The planned days on which something was written.
     *
     * @return those of {@link #planned()} that are also {@link #written()}
     */
    default ImmutableSet<LocalDate> kept() {
        return Sets.intersection(planned(), written()).immutableCopy();
    }

    @Override
    default ImmutableList<Message> statements() {
        return JournalingWords.statements(this);
    }
}
