package io.github.ipt4j.examples.report.course;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedSet;
import io.github.ipt4j.core.activity.Activity;
import io.github.ipt4j.core.activity.ExploreArea;
import io.github.ipt4j.core.activity.PresentProblem;
import io.github.ipt4j.core.area.ProblemArea;
import io.github.ipt4j.core.area.Strategy;
import io.github.ipt4j.core.session.Session;
import io.github.ipt4j.examples.report.page.PageWords;
import io.github.ipt4j.examples.shared.output.NumberRuns;
import io.github.ipt4j.protocol.event.FormulationAgreed;
import io.github.ipt4j.protocol.fidelity.Fidelity;
import java.util.Comparator;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * A problem area as a row of a table.
 *
 * @param area the area
 * @param focus whether it is in the focus of the formulation in force, was in that of an earlier one; empty if it never was
 * @param explored what its explorations found
 * @param problems the sessions in which a problem of it was presented
 * @param strategies the strategies of the area that were used, each with its sessions
 */
public record AreaView(
        ProblemArea area, Optional<String> focus, String explored, String problems, ImmutableList<String> strategies) {

    static ImmutableList<AreaView> of(
            ImmutableList<Session> sessions,
            Optional<FormulationAgreed> formulation,
            Fidelity fidelity,
            PageWords words) {
        return Stream.of(ProblemArea.values())
                .map(area -> new AreaView(
                        area,
                        focus(area, formulation, fidelity, words),
                        explored(area, sessions, words),
                        NumberRuns.of(sessions(
                                sessions,
                                activity -> activity instanceof PresentProblem problem && problem.area() == area)),
                        strategies(area, fidelity, words)))
                .collect(ImmutableList.toImmutableList());
    }

    private static Optional<String> focus(
            ProblemArea area, Optional<FormulationAgreed> formulation, Fidelity fidelity, PageWords words) {
        boolean now = formulation
                .map(FormulationAgreed::focus)
                .orElse(ImmutableSet.of())
                .contains(area);
        if (now) {
            return Optional.of(words.of("areas.in-focus"));
        }
        return Optional.of(area).filter(fidelity.focus()::contains).map(any -> words.of("areas.was-in-focus"));
    }

    private static String explored(ProblemArea area, ImmutableList<Session> sessions, PageWords words) {
        ImmutableSortedSet<Integer> explored =
                sessions(sessions, activity -> activity instanceof ExploreArea found && found.area() == area);
        ImmutableSortedSet<Integer> identified = sessions(
                sessions,
                activity -> activity instanceof ExploreArea found && found.area() == area && found.identified());
        if (explored.isEmpty()) {
            return words.of("areas.not-explored");
        }
        return identified.isEmpty()
                ? words.of("areas.no-difficulty", "sessions", NumberRuns.of(explored))
                : words.of("areas.difficulty", "session", identified.first());
    }

    private static ImmutableSortedSet<Integer> sessions(ImmutableList<Session> sessions, Predicate<Activity> activity) {
        return sessions.stream()
                .filter(session -> session.activities().stream().anyMatch(activity))
                .map(Session::number)
                .collect(ImmutableSortedSet.toImmutableSortedSet(Comparator.naturalOrder()));
    }

    private static ImmutableList<String> strategies(ProblemArea area, Fidelity fidelity, PageWords words) {
        return Strategy.inArea(area).stream()
                .filter(strategy -> fidelity.strategies().sessions().containsKey(strategy))
                .map(strategy -> words.capitalized(words.message("used")
                        .with("what", strategy)
                        .with(
                                "sessions",
                                NumberRuns.of(ImmutableSortedSet.copyOf(
                                        fidelity.strategies().sessions().get(strategy))))))
                .collect(ImmutableList.toImmutableList());
    }
}
