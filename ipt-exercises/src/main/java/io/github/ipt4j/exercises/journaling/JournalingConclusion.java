package io.github.ipt4j.exercises.journaling;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Sets;
import io.github.ipt4j.exercises.Conclusion;
import io.github.ipt4j.exercises.content.EnglishWords;
import java.time.LocalDate;
import java.util.OptionalDouble;

/**
 * What was written, to look back on.
 *
 * @param entries the entries, the earliest day first
 * @param planned the days on which the client planned to write
 */
public record JournalingConclusion(ImmutableList<JournalEntry> entries, ImmutableSortedSet<LocalDate> planned)
        implements Conclusion {

    /**
     * The entries of some days.
     *
     * @param first the first day
     * @param last the last day
     * @return the entries from the first to the last day, both included
     */
    public ImmutableList<JournalEntry> between(LocalDate first, LocalDate last) {
        return entries.stream()
                .filter(entry -> !entry.day().isBefore(first) && !entry.day().isAfter(last))
                .collect(toImmutableList());
    }

    /**
     * The days on which something was hard and something went well, to be read side by side.
     *
     * @return the entries with a challenge, a success, or both
     */
    public ImmutableList<JournalEntry> challengesAndSuccesses() {
        return entries.stream()
                .filter(entry ->
                        entry.challenge().isPresent() || entry.success().isPresent())
                .collect(toImmutableList());
    }

    /**
     * The mood over time.
     *
     * @return the entries with a mood
     */
    public ImmutableList<JournalEntry> moods() {
        return entries.stream().filter(entry -> entry.mood().isPresent()).collect(toImmutableList());
    }

    /**
     * The mean mood.
     *
     * @return 0 to 10, or empty if no mood was rated
     */
    public OptionalDouble meanMood() {
        return entries.stream().flatMapToInt(entry -> entry.mood().stream()).average();
    }

    /**
     * The days on which something was written.
     *
     * @return each day once
     */
    public ImmutableSortedSet<LocalDate> written() {
        return entries.stream()
                .map(JournalEntry::day)
                .collect(ImmutableSortedSet.toImmutableSortedSet(LocalDate::compareTo));
    }

    /**
     * The planned days on which something was written.
     *
     * @return those of {@link #planned()} that are also {@link #written()}
     */
    public ImmutableSet<LocalDate> kept() {
        return Sets.intersection(planned, written()).immutableCopy();
    }

    @Override
    public ImmutableList<String> statements() {
        ImmutableList.Builder<String> statements = ImmutableList.builder();
        if (!entries.isEmpty()) {
            statements.add("Wrote on " + EnglishWords.count(written().size(), "day") + ".");
        }
        if (!planned.isEmpty()) {
            statements.add(String.format(
                    "Wrote on %d of %s planned.", kept().size(), EnglishWords.count(planned.size(), "day")));
        }
        long hard =
                entries.stream().filter(entry -> entry.challenge().isPresent()).count();
        long well =
                entries.stream().filter(entry -> entry.success().isPresent()).count();
        if (hard + well > 0) {
            statements.add(String.format(
                    "Challenges in %d, successes in %d of %d %s.",
                    hard, well, entries.size(), entries.size() == 1 ? "entry" : "entries"));
        }
        meanMood().ifPresent(mean -> statements.add("Mood " + EnglishWords.oneDecimal(mean) + " on average."));
        return statements.build();
    }
}
