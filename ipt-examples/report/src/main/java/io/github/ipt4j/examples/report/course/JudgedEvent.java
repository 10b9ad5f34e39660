package io.github.ipt4j.examples.report.course;

import com.google.common.collect.ImmutableList;
import io.github.ipt4j.core.wording.Message;
import io.github.ipt4j.examples.report.page.Notes;
import io.github.ipt4j.examples.report.page.PageWords;
import io.github.ipt4j.protocol.course.Verdict;
import io.github.ipt4j.protocol.event.CourseEvent;
import io.github.ipt4j.protocol.event.Deviation;
import io.github.ipt4j.protocol.event.PhaseEntered;
import io.github.ipt4j.protocol.event.SessionHeld;

/**
 * An event that broke rules.
 *
 * @param date its day
 * @param where its line in the journal, and its day
 * @param event what it is
 * @param rules the rules that it broke, in order
 * @param reason why it happened all the same, if that may be shown; withheld, or not recorded
 */
public record JudgedEvent(String date, String where, String event, ImmutableList<BrokenRule> rules, String reason) {

    static JudgedEvent of(int line, Verdict verdict, Notes notes, PageWords words) {
        return new JudgedEvent(
                words.of(verdict.event().date()),
                words.of(words.message("judged.where")
                        .with("line", Integer.toString(line))
                        .with("date", verdict.event().date())),
                words.capitalized(message(verdict.event(), words)),
                BrokenRule.in(verdict, words),
                reason(verdict.event(), notes, words));
    }

    private static String reason(CourseEvent event, Notes notes, PageWords words) {
        return event.deviation()
                .map(Deviation::reason)
                .map(reason -> notes.show(reason, words))
                .orElseGet(() -> words.of("judged.no-reason"));
    }

    /**
     * An event in a few words.
     *
     * @param event any event
     * @param words the language
     * @return what it is, without its day
     */
    public static Message message(CourseEvent event, PageWords words) {
        return switch (event.type()) {
            case COURSE_OPENED -> words.message("event.course-opened");
            case SESSION_HELD ->
                words.message("event.session-held")
                        .with("number", ((SessionHeld) event).session().number());
            case SESSION_MISSED -> words.message("event.session-missed");
            case CONTACT_MADE -> words.message("event.contact-made");
            case FORMULATION_AGREED -> words.message("event.formulation-agreed");
            case PHASE_ENTERED -> words.message("event.phase-entered").with("phase", ((PhaseEntered) event).phase());
            case COURSE_CONCLUDED -> words.message("event.course-concluded");
            case COURSE_DISCONTINUED -> words.message("event.course-discontinued");
            case RECORD_CORRECTED -> words.message("event.record-corrected");
        };
    }
}
