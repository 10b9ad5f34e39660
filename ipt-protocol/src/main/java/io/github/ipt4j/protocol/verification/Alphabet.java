package io.github.ipt4j.protocol.verification;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Iterables;
import com.google.common.collect.Sets;
import io.github.ipt4j.core.Bounds;
import io.github.ipt4j.core.Limits;
import io.github.ipt4j.core.activity.Activity;
import io.github.ipt4j.core.activity.AssessSymptoms;
import io.github.ipt4j.core.activity.PresentProblem;
import io.github.ipt4j.core.area.ProblemArea;
import io.github.ipt4j.core.client.Client;
import io.github.ipt4j.core.client.Concern;
import io.github.ipt4j.core.measure.Assessment;
import io.github.ipt4j.core.measure.Scales;
import io.github.ipt4j.protocol.Phase;
import io.github.ipt4j.protocol.Protocol;
import io.github.ipt4j.protocol.Rule;
import io.github.ipt4j.protocol.course.CourseState;
import io.github.ipt4j.protocol.event.ContactMade;
import io.github.ipt4j.protocol.event.CourseConcluded;
import io.github.ipt4j.protocol.event.CourseDiscontinued;
import io.github.ipt4j.protocol.event.CourseEvent;
import io.github.ipt4j.protocol.event.CourseOpened;
import io.github.ipt4j.protocol.event.Deviation;
import io.github.ipt4j.protocol.event.DiscontinuationReason;
import io.github.ipt4j.protocol.event.FormulationAgreed;
import io.github.ipt4j.protocol.event.MissedReason;
import io.github.ipt4j.protocol.event.PhaseEntered;
import io.github.ipt4j.protocol.event.SessionMissed;
import java.time.LocalDate;
import java.util.stream.IntStream;

/**
 * The events that are tried in a state: each kind of event, with dates, numbers and choices just inside and just
 * outside of what can be accepted; and the session to which work is added.
 *
 * <p>They depend on nothing of a state but its standing, so that states of the same standing share them.
 */
final class Alphabet {

    private static final LocalDate FIRST_DAY = LocalDate.of(2026, 1, 5);
    private static final Client CLIENT = Client.of("any");
    private static final ImmutableSet<ProblemArea> AREAS = ImmutableSet.copyOf(ProblemArea.values());

    private final Protocol protocol;
    private final Standing standing;
    private final ImmutableList.Builder<CourseEvent> events = ImmutableList.builder();

    private Alphabet(Protocol protocol, Standing standing) {
        this.protocol = protocol;
        this.standing = standing;
    }

    /** What the events depend on: the latest dates, the number of sessions held, and the areas identified. */
    record Standing(LocalDate latest, LocalDate latestSession, int held, ImmutableSet<ProblemArea> identified) {

        static Standing of(CourseState state) {
            LocalDate latest = state.latestDate().orElse(FIRST_DAY);
            return new Standing(
                    latest, state.latestSessionDate().orElse(latest), state.sessions(), state.areasIdentified());
        }
    }

    /** The events of a standing, and the next session, held on the day after the latest event. */
    record Letters(ImmutableList<CourseEvent> events, TriedSession nextSession) {

        static Letters of(Protocol protocol, Standing standing) {
            TriedSession nextSession = TriedSession.none(standing.held + 1, standing.latest.plusDays(1));
            return new Letters(new Alphabet(protocol, standing).all(), nextSession);
        }
    }

    private ImmutableList<CourseEvent> all() {
        for (int days = -1; days <= 1; days++) {
            addEveryKind(standing.latest.plusDays(days));
        }
        LocalDate today = standing.latest;
        events.add(opening(today).concerns(ImmutableSet.of()).build());
        Deviation needless = Deviation.of("none", Rule.PHASE_MAXIMUM);
        events.add(opening(today).deviation(needless).build());
        events.add(ContactMade.of(today).deviating(needless));
        events.add(TriedSession.session(standing.held + 1, standing.latestSession, ImmutableList.of()));
        addNumbers();
        addFocuses();
        addPlans();
        return events.build();
    }

