package io.github.ipt4j.exercises.closeness;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import io.github.ipt4j.core.PrivateText;
import io.github.ipt4j.core.wording.Message;
import io.github.ipt4j.exercises.Conclusion;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.immutables.value.Value;

/** How close people are, and where that is not as desired. */
@Value.Immutable
public sealed interface ClosenessConclusion extends Conclusion permits ImmutableClosenessConclusion {

    /**
     * The people on their circles, by the day on which they were placed.
     *
     * @return the placements of each day, nearest first
     */
    @Value.NaturalOrder
    ImmutableSortedMap<LocalDate, ImmutableList<Placement>> circles();

    /**
     * What makes closeness hard.
     *
     * @return each challenge once, the most frequent first
     */
    ImmutableList<IntimacyChallenge> challenges();

    /**
     * The people on their circles, on the latest day.
     *
     * @return the placements, nearest first; none if nobody was ever placed
     */
    default ImmutableList<Placement> latest() {
        return circles().descendingMap().values().stream().findFirst().orElse(ImmutableList.of());
    }

    /**
     * Who is nearer than desired, on the latest day.
     *
     * @return those of {@link #latest()} who are
     */
    default ImmutableList<Placement> nearerThanDesired() {
        return latest().stream().filter(Placement::isNearerThanDesired).collect(toImmutableList());
    }

    /**
     * Who is farther than desired, on the latest day.
     *
     * @return those of {@link #latest()} who are
     */
    default ImmutableList<Placement> fartherThanDesired() {
        return latest().stream().filter(Placement::isFartherThanDesired).collect(toImmutableList());
    }

    /**
     * Compares two days.
     *
     * @param earlier a day on which people were placed
     * @param later another one
     * @return everyone who is not on the same circle on both days, in the order of the earlier day; none for other days
     */
    default ImmutableList<PlacementChange> changesBetween(LocalDate earlier, LocalDate later) {
        return Stream.concat(on(earlier).stream(), on(later).stream())
                .map(Placement::person)
                .distinct()
                .map(person -> change(person, circle(person, earlier), circle(person, later)))
                .filter(change -> !change.earlier().equals(change.later()))
                .collect(toImmutableList());
    }

    private static PlacementChange change(PrivateText person, OptionalInt earlier, OptionalInt later) {
        return ImmutablePlacementChange.builder()
                .person(person)
                .earlier(earlier)
                .later(later)
                .build();
    }

    private ImmutableList<Placement> on(LocalDate day) {
        return Optional.ofNullable(circles().get(day)).orElse(ImmutableList.of());
    }

    private OptionalInt circle(PrivateText person, LocalDate day) {
        return on(day).stream()
                .filter(placement -> placement.person().equals(person))
                .mapToInt(Placement::now)
                .findFirst();
    }

    @Override
    default ImmutableList<Message> statements() {
        return ClosenessWords.statements(this);
    }

    /** How a person moved between two days. */
    @Value.Immutable
    sealed interface PlacementChange permits ImmutablePlacementChange {

        /**
         * The person.
         *
         * @return the name
         */
        PrivateText person();

        /**
         * The circle on the earlier day.
         *
         * @return 1 (closest) to 5; empty if the person was not placed
         */
        OptionalInt earlier();

        /**
         * The circle on the later day.
         *
         * @return 1 (closest) to 5; empty if the person was not placed
         */
        OptionalInt later();

        /**
         * By how many circles the person came nearer.
         *
         * @return positive for nearer, negative for farther; empty if the person was not placed on both days
         */
        default OptionalInt nearer() {
            return earlier().isPresent() && later().isPresent()
                    ? OptionalInt.of(earlier().getAsInt() - later().getAsInt())
                    : OptionalInt.empty();
        }
    }
}
