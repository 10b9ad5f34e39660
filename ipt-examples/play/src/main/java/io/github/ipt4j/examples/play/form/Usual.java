package io.github.ipt4j.examples.play.form;

import io.github.ipt4j.examples.play.game.Game;
import io.github.ipt4j.examples.shared.judging.NextSession;
import io.github.ipt4j.protocol.event.CourseEvent;
import io.github.ipt4j.protocol.event.SessionHeld;
import java.time.LocalDate;

/**
 * What is suggested for an event until the player says otherwise.
 *
 * @param day its day
 * @param sessionDay its day, if it is a session, held or missed
 * @param number its number, if it is a session
 */
record Usual(LocalDate day, LocalDate sessionDay, int number) {

    /** What is usual of the next event. */
    static Usual next(Game game, LocalDate today) {
        return new Usual(
                game.latestDay().orElse(today),
                game.nextSessionDay().orElse(today),
                game.course().nextSessionNumber());
    }

    /** What is usual of an event that was forgotten. */
    static Usual late(Game game, LocalDate day) {
        return new Usual(day, day, NextSession.numberOn(game.course(), day));
    }

    /** What is usual of an event in the place of another. */
    static Usual inPlaceOf(Game game, CourseEvent replaced) {
        LocalDate day = replaced.date();
        return replaced instanceof SessionHeld held
                ? new Usual(day, day, held.session().number())
                : late(game, day);
    }
}
