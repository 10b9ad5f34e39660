package io.github.ipt4j.examples.commandline.mining;

import com.google.common.collect.ImmutableList;
import io.github.ipt4j.core.activity.Activity;
import io.github.ipt4j.core.area.ProblemArea;
import io.github.ipt4j.protocol.Phase;
import io.github.ipt4j.protocol.Protocol;
import io.github.ipt4j.protocol.Task;
import io.github.ipt4j.protocol.audit.AuditedCourse;
import io.github.ipt4j.protocol.course.Course;
import io.github.ipt4j.protocol.event.CourseEvent;
import io.github.ipt4j.protocol.testing.NextEvent;
import io.github.ipt4j.protocol.testing.TaskActivities;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Courses that depart from a protocol, each in one way: something left out, done twice, too late, too often or too seldom. */
final class Departures {

    private final Protocol protocol;

    private Departures(Protocol protocol) {
        this.protocol = protocol;
    }

    /** What happens, given what is due. */
    private interface Happening extends Function<NextEvent, CourseEvent> {}

    /** All of them, observed. */
    static Stream<AuditedCourse> from(Protocol protocol) {
        Departures departures = new Departures(protocol);
        return Stream.of(
                        departures.changed(departures.whole()),
                        departures.afterEnds(),
                        departures.tooManyOrFew(),
                        Stream.of(Task.values()).map(departures::without))
                .flatMap(courses -> courses)
                .map(departures::observed);
    }

    private AuditedCourse observed(List<Happening> happenings) {
        Course course = Course.observing(protocol);
        List<CourseEvent> events = new ArrayList<>();
        for (Happening happening : happenings) {
            events.add(happening.apply(NextEvent.after(course)));
            course = course.record(events.get(events.size() - 1)).course();
        }
        return AuditedCourse.of(Course.observing(protocol), events);
    }

    /** A course with so many sessions in its phases, and all the work that is asked for but one task. */
    private List<Happening> course(Map<Phase, Integer> sessions, Task... but) {
        List<Happening> course = new ArrayList<>();
        course.add(NextEvent::opening);
        for (Phase phase : Phase.values()) {
            if (phase != Phase.INITIAL) {
                course.add(next -> next.entering(phase));
            }
            ImmutableList<Activity> work = ImmutableList.<Activity>builder()
                    .addAll(phase == Phase.INITIAL ? found() : ImmutableList.of())
                    .addAll(TaskActivities.all(protocol, phase, but))
                    .build();
            IntStream.range(0, sessions.get(phase))
                    .forEach(i -> course.add(next -> next.session(i == 0 ? work : ImmutableList.of())));
            if (phase == Phase.INITIAL && !List.of(but).contains(Task.FORMULATION_AGREED)) {
                course.add(NextEvent::formulation);
            }
        }
        course.add(NextEvent::conclusion);
        return course;
    }

    private static ImmutableList<Activity> found() {
        return TaskActivities.found(ProblemArea.values());
    }

    /** As few sessions as a phase can have, with further ones where the protocol has room. */
    private Map<Phase, Integer> shortest() {
        Map<Phase, Integer> sessions = new EnumMap<>(Phase.class);
        Stream.of(Phase.values())
                .forEach(phase -> sessions.put(phase, protocol.sessions(phase).min()));
        for (Phase phase : Phase.values()) {
            int held = sessions.values().stream().mapToInt(Integer::intValue).sum();
            int missing = protocol.sessions().min() - held;
            int room =
                    protocol.sessions(phase).maxOr(0) - protocol.sessions(phase).min();
            sessions.merge(phase, Math.max(0, Math.min(missing, room)), Integer::sum);
        }
        return sessions;
    }

    private List<Happening> whole() {
        return course(shortest());
    }

    private List<Happening> without(Task task) {
        return course(shortest(), task);
    }

    /** Each event left out, and each twice. */
    private Stream<List<Happening>> changed(List<Happening> whole) {
        return IntStream.range(0, whole.size()).boxed().flatMap(i -> {
            List<Happening> without = new ArrayList<>(whole);
            without.remove((int) i);
            List<Happening> twice = new ArrayList<>(whole);
            twice.add(i, whole.get(i));
            return Stream.of(without, twice);
        });
    }

    /** What cannot come after the conclusion, after a discontinuation, or in termination. */
    private Stream<List<Happening>> afterEnds() {
        List<Happening> anything = List.of(
                NextEvent::opening,
                NextEvent::session,
                NextEvent::missed,
                NextEvent::formulation,
                next -> next.entering(Phase.INTERMEDIATE),
                next -> next.entering(Phase.TERMINATION),
                NextEvent::conclusion,
                NextEvent::discontinuation);
        List<Happening> whole = whole();
        List<Happening> ended = List.of(NextEvent::opening, NextEvent::discontinuation);
        List<Happening> ending = whole.subList(0, whole.size() - 1);
        return anything.stream()
                .flatMap(happening -> Stream.of(whole, ended, ending).map(course -> with(course, happening)));
    }

    private static List<Happening> with(List<Happening> course, Happening more) {
        return ImmutableList.<Happening>builder().addAll(course).add(more).build();
    }

    /** Each phase with a session less than it needs, one more than it can have, and as many as the whole course can have. */
    private Stream<List<Happening>> tooManyOrFew() {
        return Stream.of(Phase.values()).flatMap(phase -> {
            int most = protocol.sessions().maxOr(0);
            return Stream.of(
                            protocol.sessions(phase).min() - 1,
                            shortest().get(phase) - 1,
                            protocol.sessions(phase).maxOr(0) + 1,
                            most,
                            most + 1)
                    .map(sessions -> {
                        Map<Phase, Integer> all = shortest();
                        all.put(phase, sessions);
                        return course(all);
                    });
        });
    }
}
