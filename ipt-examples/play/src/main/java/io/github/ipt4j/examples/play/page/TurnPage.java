package io.github.ipt4j.examples.play.page;

import static io.github.ipt4j.examples.play.menu.Dialogue.message;

import io.github.ipt4j.core.wording.Message;
import io.github.ipt4j.examples.play.game.Game.Turn;
import io.github.ipt4j.examples.play.menu.Dialogue;
import io.github.ipt4j.examples.play.screen.Tone;
import io.github.ipt4j.protocol.course.Advisory;
import io.github.ipt4j.protocol.course.AdvisoryKind;
import io.github.ipt4j.protocol.course.Rejected;
import io.github.ipt4j.protocol.course.Verdict;
import io.github.ipt4j.protocol.course.Violation;
import io.github.ipt4j.protocol.event.CourseEvent;

/** What came of an event: the verdict with the rules that it breaks, and what is worth knowing. */
public final class TurnPage {

    private static final String ITEM = "  - ";

    private final Dialogue talk;

    /**
     * A page.
     *
     * @param talk where it is shown
     */
    public TurnPage(Dialogue talk) {
        this.talk = talk;
    }

    /**
     * Shows what came of an event.
     *
     * @param turn the verdict, and the game after it
     */
    public void write(Turn turn) {
        Verdict verdict = turn.verdict();
        talk.say(tone(verdict), verdict(verdict));
        for (Violation violation : verdict.violations()) {
            talk.item(ITEM, CourseLines.of(violation));
        }
        verdict.advisories().forEach(this::advisory);
        if (verdict instanceof Rejected rejected) {
            new OutlookPage(talk).way(rejected.wayToAcceptance());
            if (turn.isKept()) {
                talk.say(Tone.CAUTION, message("turn.kept"));
            }
        }
    }

    private void advisory(Advisory advisory) {
        talk.say(
                advisory.kind() == AdvisoryKind.RISK_FLAGGED ? Tone.BAD : Tone.CAUTION,
                message("turn.advisory", "advisory", CourseLines.of(advisory)));
    }

    private static Message verdict(Verdict verdict) {
        CourseEvent event = verdict.event();
        String entry = Integer.toString(verdict.course().entries());
        return switch (verdict.type()) {
            case ACCEPTED -> of("turn.accepted", event).with("entry", entry);
            case DEVIATING -> of("turn.deviating", event).with("entry", entry);
            case REJECTED -> of("turn.rejected", event);
        };
    }

    private static Message of(String key, CourseEvent event) {
        return message(key, "event", CourseLines.event(event), "date", event.date());
    }

    private static Tone tone(Verdict verdict) {
        return switch (verdict.type()) {
            case ACCEPTED -> Tone.GOOD;
            case DEVIATING -> Tone.CAUTION;
            case REJECTED -> Tone.BAD;
        };
    }
}
