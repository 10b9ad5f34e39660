package io.github.ipt4j.protocol.fidelity;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Iterables;
import com.google.common.collect.Sets;
import io.github.ipt4j.core.VocabularyTerm;
import io.github.ipt4j.core.activity.AssessSymptoms;
import io.github.ipt4j.core.activity.LinkMood;
import io.github.ipt4j.core.activity.PresentProblem;
import io.github.ipt4j.core.activity.Technique;
import io.github.ipt4j.core.activity.UseStrategy;
import io.github.ipt4j.core.area.ProblemArea;
import io.github.ipt4j.core.area.Strategy;
import io.github.ipt4j.core.session.AgendaSetter;
import io.github.ipt4j.protocol.Phase;
import io.github.ipt4j.protocol.Protocol;
import io.github.ipt4j.protocol.course.AcceptedEvent;
import io.github.ipt4j.protocol.course.Course;
import io.github.ipt4j.protocol.course.HeldSession;
import io.github.ipt4j.protocol.course.History;
import io.github.ipt4j.protocol.event.CourseEvent;
import io.github.ipt4j.protocol.event.FormulationAgreed;
import io.github.ipt4j.protocol.event.SessionHeld;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Counts the figures of a course. */
final class Figures {

    private final Protocol protocol;
    private final History history;
    private final Optional<FormulationAgreed> formulation;
    private final ImmutableList<HeldSession> sessions;
    private final ImmutableList<TaskDone> tasks;
    private final Uses<Strategy> strategies;
    private final Uses<Technique> techniques;

    Figures(
            Course course,
            ImmutableList<HeldSession> sessions,
            ImmutableList<TaskDone> tasks,
            Uses<Strategy> strategies,
            Uses<Technique> techniques) {
        this.protocol = course.protocol();
        this.history = course.history();
        this.formulation = course.formulation();
        this.sessions = sessions;
        this.tasks = tasks;
        this.strategies = strategies;
        this.techniques = techniques;
    }

    Figure of(FigureKind kind) {
        return switch (kind) {
            case TASKS_DONE -> tasks();
            case FOCUS_WORKED_ON -> share(kind, intermediate(Figures::hasFormulation), Figures::workedOnFocus);
            case INITIAL_THEMES -> themes(kind, Phase.INITIAL, Themes.INITIAL);
            case TERMINATION_THEMES -> themes(kind, Phase.TERMINATION, Themes.TERMINATION);
            case MOOD_LINKED ->
                share(kind, sessions, held -> !held.activities(LinkMood.class).isEmpty());
            case LED_BY_CLIENT ->
                share(
                        kind,
                        intermediate(held -> agendaIsKnown(held) && !isSetBy(AgendaSetter.SHARED, held)),
                        held -> isSetBy(AgendaSetter.CLIENT, held));
            case AGENDA_SHARED ->
                share(kind, intermediate(Figures::agendaIsKnown), held -> isSetBy(AgendaSetter.SHARED, held));
            case STRATEGIES_USED -> uses(kind, strategies);
            case TECHNIQUES_USED -> uses(kind, techniques);
            case IN_RHYTHM -> rhythm();
            case EXPECTED_LENGTH -> share(kind, sessions(Figures::lengthIsKnown), this::isOfExpectedLength);
            case MEASURED -> share(kind, sessions, measured()::contains);
            case EXERCISES_FOLLOWED_UP -> exercises();
            case SESSIONS_BEFORE_TERMINATION ->
                planned(
                        kind,
                        held -> held.phase() != Phase.TERMINATION,
                        formulation
                                .map(plan -> Math.max(0, plan.plannedSessions() - plan.plannedTermination()))
                                .orElse(0));
            case SESSIONS_IN_TERMINATION ->
                planned(
                        kind,
                        held -> held.phase() == Phase.TERMINATION,
                        formulation.map(FormulationAgreed::plannedTermination).orElse(0));
            case SESSIONS_IN_ALL ->
                planned(
                        kind,
                        held -> true,
                        formulation.map(FormulationAgreed::plannedSessions).orElse(0));
        };
    }

    private Figure tasks() {
        List<TaskDone> done = tasks.stream()
                .filter(task -> protocol.tasks().contains(task.task()))
                .toList();
        List<Integer> sessions =
                done.stream().flatMap(task -> task.session().stream().boxed()).toList();
        return new FigureValue(
                FigureKind.TASKS_DONE,
                done.size(),
                protocol.tasks().size(),
                ImmutableSortedSet.copyOf(sessions),
                ImmutableSortedSet.of());
    }

    /** The themes that any session of a phase took up. */
    private Figure themes(FigureKind kind, Phase phase, Themes themes) {
        List<HeldSession> held = sessions(session ->
                session.phase() == phase && !themes.takenUp(List.of(session)).isEmpty());
        return new FigureValue(
                kind, themes.takenUp(held).size(), themes.all().size(), numbersOf(held), ImmutableSortedSet.of());
    }

