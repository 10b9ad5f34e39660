package io.github.ipt4j.examples.report.course;

import com.google.common.collect.ImmutableList;
import io.github.ipt4j.examples.report.page.EnglishFormat;
import io.github.ipt4j.examples.report.page.Notes;
import io.github.ipt4j.protocol.course.Verdict;
import io.github.ipt4j.protocol.event.CourseEvent;
import io.github.ipt4j.protocol.event.Deviation;
import io.github.ipt4j.protocol.event.PhaseEntered;
import io.github.ipt4j.protocol.event.SessionHeld;

/**
 * An event that broke rules.
 *
 * @param line its line in the journal
 * @param date its day
 * @param event what it is
 * @param rules the rules that it broke, in order
 * @param reason why it happened all the same, if that may be shown; withheld, or not recorded
 */
public record JudgedEvent(int line, String date, String event, ImmutableList<BrokenRule> rules, String reason) {

    static JudgedEvent of(int line, Verdict verdict, Notes notes) {
        return new JudgedEvent(
                line,
                EnglishFormat.day(verdict.event().date()),
                words(verdict.event()),
                verdict.violations().stream().map(BrokenRule::of).collect(ImmutableList.toImmutableList()),
                reason(verdict.event(), notes));
    }

    private static String reason(CourseEvent event, Notes notes) {
        return event.deviation()
                .map(Deviation::reason)
                .map(reason -> notes.areShown() ? reason.reveal() : reason.toString())
                .orElse("not recorded");
    }

    static String words(CourseEvent event) {
        return switch (event.type()) {
            case COURSE_OPENED -> "Course opened";
            case SESSION_HELD -> "Session " + ((SessionHeld) event).session().number() + " held";
            case SESSION_MISSED -> "Session missed";
            case CONTACT_MADE -> "Contact outside of sessions";
            case FORMULATION_AGREED -> "Formulation agreed";
            case PHASE_ENTERED ->
                EnglishFormat.capitalized(((PhaseEntered) event).phase().word()) + " phase entered";
            case COURSE_CONCLUDED -> "Course concluded";
            case COURSE_DISCONTINUED -> "Course discontinued";
            case RECORD_CORRECTED -> "Record corrected";
        };
    }
}
