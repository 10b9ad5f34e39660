package io.github.ipt4j.protocol.testing;

import com.google.common.collect.ImmutableList;
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

    private Courses() {}

    /**
     * Events that were submitted for a course.
     *
     * @param protocol the protocol that they mostly keep
     * @param events the events; one that is rejected is followed by others as if it had not been submitted
     */
    public record Submitted(Protocol protocol, ImmutableList<CourseEvent> events) {}

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
     * Concludes a course: does whatever is left to do, holds as many sessions as are needed, and breaks no rule.
     *
     * @param course an open course, or a closed one, which stays what it is
     * @return the course, concluded
     * @throws io.github.ipt4j.protocol.course.ProtocolViolationException if it cannot be done, as after some deviations
     */
    public static Course conclude(Course course) {
        return course.state().status() == CourseStatus.OPEN ? Player.concluded(course) : course;
    }

    private static Arbitrary<List<Move>> some(Arbitrary<Move> moves) {
        return moves.list().ofMaxSize(MOVES).withSizeDistribution(RandomDistribution.uniform());
    }
}
