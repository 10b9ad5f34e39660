package io.github.ipt4j.examples.witnesses;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.ipt4j.protocol.Protocol;
import io.github.ipt4j.protocol.event.CourseEvent;
import io.github.ipt4j.protocol.event.CourseOpened;
import io.github.ipt4j.protocol.journal.CohortCourse;
import io.github.ipt4j.protocol.testing.Courses;
import io.github.ipt4j.protocol.testing.RandomProtocols;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.RandomGenerator;
import net.jqwik.api.sessions.JqwikSession;

/**
 * Random courses of a protocol, judged: the same ones each time.
 *
 * <p>They come from the generators that the library is tested with, which mostly keep the protocol; half of them lose events,
 * so that enough is rejected.
 */
final class RandomCourses {

    private static final long SEED = 20260105;
    private static final int SIZE = 1000;

    private RandomCourses() {}

    /** Courses with at least some number of events in all. */
    static List<JudgedCourse> of(Protocol protocol, int events) {
        List<JudgedCourse> courses = new ArrayList<>();
        JqwikSession.run(() -> {
            Random random = new Random(SEED);
            RandomGenerator<Courses.Submitted> generator =
                    Courses.nearlyValid(Arbitraries.just(protocol)).generator(SIZE);
            for (int made = 0; made < events; ) {
                List<CourseEvent> proper = generator.next(random).value().events();
                ImmutableList<CourseEvent> submitted =
                        random.nextBoolean() ? withLapses(proper, random) : ImmutableList.copyOf(proper);
                made += submitted.size();
                courses.add(JudgedCourse.of(protocol, CohortCourse.of("c-" + courses.size(), submitted)));
            }
        });
        return courses;
    }

    /** Protocols that users could write. */
    static List<Protocol> protocols(int number) {
        List<Protocol> protocols = new ArrayList<>();
        JqwikSession.run(() -> {
            RandomGenerator<Protocol> generator = RandomProtocols.any().generator(SIZE);
            Random random = new Random(SEED);
            Stream.generate(() -> generator.next(random).value()).limit(number).forEach(protocols::add);
        });
        return protocols;
    }

    /** Begins without a concern, and lacks some of its events, so that much of what follows does not fit. */
    private static ImmutableList<CourseEvent> withLapses(List<CourseEvent> events, Random random) {
        return Stream.concat(
                        Stream.of(withoutConcern((CourseOpened) events.get(0))),
                        events.stream().filter(event -> random.nextInt(15) > 0))
                .collect(toImmutableList());
    }

    private static CourseEvent withoutConcern(CourseOpened opening) {
        return CourseOpened.builder().from(opening).concerns(ImmutableSet.of()).build();
    }
}
