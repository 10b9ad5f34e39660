package io.github.ipt4j.protocol.course;

import io.github.ipt4j.core.Limits;
import io.github.ipt4j.core.session.Session;
import io.github.ipt4j.protocol.RuleSet;
import io.github.ipt4j.protocol.event.CourseEvent;
import io.github.ipt4j.protocol.event.SessionHeld;

/**
 * An entry that no correction has removed, with what a replay needs to know of it.
 *
 * @param number the number of the entry
 * @param event the event as it was written; in a replay, a session can have another number
 * @param since the entry by which it was first entered: that of the session which it replaces, through any number of
 *     replacements, so that a copy with one item put right changes no other number
 * @param gap how many numbers a session leaves out after the session before it, unless late entries fill them
 * @param isLate whether a session was entered by a correction
 * @param granted the rules that earlier corrections waived for it, beside those that its own deviation waives
 */
record EntryInForce(int number, CourseEvent event, int since, int gap, boolean isLate, RuleSet granted) {

    private static final int LAST_NUMBER = Limits.SESSION_NUMBERS.maxOr(Integer.MAX_VALUE);

    /** An event that was accepted in its turn. */
    static EntryInForce inTurn(int number, CourseEvent event, CourseState before) {
        int gap = event instanceof SessionHeld held
                ? before.raisedBy(held.session().number()) - 1
                : 0;
        return new EntryInForce(number, event, number, gap, false, RuleSet.NONE);
    }

    /** An event that a correction adds after a session, or before the first. */
    static EntryInForce late(int number, CourseEvent event, int numberBefore) {
        int gap = event instanceof SessionHeld held ? Math.max(0, held.session().number() - numberBefore - 1) : 0;
        return new EntryInForce(number, event, number, gap, true, RuleSet.NONE);
    }

    /** A session that a correction adds instead of this one. */
    EntryInForce replacedBy(int replacing, SessionHeld held) {
        int changed = gap + held.session().number() - writtenNumber();
        return new EntryInForce(replacing, held, since, Math.max(0, changed), isLate, RuleSet.NONE);
    }

    EntryInForce withGranted(RuleSet further) {
        return further.isEmpty() ? this : new EntryInForce(number, event, since, gap, isLate, granted.union(further));
    }

    boolean isSession() {
        return event instanceof SessionHeld;
    }

    private int writtenNumber() {
        return ((SessionHeld) event).session().number();
    }

    /** The event; a session has the number given, or the last number that there is. */
    CourseEvent numbered(int given) {
        if (!isSession() || writtenNumber() == given) {
            return event;
        }
        SessionHeld held = (SessionHeld) event;
        int possible = Math.min(given, LAST_NUMBER);
        return held.toBuilder()
                .session(Session.builder().from(held.session()).number(possible).build())
                .build();
    }

    static boolean isBeyondTheLast(int number) {
        return number > LAST_NUMBER;
    }
}
