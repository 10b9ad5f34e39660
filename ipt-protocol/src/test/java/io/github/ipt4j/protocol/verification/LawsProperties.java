package io.github.ipt4j.protocol.verification;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ipt4j.core.activity.ReviewInventory;
import io.github.ipt4j.core.session.Session;
import io.github.ipt4j.protocol.Protocols;
import io.github.ipt4j.protocol.Rule;
import io.github.ipt4j.protocol.RuleSet;
import io.github.ipt4j.protocol.Task;
import io.github.ipt4j.protocol.course.CourseState;
import io.github.ipt4j.protocol.course.StateMachine;
import io.github.ipt4j.protocol.event.CourseEvent;
import io.github.ipt4j.protocol.event.SessionHeld;
import io.github.ipt4j.protocol.testing.Events;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** The three laws by which looking at one state of each essence, and at an alphabet of events, is a proof for all. */
class LawsProperties {

    @Property(tries = 300)
    void movingAllDatesAlikeChangesNoVerdict(
            @ForAll("walks") Walk walk,
            @ForAll("events") CourseEvent event,
            @ForAll @IntRange(min = -9999, max = 9999) int days) {
        StateMachine machine = walk.machine();
        CourseEvent near = near(walk.state(), event);
        CourseState moved = CourseState.UNOPENED;
        for (CourseEvent happened : walk.events()) {
            CourseEvent later = Walk.on(happened.date().plusDays(days), happened);
            assertThat(machine.judge(moved, later)).isEqualTo(RuleSet.NONE);
            moved = machine.evolve(moved, later);
        }

        assertThat(machine.judge(moved, Walk.on(near.date().plusDays(days), near)))
                .isEqualTo(machine.judge(walk.state(), near));
    }

    @Property(tries = 300)
    void statesOfEqualEssenceJudgeAlikeAndLeadToStatesOfEqualEssence(
            @ForAll("walks") Walk walk, @ForAll("events") CourseEvent event, @ForAll long seed) {
        StateMachine machine = walk.machine();
        CourseState other = retold(walk, new Random(seed));
        assertThat(machine.essence(other)).isEqualTo(machine.essence(walk.state()));

        CourseEvent near = near(walk.state(), event);
        CourseEvent alike = standingAlike(walk.state(), near, other);

        RuleSet broken = machine.judge(walk.state(), near);
        assertThat(machine.judge(other, alike)).isEqualTo(broken);
        if (broken.isEmpty()) {
            assertThat(machine.essence(machine.evolve(other, alike)))
                    .isEqualTo(machine.essence(machine.evolve(walk.state(), near)));
        }
    }

    @Property(tries = 600)
    void whateverAnEventLeadsToOrBreaksAnEventOfTheAlphabetDoesToo(
            @ForAll("walks") Walk walk, @ForAll("events") CourseEvent event) {
        StateMachine machine = walk.machine();
        CourseEvent near = near(walk.state(), event);
        Walk.Found found = walk.found();
        RuleSet broken = machine.judge(walk.state(), near);

        if (broken.isEmpty()) {
            assertThat(found.essences()).contains(machine.essence(machine.evolve(walk.state(), near)));
        } else {
            RuleSet expected =
                    near.deviation().isEmpty() ? broken : broken.intersect(RuleSet.of(Rule.DEVIATION_NEEDLESS));
            assertThat(found.broken()).containsAll(expected);
        }
    }

    @Property(tries = 100)
    void allClosedStatesAreOfTwoEssences(@ForAll("walks") Walk walk, @ForAll("walks") Walk other) {
        if (walk.state().status().isClosed()
                && walk.state().status() == other.state().status()) {
            assertThat(walk.machine().essence(walk.state()))
                    .isEqualTo(other.machine().essence(other.state()));
        }
    }

    @Provide
    Arbitrary<Walk> walks() {
        return Combinators.combine(
                        Arbitraries.of(Protocols.shipped().values()),
                        Arbitraries.integers().between(0, 60),
                        Arbitraries.longs())
                .as(Walk::random)
                .withoutEdgeCases();
    }

    /** Arbitrary events, whose dates stand for how far from the latest date they are meant. */
    @Provide
    Arbitrary<CourseEvent> events() {
        return Combinators.combine(Events.happenings(), Arbitraries.integers().between(-3, 3))
                .as((event, days) -> Walk.on(DAY.plusDays(days), event));
    }

    private static final LocalDate DAY = LocalDate.of(2026, 1, 5);

    /** The event, some days from the latest one, and with a number not far from that of the next session. */
    private static CourseEvent near(CourseState state, CourseEvent event) {
        long days = event.date().toEpochDay() - DAY.toEpochDay();
        CourseEvent near = Walk.on(state.latestDate().orElse(DAY).plusDays(days), event);
        return near instanceof SessionHeld held ? numbered(state, held) : near;
    }

    private static CourseEvent numbered(CourseState state, SessionHeld held) {
        int number = Math.max(1, state.sessions() + 2 - held.session().number() % 4);
        return SessionHeld.builder()
                .from(held)
                .session(Session.builder().from(held.session()).number(number).build())
                .build();
    }

    private static CourseEvent standingAlike(CourseState state, CourseEvent event, CourseState other) {
        int order = event.date().compareTo(state.latestDate().orElse(DAY));
        LocalDate latest = other.latestDate().orElse(DAY);
        if (order < 0 && state.latestSessionDate().equals(Optional.of(event.date()))) {
            return Walk.on(other.latestSessionDate().orElseThrow(), event);
        }
        LocalDate alike = latest.plusDays(7L * Integer.signum(order));
        boolean onSession = order < 0 && other.latestSessionDate().equals(Optional.of(alike));
        return Walk.on(onSession ? alike.minusDays(1) : alike, event);
    }

    /** The end of the same course with the dates drawn apart, and with work that the protocol may not ask for. */
    private static CourseState retold(Walk walk, Random random) {
        StateMachine machine = walk.machine();
        boolean asked = machine.protocol().tasks().contains(Task.INVENTORY_REVIEWED);
        Map<LocalDate, LocalDate> dates = new HashMap<>();
        LocalDate date = LocalDate.of(1999, 12, 31);
        CourseState state = CourseState.UNOPENED;
        for (CourseEvent event : walk.events()) {
            date = dates.getOrDefault(event.date(), date.plusDays(1L + random.nextInt(30)));
            dates.put(event.date(), date);
            CourseEvent retold = Walk.on(date, event);
            state = machine.evolve(state, asked || random.nextBoolean() ? retold : withInventory(retold));
        }
        return state;
    }

    private static CourseEvent withInventory(CourseEvent event) {
        return event instanceof SessionHeld held
                ? SessionHeld.of(Session.builder()
                        .from(held.session())
                        .addActivity(ReviewInventory.of())
                        .build())
                : event;
    }
}
