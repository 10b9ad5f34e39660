package io.github.ipt4j.examples.workbench.testing;

import com.google.common.collect.ImmutableList;
import io.github.ipt4j.core.PrivateText;
import io.github.ipt4j.core.activity.AssessSymptoms;
import io.github.ipt4j.core.activity.LinkMood;
import io.github.ipt4j.core.client.Client;
import io.github.ipt4j.core.client.Concern;
import io.github.ipt4j.core.measure.Assessment;
import io.github.ipt4j.core.measure.Scales;
import io.github.ipt4j.core.session.Session;
import io.github.ipt4j.examples.shared.simulate.Simulation;
import io.github.ipt4j.examples.shared.simulate.Simulator;
import io.github.ipt4j.protocol.Protocols;
import io.github.ipt4j.protocol.event.CourseEvent;
import io.github.ipt4j.protocol.event.CourseOpened;
import io.github.ipt4j.protocol.event.SessionHeld;
import io.github.ipt4j.protocol.journal.CohortCourse;
import java.time.LocalDate;
import java.util.stream.Stream;

/** What is recorded in tests. */
public final class Recorded {

    /** What somebody said, to be found nowhere else. */
    public static final String SECRET = "my brother Quentin shouted at me";

    private static final LocalDate MONDAY = LocalDate.of(2026, 1, 5);

    private Recorded() {}

    /**
     * An opening.
     *
     * @return the first event of a course
     */
    public static CourseOpened opening() {
        return CourseOpened.of(Protocols.standard(), MONDAY, Client.of("c-001"), Concern.MAJOR_DEPRESSION);
    }

    /**
     * The first session, with a summary that nobody else should read.
     *
     * @param minutes how long it lasted
     * @return the event
     */
    public static SessionHeld session(int minutes) {
        return SessionHeld.of(Session.builder()
                .number(1)
                .date(MONDAY)
                .minutes(minutes)
                .addActivities(
                        LinkMood.builder().summary(PrivateText.of(SECRET)).build())
                .build());
    }

    /**
     * A later session, a week after the one before it, in which symptoms were measured.
     *
     * @param number its number
     * @param total the total of the PHQ-9
     * @return the event
     */
    public static SessionHeld measured(int number, int total) {
        return SessionHeld.of(Session.of(
                number, MONDAY.plusWeeks(number - 1L), AssessSymptoms.of(Assessment.ofTotal(Scales.PHQ_9, total))));
    }

    /**
     * Simulated courses.
     *
     * @param count how many
     * @return the courses
     */
    public static ImmutableList<CohortCourse> simulated(int count) {
        Simulator simulator = new Simulator(Protocols.standard(), Simulation.CALIBRATED, 1);
        return Stream.generate(simulator::next).limit(count).collect(ImmutableList.toImmutableList());
    }

    /**
     * The opening of a course.
     *
     * @param course any course
     * @return its first event
     */
    public static CourseOpened opening(CohortCourse course) {
        CourseEvent first = course.events().get(0);
        return (CourseOpened) first;
    }
}
