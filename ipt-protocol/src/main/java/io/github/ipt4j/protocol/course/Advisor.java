package io.github.ipt4j.protocol.course;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.ipt4j.core.Bounds;
import io.github.ipt4j.core.activity.Activity;
import io.github.ipt4j.core.activity.ActivityType;
import io.github.ipt4j.core.activity.AssessSymptoms;
import io.github.ipt4j.core.activity.Feeling;
import io.github.ipt4j.core.measure.Assessment;
import io.github.ipt4j.core.session.AgendaSetter;
import io.github.ipt4j.core.session.Session;
import io.github.ipt4j.protocol.Phase;
import io.github.ipt4j.protocol.Protocol;
import io.github.ipt4j.protocol.event.CourseEvent;
import io.github.ipt4j.protocol.event.CourseOpened;
import io.github.ipt4j.protocol.event.FormulationAgreed;
import io.github.ipt4j.protocol.event.MissedReason;
import io.github.ipt4j.protocol.event.PhaseEntered;
import io.github.ipt4j.protocol.event.SessionHeld;
import io.github.ipt4j.protocol.event.SessionMissed;
import io.github.ipt4j.protocol.risk.RiskRecord;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Predicate;

/** Finds the advisories on an accepted event, from the course before it, the event, and the course after it. */
final class Advisor {

    /** More days than this between two events look like a mistyped year. */
    private static final int LEAP = 366;

    private final Course before;
    private final Course after;
    private final Protocol protocol;
    private final ImmutableList<Assessment> assessments;
    private final ImmutableList.Builder<Advisory> advisories = ImmutableList.builder();

    private Advisor(Course before, CourseEvent event, Course after) {
        this.before = before;
        this.after = after;
        this.protocol = after.protocol();
        this.assessments = assessments(event);
    }

    static AdvisingState evolve(AdvisingState advising, CourseState state, CourseEvent event) {
        AdvisingState read = switch (event.type()) {
            case SESSION_HELD ->
                ActivityReading.read(advising, event).with(SinceSession.after(isCounselorLed(state, event)));
            case CONTACT_MADE ->
                ActivityReading.read(advising, event)
                        .with(advising.since().withContact(!assessments(event).isEmpty()));
            case SESSION_MISSED -> advising.with(afterMissed(advising.since(), (SessionMissed) event));
            case FORMULATION_AGREED -> advising.withFormulation((FormulationAgreed) event);
            case COURSE_OPENED, PHASE_ENTERED, COURSE_CONCLUDED, COURSE_DISCONTINUED, RECORD_CORRECTED -> advising;
        };
        return read.withRisk(advising.risk().after(event));
    }

    private static boolean isCounselorLed(CourseState state, CourseEvent event) {
        return state.phase() == Phase.INTERMEDIATE
                && ((SessionHeld) event)
                        .session()
                        .agendaSetBy()
                        .filter(AgendaSetter.COUNSELOR::equals)
                        .isPresent();
    }

    private static SinceSession afterMissed(SinceSession since, SessionMissed missed) {
        return since.withMissed(missed.date(), missed.reason() == MissedReason.PLANNED_BREAK);
    }

    /** In a loop, since it is asked for each event of a cohort: streams would take longer than everything else. */
    static ImmutableList<Assessment> assessments(CourseEvent event) {
        ImmutableList.Builder<Assessment> assessments = ImmutableList.builder();
        for (Activity activity : event.activities()) {
            if (activity.type() == ActivityType.ASSESS_SYMPTOMS) {
                assessments.add(((AssessSymptoms) activity).assessment());
            }
        }
        return assessments.build();
    }

    /** Returns the advisories on a refused event: only that it carries a signal about the client's safety. */
    static ImmutableList<Advisory> adviseRefused(CourseEvent event) {
        return RiskRecord.NOTHING_SUBMITTED.afterRefused(event).isOpen()
                ? ImmutableList.of(AdvisoryValue.of(AdvisoryKind.RISK_FLAGGED))
                : ImmutableList.of();
    }

    static ImmutableList<Advisory> advise(Course before, CourseEvent event, Course after) {
        Advisor advisor = new Advisor(before, event, after);
        advisor.advise(event);
        return advisor.advisories.build();
    }

    private void advise(CourseEvent event) {
        switch (event.type()) {
            case SESSION_HELD -> onSession((SessionHeld) event);
            case CONTACT_MADE -> onMeasures();
            case PHASE_ENTERED -> onEntering((PhaseEntered) event);
            case COURSE_CONCLUDED -> onConclusion();
            case COURSE_OPENED, SESSION_MISSED, FORMULATION_AGREED, COURSE_DISCONTINUED, RECORD_CORRECTED -> {}
        }
        reportIf(after.risk().isOpen(), AdvisoryKind.RISK_FLAGGED);
        switch (event.type()) {
            case COURSE_OPENED -> onOpening((CourseOpened) event);
            case SESSION_HELD, CONTACT_MADE -> {
                leap(event);
                incompleteMeasures();
                repeatedMeasures(event.date());
            }
            case SESSION_MISSED -> {
                leap(event);
                repeatedMiss(event.date());
            }
            case FORMULATION_AGREED, PHASE_ENTERED, COURSE_CONCLUDED, COURSE_DISCONTINUED -> leap(event);
            case RECORD_CORRECTED -> {}
        }
    }

