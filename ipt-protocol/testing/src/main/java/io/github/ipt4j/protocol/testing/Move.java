package io.github.ipt4j.protocol.testing;

import io.github.ipt4j.core.activity.Activity;
import io.github.ipt4j.core.area.ProblemArea;
import io.github.ipt4j.core.testing.Activities;
import io.github.ipt4j.core.testing.Mixtures;
import io.github.ipt4j.core.testing.Mixtures.Weighted;
import io.github.ipt4j.protocol.Rule;
import io.github.ipt4j.protocol.Task;
import io.github.ipt4j.protocol.event.CourseConcluded;
import io.github.ipt4j.protocol.event.CourseEvent;
import io.github.ipt4j.protocol.event.Deviation;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/**
 * What a {@link Player} means to do next; which event it becomes depends on how the course then stands.
 *
 * @param kind what to do
 * @param days after how many days
 * @param tasks the tasks to do, where they are outstanding
 * @param beside what else to do in a session or contact
 * @param details numbers and areas, for whatever needs them
 * @param wild an event that knows nothing of the course
 * @param deviation a deviation that knows nothing of the event
 */
record Move(
        Kind kind,
        int days,
        Set<Task> tasks,
        List<Activity> beside,
        Details details,
        CourseEvent wild,
        Deviation deviation) {

    private static final CourseEvent NOTHING = CourseConcluded.of(NextEvent.FIRST_DAY);
    private static final Deviation NEEDLESS = Deviation.of("it happened", Rule.DEVIATION_NEEDLESS);

    /** What to do. */
    enum Kind {
        WORK(120),
        OVERRUN(4),
        LEAVE(36),
        FORMULATE(14),
        MISS(8),
        CALL(8),
        STOP(1),
        OPEN(1),
        MISNUMBER(2),
        LEAVE_OUT(2),
        TWICE_A_DAY(1),
        GO_BACK(2),
        LEAVE_TOO_EARLY(4),
        JUMP(2),
        DEPART(6),
        DEVIATE(2),
        ANYTHING(2);

        private final int frequency;

        Kind(int frequency) {
            this.frequency = frequency;
        }
    }

    /**
     * Numbers and areas.
     *
     * @param one a number
     * @param other a number
     * @param areas problem areas
     */
    record Details(int one, int other, Set<ProblemArea> areas) {}

    /** Moves of a course that keeps its protocol. */
    static Arbitrary<Move> proper() {
        return moves(Map.of(Kind.WORK, 60, Kind.LEAVE, 25, Kind.FORMULATE, 10, Kind.MISS, 5, Kind.CALL, 5));
    }

    /** Moves of a course that mostly keeps its protocol. */
    static Arbitrary<Move> nearlyProper() {
        return moves(Stream.of(Kind.values()).collect(Collectors.toMap(kind -> kind, kind -> kind.frequency)));
    }

    /** Moves that nearly always break a rule. */
    static Arbitrary<Move> slips() {
        return moves(Map.of(
                Kind.OVERRUN,
                1,
                Kind.OPEN,
                1,
                Kind.MISNUMBER,
                1,
                Kind.GO_BACK,
                1,
                Kind.LEAVE_TOO_EARLY,
                1,
                Kind.JUMP,
                1));
    }

    private static Arbitrary<Move> moves(Map<Kind, Integer> frequencies) {
        return Mixtures.weighted(frequencies.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(kind -> new Weighted<>(kind.getValue(), moves(kind.getKey())))
                .toList());
    }

    /** Moves of one kind; what that kind does not need is not made up anew each time. */
    private static Arbitrary<Move> moves(Kind kind) {
        Arbitrary<CourseEvent> wild = kind == Kind.ANYTHING ? Events.happenings() : Arbitraries.just(NOTHING);
        Arbitrary<Deviation> deviations = kind == Kind.DEVIATE ? Events.deviations() : Arbitraries.just(NEEDLESS);
        return Combinators.combine(anyDays(), anyTasks(), anyBeside(), anyDetails(), wild, deviations)
                .as((days, tasks, beside, details, event, deviation) ->
                        new Move(kind, days, tasks, beside, details, event, deviation));
    }

    private static Arbitrary<Integer> anyDays() {
        return Mixtures.mostly(3, Arbitraries.just(7), Arbitraries.integers().between(1, 30));
    }

    private static Arbitrary<Set<Task>> anyTasks() {
        return Arbitraries.of(Task.class).set();
    }

    private static Arbitrary<List<Activity>> anyBeside() {
        return Mixtures.mostly(
                2,
                Arbitraries.just(List.of()),
                Activities.any().list().ofMinSize(1).ofMaxSize(2));
    }

    private static Arbitrary<Details> anyDetails() {
        Arbitrary<Integer> numbers = Arbitraries.integers().between(1, 20);
        return Combinators.combine(
                        numbers, numbers, Arbitraries.of(ProblemArea.class).set())
                .as(Details::new);
    }
}
