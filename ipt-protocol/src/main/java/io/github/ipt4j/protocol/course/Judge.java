package io.github.ipt4j.protocol.course;

import io.github.ipt4j.core.session.Session;
import io.github.ipt4j.protocol.Phase;
import io.github.ipt4j.protocol.Protocol;
import io.github.ipt4j.protocol.Rule;
import io.github.ipt4j.protocol.RuleSet;
import io.github.ipt4j.protocol.Task;
import io.github.ipt4j.protocol.event.CourseEvent;
import io.github.ipt4j.protocol.event.CourseOpened;
import io.github.ipt4j.protocol.event.FormulationAgreed;
import io.github.ipt4j.protocol.event.PhaseEntered;
import io.github.ipt4j.protocol.event.SessionHeld;
import java.time.LocalDate;

/** Finds the rules that an event breaks, with one method for each kind of event. Deviations are not read here. */
final class Judge {

    private static final Task[] TASKS = Task.values();

    /** A state has no entries that a correction could name: see {@link Correction}. */
    private static final RuleSet NO_ENTRY = RuleSet.of(Rule.CORRECTION_ENTRY);

    private final Protocol protocol;
    private final SessionBudget budget;
    private final Requirements requirements;

    Judge(Protocol protocol, SessionBudget budget, Requirements requirements) {
        this.protocol = protocol;
        this.budget = budget;
        this.requirements = requirements;
    }

    RuleSet broken(CourseState state, CourseEvent event, long effect) {
        return switch (state.status()) {
            case UNOPENED -> beforeOpening(event);
            case OPEN -> whileOpen(state, event, effect);
            case CONCLUDED, DISCONTINUED -> afterEnd(state, event);
        };
    }

    private static RuleSet beforeOpening(CourseEvent event) {
        return event instanceof CourseOpened opened
                ? RuleSet.NONE.withIf(opened.concerns().isEmpty(), Rule.OPENING_CONCERN)
                : RuleSet.of(Rule.COURSE_NOT_OPEN);
    }

    private static RuleSet afterEnd(CourseState state, CourseEvent event) {
        return switch (event.type()) {
            case CONTACT_MADE -> ofDate(state, event.date());
            case RECORD_CORRECTED -> NO_ENTRY;
            case COURSE_OPENED,
                    SESSION_HELD,
                    SESSION_MISSED,
                    FORMULATION_AGREED,
                    PHASE_ENTERED,
                    COURSE_CONCLUDED,
                    COURSE_DISCONTINUED -> RuleSet.of(Rule.COURSE_CLOSED);
        };
    }

    private RuleSet whileOpen(CourseState state, CourseEvent event, long effect) {
        return switch (event.type()) {
            case COURSE_OPENED -> RuleSet.of(Rule.COURSE_ALREADY_OPEN);
            case SESSION_HELD -> ofSession(state, ((SessionHeld) event).session(), effect);
            case SESSION_MISSED, CONTACT_MADE, COURSE_DISCONTINUED -> ofDate(state, event.date());
            case FORMULATION_AGREED -> ofFormulation(state, (FormulationAgreed) event);
            case PHASE_ENTERED -> ofEntering(state, (PhaseEntered) event);
            case COURSE_CONCLUDED -> ofConclusion(state, event.date());
            case RECORD_CORRECTED -> NO_ENTRY;
        };
    }

    private static RuleSet ofDate(CourseState state, LocalDate date) {
        return RuleSet.NONE.withIf(state.isAfter(date), Rule.DATE_ORDER);
    }

    private RuleSet ofSession(CourseState state, Session session, long effect) {
        LocalDate date = session.date();
        int held = state.raisedBy(session.number());
        boolean exceeds = budget.isExceeded(state.phase(), state.sessionsInPhase() + held);
        boolean fits = budget.after(state, held);
        boolean last = fits && !budget.after(state, held + 1);
        return ofDate(state, date)
                .withIf(state.hasSessionOn(date), Rule.SESSION_DAY)
                .withIf(session.number() <= state.sessions(), Rule.SESSION_NUMBER)
                .withIf(held > 1, Rule.SESSION_GAP)
                .withIf(exceeds, Rule.PHASE_MAXIMUM)
                .withIf(!exceeds && !fits && budget.after(state, 0), Rule.COURSE_WINDOW)
                .withIf(last && requirements.undoneInSessions(state.phase(), effect) != 0, Rule.PHASE_LAST_SESSION)
                .withIf(EventEffect.unidentified(effect) != 0, Rule.PROBLEM_IDENTIFIED);
    }

    private RuleSet ofFormulation(CourseState state, FormulationAgreed event) {
        boolean planned = protocol.sessions().contains(event.plannedSessions())
                && protocol.sessions(Phase.TERMINATION).contains(event.plannedTermination());
        return ofDate(state, event.date())
                .withIf(state.phase() == Phase.TERMINATION, Rule.FORMULATION_PHASE)
                .withIf(!protocol.focus().contains(event.focus().size()), Rule.FORMULATION_FOCUS)
                .withIf((Bits.of(event.focus()) & ~state.areas()) != 0, Rule.FORMULATION_IDENTIFIED)
                .withIf(!planned, Rule.FORMULATION_PLAN);
    }

    private RuleSet ofEntering(CourseState state, PhaseEntered event) {
        RuleSet broken = ofDate(state, event.date());
        if (!state.phase().isFollowedBy(event.phase())) {
            return broken.with(Rule.PHASE_ORDER);
        }
        boolean window = budget.after(state, 0) && !budget.in(event.phase(), state.sessions(), 0);
        return ofLeaving(state, broken.withIf(window, Rule.COURSE_WINDOW));
    }

    private RuleSet ofConclusion(CourseState state, LocalDate date) {
        RuleSet broken = ofDate(state, date);
        if (state.phase() != Phase.TERMINATION) {
            return broken.with(Rule.PHASE_ORDER);
        }
        return ofLeaving(state, broken.withIf(!budget.canEndWith(state.sessions()), Rule.COURSE_WINDOW));
    }

    private RuleSet ofLeaving(CourseState state, RuleSet broken) {
        RuleSet rules = broken.withIf(budget.isShort(state.phase(), state.sessionsInPhase()), Rule.PHASE_MINIMUM);
        int undone = requirements.undone(state);
        for (int i = 0; undone >>> i != 0; i++) {
            rules = rules.withIf((undone >>> i & 1) != 0, Rule.of(TASKS[i]));
        }
        return rules;
    }
}
