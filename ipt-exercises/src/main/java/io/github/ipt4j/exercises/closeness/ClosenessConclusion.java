package io.github.ipt4j.exercises.closeness;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import io.github.ipt4j.core.PrivateText;
import io.github.ipt4j.exercises.Conclusion;
import io.github.ipt4j.exercises.content.EnglishWords;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;

/**
 * Who stands where, and where that is not as wished.
 *
 * @param circles the people by the day on which they were placed, nearest first
 * @param challenges what makes closeness hard, the most frequent first
 */
public record ClosenessConclusion(
        ImmutableSortedMap<LocalDate, ImmutableList<Placement>> circles, ImmutableList<IntimacyChallenge> challenges)
        implements Conclusion {

    /**
     * Who stands where on the latest day.
     *
     * @return the people, nearest first; none if nobody was ever placed
     */
    public ImmutableList<Placement> latest() {
        return circles.descendingMap().values().stream().findFirst().orElse(ImmutableList.of());
    }

    /**
     * Who is nearer than wished, on the latest day.
     *
     * @return those of {@link #latest()} who are
     */
    public ImmutableList<Placement> nearerThanWished() {
        return latest().stream().filter(Placement::isNearerThanWished).collect(toImmutableList());
    }

    /**
     * Who is farther than wished, on the latest day.
     *
     * @return those of {@link #latest()} who are
     */
    public ImmutableList<Placement> fartherThanWished() {
        return latest().stream().filter(Placement::isFartherThanWished).collect(toImmutableList());
    }

    /**
     * Who moved between two days.
     *
     * @param earlier a day on which people were placed
     * @param later another one
     * @return everyone whose circle on the two days is not the same, in the order of the earlier day; none for other days
     */
    public ImmutableList<Move> changeBetween(LocalDate earlier, LocalDate later) {
        return Stream.concat(on(earlier).stream(), on(later).stream())
                .map(Placement::person)
                .distinct()
                .map(person -> new Move(person, circle(person, earlier), circle(person, later)))
                .filter(move -> !move.from().equals(move.to()))
                .collect(toImmutableList());
    }

    private ImmutableList<Placement> on(LocalDate day) {
        return Optional.ofNullable(circles.get(day)).orElse(ImmutableList.of());
    }

    private OptionalInt circle(PrivateText person, LocalDate day) {
        return on(day).stream()
                .filter(placement -> placement.person().equals(person))
                .mapToInt(Placement::now)
                .findFirst();
    }

    @Override
    public ImmutableList<String> statements() {
        ImmutableList.Builder<String> statements = ImmutableList.builder();
        if (!circles.isEmpty()) {
            statements.add(String.format(
                    "%s: %s placed, %d nearer and %d farther than wished.",
                    circles.lastKey(),
                    latest().size() == 1 ? "1 person" : latest().size() + " people",
                    nearerThanWished().size(),
                    fartherThanWished().size()));
        }
        if (circles.size() > 1) {
            statements.add(String.format(
                    "Since %s: %s.",
                    circles.firstKey(),
                    EnglishWords.count(
                            changeBetween(circles.firstKey(), circles.lastKey()).size(), "change")));
        }
        if (!challenges.isEmpty()) {
            statements.add("Closeness is a challenge in: " + EnglishWords.plain(challenges) + ".");
        }
        return statements.build();
    }
}
