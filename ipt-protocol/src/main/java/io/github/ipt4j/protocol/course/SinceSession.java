package io.github.ipt4j.protocol.course;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What advising knows of the time since the latest session, or since the opening before the first.
 *
 * @param counselorLed whether that session was intermediate, and its agenda known to be set by the counselor
 * @param plannedBreak whether a break was planned since
 * @param assessed whether symptoms were assessed in a contact since
 * @param missed the date of the latest session that was missed since
 */
record SinceSession(boolean counselorLed, boolean plannedBreak, boolean assessed, Optional<LocalDate> missed) {

    static final SinceSession OPENING = after(false);

    static SinceSession after(boolean counselorLed) {
        return new SinceSession(counselorLed, false, false, Optional.empty());
    }

    SinceSession withMissed(LocalDate date, boolean planned) {
        return new SinceSession(counselorLed, plannedBreak || planned, assessed, Optional.of(date));
    }

    SinceSession withContact(boolean assessing) {
        return new SinceSession(counselorLed, plannedBreak, assessed || assessing, missed);
    }
}
