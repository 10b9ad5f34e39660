package io.github.ipt4j.examples.benchmarks.workload;

import com.google.common.collect.ImmutableList;
import io.github.ipt4j.protocol.Phase;
import io.github.ipt4j.protocol.Protocols;
import io.github.ipt4j.protocol.course.Course;
import io.github.ipt4j.protocol.course.StateMachine;
import io.github.ipt4j.protocol.course.VerdictType;
import io.github.ipt4j.protocol.event.CourseConcluded;
import io.github.ipt4j.protocol.event.CourseEvent;
import io.github.ipt4j.protocol.event.PhaseEntered;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;

/**
 * An event that is rejected, as an honest hand submits one by mistake.
 *
 * @param course the course as it stands
 * @param event what is submitted: an event of the same course at the wrong time, or the end of a phase that is not done
 */
public record RejectedEvent(Course course, CourseEvent event) {

    private static final long SEED = 7;

    /**
     * One rejected event for each event of some courses, submitted in the place of that event.
     *
     * @param courses histories of courses under the standard protocol, each event of which is accepted
     * @return the rejected events, the same each time; fewer than events, since some events can happen at any time
     */
    public static ImmutableList<RejectedEvent> in(Iterable<? extends List<CourseEvent>> courses) {
        SplittableRandom random = new SplittableRandom(SEED);
        StateMachine machine = StateMachine.enforcing(Protocols.standard());
        ImmutableList.Builder<RejectedEvent> rejected = ImmutableList.builder();
        for (List<CourseEvent> events : courses) {
            Course course = Course.under(machine);
            for (CourseEvent event : events) {
                instead(course, events, random).ifPresent(rejected::add);
                course = course.record(event).orElseThrow();
            }
        }
        return rejected.build();
    }

    private static Optional<RejectedEvent> instead(Course course, List<CourseEvent> events, SplittableRandom random) {
        CourseEvent other = events.get(random.nextInt(events.size()));
        CourseEvent event = random.nextInt(2) == 0 ? other : leaving(course, other.date());
        return course.record(event).type() == VerdictType.REJECTED
                ? Optional.of(new RejectedEvent(course, event))
                : Optional.empty();
    }

    private static CourseEvent leaving(Course course, LocalDate otherwise) {
        LocalDate today = course.state().latestDate().orElse(otherwise);
        Optional<Phase> next = course.state().phase().next();
        return next.isPresent() ? PhaseEntered.of(today, next.get()) : CourseConcluded.of(today);
    }
}
