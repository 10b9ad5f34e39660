package io.github.ipt4j.protocol.course;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Iterables;
import com.google.common.collect.Sets;
import io.github.ipt4j.core.Limits;
import io.github.ipt4j.core.activity.Activity;
import io.github.ipt4j.core.area.ProblemArea;
import io.github.ipt4j.core.client.Client;
import io.github.ipt4j.core.client.Concern;
import io.github.ipt4j.core.session.Session;
import io.github.ipt4j.protocol.Phase;
import io.github.ipt4j.protocol.Protocol;
import io.github.ipt4j.protocol.event.CourseConcluded;
import io.github.ipt4j.protocol.event.CourseEvent;
import io.github.ipt4j.protocol.event.CourseOpened;
import io.github.ipt4j.protocol.event.FormulationAgreed;
import io.github.ipt4j.protocol.event.PhaseEntered;
import io.github.ipt4j.protocol.event.SessionHeld;
import java.time.LocalDate;

/** The events by which a course can go on from a state, each recorded as well as it can be. */
final class StepEvents {

    private final Protocol protocol;
    private final CourseState state;

    StepEvents(Protocol protocol, CourseState state) {
        this.protocol = protocol;
        this.state = state;
    }

    CourseOpened opening() {
        return CourseOpened.of(protocol, LocalDate.EPOCH, Client.of("any"), Concern.MAJOR_DEPRESSION);
    }

    SessionHeld session(LocalDate date, Iterable<? extends Activity> activities) {
        return SessionHeld.of(Session.builder()
                .number(dueNumber(state))
                .date(date)
                .activities(activities)
                .build());
    }

    /** The number that is due; beyond the last that can be written down, a session lacks its number. */
    static int dueNumber(CourseState state) {
        return Math.min(state.sessions() + 1, Limits.SESSION_NUMBERS.maxOr(Integer.MAX_VALUE));
    }

    /** A focus as small as it can be, on areas in which a difficulty has been identified. */
    FormulationAgreed formulation() {
        Iterable<ProblemArea> identifiedFirst = Iterables.concat(
                state.areasIdentified(),
                Sets.difference(ImmutableSet.copyOf(ProblemArea.values()), state.areasIdentified()));
        return FormulationAgreed.builder()
                .date(today())
                .focus(Iterables.limit(identifiedFirst, protocol.focus().min()))
                .plannedSessions(Math.max(
                        Limits.SESSION_NUMBERS.min(), protocol.sessions().min()))
                .plannedTermination(protocol.sessions(Phase.TERMINATION).min())
                .build();
    }

    /** The next phase, or the conclusion after the last one. */
    CourseEvent leaving() {
        return state.phase()
                .next()
                .<CourseEvent>map(phase -> PhaseEntered.of(today(), phase))
                .orElseGet(() -> CourseConcluded.of(today()));
    }

    LocalDate today() {
        return today(state);
    }

    static LocalDate today(CourseState state) {
        return state.latestDate().orElse(LocalDate.EPOCH);
    }
}
