package io.github.ipt4j.protocol.course;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.ipt4j.core.Bounds;
import io.github.ipt4j.core.activity.AssessSymptoms;
import io.github.ipt4j.core.activity.Feeling;
import io.github.ipt4j.core.measure.Assessment;
import io.github.ipt4j.core.measure.Scale;
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
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Finds the advisories on an accepted event, from the course before it, the event, and the course after it. */
final class Advisor {

    /** More days than this between two events look like a mistyped year. */
    private static final int LEAP = 366;

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
            case SESSION_HELD ->
                ActivityReading.read(advising, event).with(SinceSession.after(isCounselorLed(state, event)));
            case CONTACT_MADE ->
                ActivityReading.read(advising, event)
                        .with(advising.since()
                                .withContact(assessments(event).findAny().isPresent()));
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

    static Stream<Assessment> assessments(CourseEvent event) {
        return event.activities().stream()
                .filter(AssessSymptoms.class::isInstance)
                .map(activity -> ((AssessSymptoms) activity).assessment());
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
            case SESSION_HELD -> onSession((SessionHeld) event);
            case CONTACT_MADE -> onMeasures(event);
            case PHASE_ENTERED -> onEntering((PhaseEntered) event);
            case COURSE_CONCLUDED -> onConclusion();
            case COURSE_OPENED, SESSION_MISSED, FORMULATION_AGREED, COURSE_DISCONTINUED, RECORD_CORRECTED -> {}
        }
        reportIf(after.risk().isOpen(), AdvisoryKind.RISK_FLAGGED);
        switch (event.type()) {
            case COURSE_OPENED -> onOpening((CourseOpened) event);
            case SESSION_HELD, CONTACT_MADE -> {
                leap(event);
                incompleteMeasures(event);
                repeatedMeasures(event);
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
        reportIf(!since.assessed() && assessments(event).findAny().isEmpty(), AdvisoryKind.MEASURE_MISSING);
        reportIf(since.counselorLed() && after.advising().since().counselorLed(), AdvisoryKind.AGENDA_COUNSELOR_LED);
        onMeasures(event);
    }

    private void onMeasures(CourseEvent event) {
        ImmutableSet<Scale> scales = assessments(event).map(Assessment::scale).collect(ImmutableSet.toImmutableSet());
        measures(AdvisoryKind.MEASURE_DETERIORATED, scales, MeasureSeries::hasDeteriorated);
        if (isSecondHalf()) {
            measures(AdvisoryKind.MEASURE_NO_IMPROVEMENT, scales, MeasureSeries::lacksImprovement);
        }
    }

    private void cadence(LocalDate latest, Session session) {
        long days = ChronoUnit.DAYS.between(latest, session.date());
        boolean explained = before.advising().since().plannedBreak() || session.number() > before.nextSessionNumber();
        long cadence = protocol.cadenceDays();
        Fact[] facts = {
            new Fact.Given(Quantity.DAYS_SINCE_SESSION, Math.toIntExact(days)),
            new Fact.Allowed(Quantity.DAYS_SINCE_SESSION, Bounds.exactly(protocol.cadenceDays()))
        };
        reportIf(days > 2 * cadence && !explained, AdvisoryKind.CADENCE_GAP, facts);
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

    private void incompleteMeasures(CourseEvent event) {
        ImmutableSet<String> incomplete = assessments(event)
                .filter(assessment -> !assessment.unanswered().isEmpty())
                .map(assessment -> assessment.scale().id())
                .collect(ImmutableSet.toImmutableSet());
        reportIf(!incomplete.isEmpty(), AdvisoryKind.MEASURE_INCOMPLETE, new Fact.Measured(incomplete));
    }

    /** The scales that were assessed on the date already, in an earlier event or earlier in this one. */
    private void repeatedMeasures(CourseEvent event) {
        Set<String> assessed = new HashSet<>();
        ImmutableSet<String> repeated = assessments(event)
                .map(assessment -> assessment.scale().id())
                .filter(id -> !assessed.add(id) || wasAssessedOn(event.date(), id))
                .collect(ImmutableSet.toImmutableSet());
        reportIf(!repeated.isEmpty(), AdvisoryKind.MEASURE_REPEATED, new Fact.Measured(repeated));
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