    private static <T extends Enum<T> & VocabularyTerm> Figure uses(FigureKind kind, Uses<T> uses) {
        ImmutableSortedSet<Integer> sessions =
                numbers(uses.used().stream().flatMap(term -> uses.sessions().get(term).stream()));
        return new FigureValue(kind, uses.used().size(), uses.all().size(), sessions, ImmutableSortedSet.of());
    }

    private Figure rhythm() {
        long cadence = protocol.cadenceDays();
        ImmutableList.Builder<HeldSession> following = ImmutableList.builder();
        ImmutableList.Builder<HeldSession> inTime = ImmutableList.builder();
        for (int i = 1; i < sessions.size(); i++) {
            HeldSession before = sessions.get(i - 1);
            HeldSession held = sessions.get(i);
            if (held.number() == before.number() + 1) {
                long days = ChronoUnit.DAYS.between(before.date(), held.date());
                following.add(held);
                inTime.addAll(2 * days >= cadence && days <= 2 * cadence ? List.of(held) : List.of());
            }
        }
        return share(FigureKind.IN_RHYTHM, following.build(), inTime.build()::contains);
    }

    private Figure exercises() {
        List<Assignment> assigned = Assignment.of(history);
        List<Assignment> followedUp =
                assigned.stream().filter(Assignment::followedUp).toList();
        return new FigureValue(
                FigureKind.EXERCISES_FOLLOWED_UP,
                followedUp.size(),
                assigned.size(),
                numbers(followedUp.stream().flatMap(Figures::session)),
                numbers(assigned.stream()
                        .filter(assignment -> !assignment.followedUp())
                        .flatMap(Figures::session)));
    }

    /** An assignment of a contact counts, and no session is behind it. */
    private static Stream<Integer> session(Assignment assignment) {
        return assignment.session().stream().boxed();
    }

    /** Those that were left out before a recorded session count with it. */
    private Figure planned(FigureKind kind, Predicate<HeldSession> held, int planned) {
        int counted = 0;
        int before = 0;
        for (HeldSession session : sessions) {
            counted += held.test(session) ? session.number() - before : 0;
            before = session.number();
        }
        return new FigureValue(kind, counted, planned, numbersOf(sessions(held)), ImmutableSortedSet.of());
    }

    private static Figure share(FigureKind kind, Collection<HeldSession> of, Predicate<HeldSession> counts) {
        List<HeldSession> counted = of.stream().filter(counts).toList();
        ImmutableSortedSet<Integer> numbers = numbersOf(counted);
        return new FigureValue(
                kind,
                counted.size(),
                of.size(),
                numbers,
                ImmutableSortedSet.copyOf(Sets.difference(numbersOf(of), numbers)));
    }

    private static ImmutableSortedSet<Integer> numbersOf(Collection<HeldSession> sessions) {
        return numbers(sessions.stream().map(HeldSession::number));
    }

    private static ImmutableSortedSet<Integer> numbers(Stream<Integer> numbers) {
        return numbers.collect(ImmutableSortedSet.toImmutableSortedSet(Integer::compare));
    }

    private List<HeldSession> sessions(Predicate<HeldSession> those) {
        return sessions.stream().filter(those).toList();
    }

    private List<HeldSession> intermediate(Predicate<HeldSession> those) {
        return sessions(those.and(Figures::isIntermediate));
    }

    private static boolean isIntermediate(HeldSession held) {
        return held.phase() == Phase.INTERMEDIATE;
    }

    /** The sessions with a measure, their own or one of a contact since the session before. */
    private ImmutableSet<HeldSession> measured() {
        ImmutableSet.Builder<HeldSession> measured = ImmutableSet.builder();
        Iterator<HeldSession> next = sessions.iterator();
        boolean assessed = false;
        for (CourseEvent event : Iterables.transform(history.events(), AcceptedEvent::event)) {
            assessed |= event.activities().stream().anyMatch(AssessSymptoms.class::isInstance);
            if (event instanceof SessionHeld) {
                HeldSession held = next.next();
                measured.addAll(assessed ? List.of(held) : List.of());
                assessed = false;
            }
        }
        return measured.build();
    }

    private static boolean workedOnFocus(HeldSession held) {
        ImmutableSet<ProblemArea> focus =
                held.formulation().map(FormulationAgreed::focus).orElse(ImmutableSet.of());
        return Stream.concat(
                        held.activities(PresentProblem.class).stream().map(PresentProblem::area),
                        held.activities(UseStrategy.class).stream().map(UseStrategy::area))
                .anyMatch(focus::contains);
    }

    private static boolean hasFormulation(HeldSession held) {
        return held.formulation().isPresent();
    }

    private static boolean agendaIsKnown(HeldSession held) {
        return held.session().agendaSetBy().isPresent();
    }

    private static boolean isSetBy(AgendaSetter setter, HeldSession held) {
        return held.session().agendaSetBy().equals(Optional.of(setter));
    }

    private static boolean lengthIsKnown(HeldSession held) {
        return held.session().minutes().isPresent();
    }

    private boolean isOfExpectedLength(HeldSession held) {
        return protocol.minutes().contains(held.session().minutes().orElseThrow());
    }
}
