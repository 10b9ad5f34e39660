package io.github.ipt4j.protocol.course;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.ipt4j.core.Bounds;
import io.github.ipt4j.core.activity.AssessSymptoms;
import io.github.ipt4j.core.activity.Feeling;
import io.github.ipt4j.core.measure.Scale;
import io.github.ipt4j.core.session.Session;
import io.github.ipt4j.protocol.Phase;
import io.github.ipt4j.protocol.Protocol;
import io.github.ipt4j.protocol.event.CourseEvent;
import io.github.ipt4j.protocol.event.CourseOpened;
import io.github.ipt4j.protocol.event.FormulationAgreed;
import io.github.ipt4j.protocol.event.PhaseEntered;
import io.github.ipt4j.protocol.event.SessionHeld;
import io.github.ipt4j.protocol.risk.RiskRecord;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.OptionalInt;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Finds the advisories on an accepted event, from the course before it, the event, and the course after it. */
final class Advisor {

    private final Course before;
    private final Course after;
    private final Protocol protocol;
    private final ImmutableList.Builder<Advisory> advisories = ImmutableList.builder();

    private Advisor(Course before, Course after) {
        this.before = before;
        this.after = after;
        this.protocol = after.protocol();
    }

    static AdvisingState evolve(AdvisingState advising, CourseState state, CourseEvent event) {
        AdvisingState read = switch (event.type()) {
            case SESSION_HELD -> SessionReading.read(advising, state.phase(), ((SessionHeld) event).session());
            case FORMULATION_AGREED -> advising.withFormulation((FormulationAgreed) event);
            case COURSE_OPENED, SESSION_MISSED, PHASE_ENTERED, COURSE_CONCLUDED, COURSE_DISCONTINUED -> advising;
        };
        return read.withRisk(advising.risk().after(event));
    }

    /** Returns the advisories on a refused event: only that it carries a signal about the client's safety. */
    static ImmutableList<Advisory> adviseRefused(CourseEvent event) {
        return RiskRecord.NOTHING_SUBMITTED.afterRefused(event).isOpen()
                ? ImmutableList.of(AdvisoryValue.of(AdvisoryKind.RISK_FLAGGED))
                : ImmutableList.of();
    }

    static ImmutableList<Advisory> advise(Course before, CourseEvent event, Course after) {
        Advisor advisor = new Advisor(before, after);
        advisor.advise(event);
        return advisor.advisories.build();
    }

    private void advise(CourseEvent event) {
        switch (event.type()) {
            case SESSION_HELD -> onSession(((SessionHeld) event).session());
            case PHASE_ENTERED -> onEntering((PhaseEntered) event);
            case COURSE_CONCLUDED -> onConclusion();
            case COURSE_OPENED, SESSION_MISSED, FORMULATION_AGREED, COURSE_DISCONTINUED -> {}
        }
        reportIf(after.risk().isOpen(), AdvisoryKind.RISK_FLAGGED);
        if (event instanceof CourseOpened opened) {
            onOpening(opened);
        }
    }

    private void onSession(Session session) {
        before.state().latestSessionDate().ifPresent(latest -> cadence(latest, session.date()));
        length(session.minutes());
        tasksDue();
        ImmutableSet<Scale> scales = scales(session);
        reportIf(scales.isEmpty(), AdvisoryKind.MEASURE_MISSING);
        reportIf(
                before.advising().counselorLed() && after.advising().counselorLed(), AdvisoryKind.AGENDA_COUNSELOR_LED);
        measures(AdvisoryKind.MEASURE_DETERIORATED, scales, MeasureSeries::hasDeteriorated);
        if (isSecondHalf()) {
            measures(AdvisoryKind.MEASURE_NO_IMPROVEMENT, scales, MeasureSeries::lacksImprovement);
        }
    }