    private void addEveryKind(LocalDate date) {
        events.add(
                opening(date).build(),
                TriedSession.session(standing.held + 1, date, ImmutableList.of()),
                SessionMissed.of(date, MissedReason.NO_SHOW),
                ContactMade.of(date),
                ContactMade.of(date, AssessSymptoms.of(Assessment.ofTotal(Scales.PHQ_9, 0))),
                formulation(date, focus(protocol.focus().min()), leastTotal(), leastTermination()),
                PhaseEntered.of(date, Phase.INTERMEDIATE),
                PhaseEntered.of(date, Phase.TERMINATION),
                CourseConcluded.of(date),
                CourseDiscontinued.of(date, DiscontinuationReason.OTHER));
    }

    /** It names the protocol, so that a journal can be replayed as it is. */
    private CourseOpened.Builder opening(LocalDate date) {
        return CourseOpened.builder()
                .date(date)
                .client(CLIENT)
                .addConcern(Concern.MAJOR_DEPRESSION)
                .protocol(protocol.id());
    }

    private void addNumbers() {
        IntStream.of(standing.held, standing.held + 2)
                .filter(Limits.SESSION_NUMBERS::contains)
                .forEach(number ->
                        events.add(TriedSession.session(number, standing.latest.plusDays(1), ImmutableList.of())));
    }

    private void addProblem(ProblemArea area) {
        ImmutableList<Activity> problem = ImmutableList.of(PresentProblem.of(area));
        events.add(TriedSession.session(standing.held + 1, standing.latest.plusDays(1), problem));
    }

    private void addFocuses() {
        insideAndOutside(protocol.focus()).filter(size -> size <= AREAS.size()).forEach(size -> addFocus(focus(size)));
        ImmutableSet<ProblemArea> others =
                Sets.difference(AREAS, standing.identified).immutableCopy();
        addFocus(others);
        others.stream().limit(1).forEach(this::addProblem);
    }

    private void addFocus(Iterable<ProblemArea> focus) {
        events.add(formulation(standing.latest, focus, leastTotal(), leastTermination()));
    }

    private void addPlans() {
        ImmutableList<ProblemArea> focus = focus(protocol.focus().min());
        insideAndOutside(protocol.sessions())
                .filter(Limits.SESSION_NUMBERS::contains)
                .forEach(planned -> events.add(formulation(standing.latest, focus, planned, leastTermination())));
        insideAndOutside(protocol.sessions(Phase.TERMINATION))
                .filter(Limits.SESSION_NUMBERS::contains)
                .forEach(planned -> events.add(formulation(standing.latest, focus, leastTotal(), planned)));
    }

    /** Some areas, those in which a difficulty was identified first. */
    private ImmutableList<ProblemArea> focus(int size) {
        Iterable<ProblemArea> others = Sets.difference(AREAS, standing.identified);
        return ImmutableList.copyOf(Iterables.limit(Iterables.concat(standing.identified, others), size));
    }

    private int leastTotal() {
        return Math.max(1, protocol.sessions().min());
    }

    private int leastTermination() {
        return protocol.sessions(Phase.TERMINATION).min();
    }

    private static FormulationAgreed formulation(
            LocalDate date, Iterable<ProblemArea> focus, int sessions, int termination) {
        return FormulationAgreed.builder()
                .date(date)
                .focus(focus)
                .plannedSessions(sessions)
                .plannedTermination(termination)
                .build();
    }

    private static IntStream insideAndOutside(Bounds bounds) {
        int max = bounds.maxOr(bounds.min());
        return IntStream.of(bounds.min() - 1, bounds.min(), max, max + 1)
                .filter(number -> number >= 0)
                .distinct();
    }
}
