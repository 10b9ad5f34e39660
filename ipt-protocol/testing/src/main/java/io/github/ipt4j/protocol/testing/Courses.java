package io.github.ipt4j.protocol.testing;

import com.google.common.collect.ImmutableList;
import io.github.ipt4j.core.testing.Mixtures;
import io.github.ipt4j.core.testing.Mixtures.Weighted;
import io.github.ipt4j.protocol.Protocol;
import io.github.ipt4j.protocol.Protocols;
import io.github.ipt4j.protocol.course.Course;
import io.github.ipt4j.protocol.course.CourseStatus;
import io.github.ipt4j.protocol.event.CourseEvent;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.RandomDistribution;

/** Arbitrary courses of treatment, and ways to conclude one. */
public final class Courses {

    private static final int MOVES = 50;
    private static final int CORRECTIONS = 3;
    private static final int WILD = 12;

    private Courses() {}

    /**
     * Events that were submitted for a course.
     *
     * @param protocol the protocol that they mostly keep
     * @param events the events; one that is rejected is followed by others as if it had not been submitted
     */
    public record Submitted(Protocol protocol, ImmutableList<CourseEvent> events) {

        /**
         * The course that comes of them.
         *
         * @return the course with what is accepted
         */
        public Course course() {
            Course course = Course.enforcing(protocol);
            for (CourseEvent event : events) {
                course = course.record(event).course();
            }
            return course;
        }
    }

    /**
     * Events as a careless but honest hand records them: mostly what comes next, sometimes a wrong number or date, a phase
     * left too early, a deviation fitting or not, or anything at all.
     *
     * @param protocols the protocols that they mostly keep
     * @return lists of 1 to 51 events
     */
    public static Arbitrary<Submitted> nearlyValid(Arbitrary<Protocol> protocols) {
        return Combinators.combine(protocols, some(Move.nearlyProper()))
                .as((protocol, moves) -> new Submitted(protocol, Player.events(protocol, moves)));
    }

    /**
     * Events as {@link #nearlyValid(Arbitrary)} has them, under the standard protocol.
     *
     * @return lists of 1 to 51 events; one that is rejected is followed by others as if it had not been submitted
     */
    public static Arbitrary<List<CourseEvent>> nearlyValid() {
        return nearlyValid(Arbitraries.just(Protocols.standard())).map(Submitted::events);
    }

    /**
     * Courses that keep their protocol, wherever they stand.
     *
     * @param protocols the protocols
     * @return courses that conform; opened, and often concluded
     */
    public static Arbitrary<Course> conforming(Arbitrary<Protocol> protocols) {
        return Combinators.combine(protocols, some(Move.proper())).as(Player::conforming);
    }

    /**
     * Courses that keep the standard protocol, wherever they stand.
     *
     * @return courses that conform; opened, and often concluded
     */
    public static Arbitrary<Course> conforming() {
        return conforming(Arbitraries.just(Protocols.standard()));
    }

    /**
     * Events of a course that keeps its protocol but for one slip: exactly one event is rejected.
     *
     * @param protocols the protocols
     * @return lists of at least 2 events, the others each accepted without a deviation
     */
    public static Arbitrary<Submitted> withOneSlip(Arbitrary<Protocol> protocols) {
        return Combinators.combine(protocols, some(Move.proper()), Move.slips(), some(Move.proper()))
                .as((protocol, before, slip, after) ->
                        new Submitted(protocol, Player.slipping(protocol, before, slip, after)));
    }

    /**
     * Events that know nothing of each other, and hardly ever make a course.
     *
     * @param protocols the protocols to judge them by
     * @return lists of 1 to 12 events
     */
    public static Arbitrary<Submitted> wild(Arbitrary<Protocol> protocols) {
        return Combinators.combine(protocols, Events.any().list().ofMinSize(1).ofMaxSize(WILD))
                .as((protocol, events) -> new Submitted(protocol, ImmutableList.copyOf(events)));
    }

    /**
     * Courses whose record was put right.
     *
     * @param protocols the protocols
     * @return courses with 1 to 3 corrections, each accepted, with a deviation where one was needed
     */
    public static Arbitrary<Course> corrected(Arbitrary<Protocol> protocols) {
        return Combinators.combine(
                        conforming(protocols), Slip.any().list().ofMinSize(1).ofMaxSize(CORRECTIONS))
                .as(Courses::corrected)
                .filter(course -> !course.history().corrections().isEmpty());
    }

    /**
     * What was submitted for any course under any shipped protocol.
     *
     * @return what conforms but for one slip, nearly conforms, or is wild; the latter less often
     */
    public static Arbitrary<Submitted> submitted() {
        Arbitrary<Protocol> protocols = Arbitraries.of(Protocols.shipped().values());
        return Mixtures.weighted(ImmutableList.of(
                new Weighted<>(4, nearlyValid(protocols)),
                new Weighted<>(4, withOneSlip(protocols)),
                new Weighted<>(1, wild(protocols))));
    }

    /**
     * Any courses under the shipped protocols: they conform, deviate, or were corrected.
     *
     * @return courses, nearly always opened, with whatever of the submitted events was accepted
     */
    public static Arbitrary<Course> any() {
        Arbitrary<Protocol> protocols = Arbitraries.of(Protocols.shipped().values());
        return Mixtures.equally(
                ImmutableList.of(conforming(protocols), submitted().map(Submitted::course), corrected(protocols)));
    }

    /**
     * Concludes a course: does whatever is left to do, holds as many sessions as are needed, and breaks no rule.
     *
     * @param course an open course, or a closed one, which stays what it is
     * @return the course, concluded
     * @throws io.github.ipt4j.protocol.course.ProtocolViolationException if it cannot be done, as after some deviations
     */
    public static Course conclude(Course course) {
        return course.state().status() == CourseStatus.OPEN ? Player.concluded(course) : course;
    }

    private static Course corrected(Course course, List<Slip> slips) {
        Course corrected = course;
        for (Slip slip : slips) {
            corrected = corrected.record(slip.correct(corrected)).course();
        }
        return corrected;
    }

    private static Arbitrary<List<Move>> some(Arbitrary<Move> moves) {
        return moves.list().ofMaxSize(MOVES).withSizeDistribution(RandomDistribution.uniform());
    }
}