    private void cadence(LocalDate latest, LocalDate date) {
        long days = ChronoUnit.DAYS.between(latest, date);
        long cadence = protocol.cadenceDays();
        Fact[] facts = {
            new Fact.Given(Quantity.DAYS_SINCE_SESSION, Math.toIntExact(days)),
            new Fact.Allowed(Quantity.DAYS_SINCE_SESSION, Bounds.exactly(protocol.cadenceDays()))
        };
        reportIf(days > 2 * cadence, AdvisoryKind.CADENCE_GAP, facts);
        reportIf(2 * days < cadence, AdvisoryKind.CADENCE_EARLY, facts);
    }

    private void length(OptionalInt minutes) {
        minutes.ifPresent(given -> reportIf(
                !protocol.minutes().contains(given),
                AdvisoryKind.SESSION_LENGTH,
                new Fact.Given(Quantity.SESSION_MINUTES, given),
                new Fact.Allowed(Quantity.SESSION_MINUTES, protocol.minutes())));
    }

    private void tasksDue() {
        StateMachine machine = after.machine();
        CourseState state = after.state();
        int undone = machine.requirements().undoneInSessions(state);
        boolean oneMore = machine.budget().after(state, 1) && !machine.budget().after(state, 2);
        reportIf(oneMore && undone != 0, AdvisoryKind.PHASE_TASKS_DUE, new Fact.Undone(Bits.tasks(undone)));
    }

    private static ImmutableSet<Scale> scales(Session session) {
        return session.activities().stream()
                .filter(AssessSymptoms.class::isInstance)
                .map(activity -> ((AssessSymptoms) activity).assessment().scale())
                .collect(ImmutableSet.toImmutableSet());
    }

    private void measures(AdvisoryKind kind, ImmutableSet<Scale> scales, Predicate<MeasureSeries> warns) {
        ImmutableSet<String> ids = scales.stream()
                .map(Scale::id)
                .filter(id -> Stream.of(after.advising().measures().get(id)).anyMatch(warns))
                .collect(ImmutableSet.toImmutableSet());
        reportIf(!ids.isEmpty(), kind, new Fact.Measured(ids));
    }

    private boolean isSecondHalf() {
        int planned = after.formulation()
                .map(FormulationAgreed::plannedSessions)
                .orElse(protocol.sessions().min());
        return 2 * after.state().sessions() >= planned;
    }

    private void onEntering(PhaseEntered event) {
        if (event.phase() == Phase.TERMINATION) {
            after.formulation()
                    .ifPresent(plan -> departure(
                            plan.plannedSessions() - plan.plannedTermination(), Quantity.SESSIONS_BEFORE_TERMINATION));
        }
    }

    private void onConclusion() {
        after.formulation().ifPresent(plan -> departure(plan.plannedSessions(), Quantity.SESSIONS_IN_ALL));
        ImmutableSet<Feeling> unresolved = after.advising().unresolved();
        reportIf(!unresolved.isEmpty(), AdvisoryKind.FEELING_UNRESOLVED, new Fact.Unresolved(unresolved));
        reportIf(after.advising().competenceDoubted(), AdvisoryKind.COMPETENCE_DOUBTED);
    }

    private void departure(int planned, Quantity what) {
        int sessions = after.state().sessions();
        reportIf(
                sessions != planned,
                AdvisoryKind.PLAN_DEPARTURE,
                new Fact.Given(what, sessions),
                new Fact.Planned(what, planned));
    }

    private void onOpening(CourseOpened opened) {
        if (protocol.ages().isPresent() && opened.client().birthYear().isPresent()) {
            Bounds ages = protocol.ages().get();
            int oldest = opened.date().getYear() - opened.client().birthYear().getAsInt();
            boolean outside = !ages.contains(oldest) && !ages.contains(oldest - 1);
            reportIf(outside, AdvisoryKind.CLIENT_AGE, new Fact.Allowed(Quantity.AGE, ages));
        }
        reportIf(!opened.protocol().equals(protocol.id()), AdvisoryKind.OPENING_PROTOCOL);
    }

    private void reportIf(boolean applies, AdvisoryKind kind, Fact... facts) {
        if (applies) {
            advisories.add(AdvisoryValue.of(kind, facts));
        }
    }
}