    private void onSession(SessionHeld event) {
        SinceSession since = before.advising().since();
        before.state().latestSessionDate().ifPresent(latest -> cadence(latest, event.session()));
        length(event.session().minutes());
        tasksDue();
        reportIf(!since.assessed() && assessments.isEmpty(), AdvisoryKind.MEASURE_MISSING);
        reportIf(since.counselorLed() && after.advising().since().counselorLed(), AdvisoryKind.AGENDA_COUNSELOR_LED);
        onMeasures();
    }

    private void onMeasures() {
        measures(AdvisoryKind.MEASURE_DETERIORATED, MeasureSeries::hasDeteriorated);
        if (isSecondHalf()) {
            measures(AdvisoryKind.MEASURE_NO_IMPROVEMENT, MeasureSeries::lacksImprovement);
        }
    }

    private void cadence(LocalDate latest, Session session) {
        long days = ChronoUnit.DAYS.between(latest, session.date());
        boolean explained = before.advising().since().plannedBreak() || session.number() > before.nextSessionNumber();
        long cadence = protocol.cadenceDays();
        if (days > 2 * cadence && !explained) {
            advisories.add(AdvisoryValue.of(AdvisoryKind.CADENCE_GAP, cadenceFacts(days)));
        } else if (2 * days < cadence) {
            advisories.add(AdvisoryValue.of(AdvisoryKind.CADENCE_EARLY, cadenceFacts(days)));
        }
    }

    private Fact[] cadenceFacts(long days) {
        return new Fact[] {
            new Fact.Given(Quantity.DAYS_SINCE_SESSION, Math.toIntExact(days)),
            new Fact.Allowed(Quantity.DAYS_SINCE_SESSION, Bounds.exactly(protocol.cadenceDays()))
        };
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
        if (oneMore && undone != 0) {
            advisories.add(AdvisoryValue.of(AdvisoryKind.PHASE_TASKS_DUE, new Fact.Undone(Bits.tasks(undone))));
        }
    }

    private void measures(AdvisoryKind kind, Predicate<MeasureSeries> warns) {
        reportScales(
                kind,
                (id, assessment) -> warns.test(
                        Objects.requireNonNull(after.advising().measures().get(id))));
    }

    /** Reports the scales of the assessments to which something applies. */
    private void reportScales(AdvisoryKind kind, BiPredicate<String, Assessment> applies) {
        ImmutableSet.Builder<String> scales = ImmutableSet.builder();
        boolean any = false;
        for (Assessment assessment : assessments) {
            String id = assessment.scale().id();
            if (applies.test(id, assessment)) {
                scales.add(id);
                any = true;
            }
        }
        if (any) {
            advisories.add(AdvisoryValue.of(kind, new Fact.Measured(scales.build())));
        }
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

    private void leap(CourseEvent event) {
        before.state().latestDate().ifPresent(latest -> {
            long days = ChronoUnit.DAYS.between(latest, event.date());
            reportIf(days > LEAP, AdvisoryKind.DATE_LEAP, new Fact.LatestEvent(latest));
        });
    }

    private void repeatedMiss(LocalDate date) {
        boolean missed = before.advising().since().missed().filter(date::equals).isPresent();
        reportIf(missed || before.state().hasSessionOn(date), AdvisoryKind.MISSED_REPEATED);
    }

    /** Of an assessment with an item left unanswered the total is unknown, and of no other one. */
    private void incompleteMeasures() {
        reportScales(
                AdvisoryKind.MEASURE_INCOMPLETE,
                (id, assessment) -> assessment.total().isEmpty());
    }

    /** The scales that were assessed on the date already, in an earlier event or earlier in this one. */
    private void repeatedMeasures(LocalDate date) {
        Set<String> assessed = new HashSet<>();
        reportScales(AdvisoryKind.MEASURE_REPEATED, (id, assessment) -> !assessed.add(id) || wasAssessedOn(date, id));
    }

    private boolean wasAssessedOn(LocalDate date, String scale) {
        MeasureSeries series = before.advising().measures().get(scale);
        return series != null && series.date().equals(date);
    }

    private void reportIf(boolean applies, AdvisoryKind kind, Fact... facts) {
        if (applies) {
            advisories.add(AdvisoryValue.of(kind, facts));
        }
    }
}
