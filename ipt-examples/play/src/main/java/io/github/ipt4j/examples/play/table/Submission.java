package io.github.ipt4j.examples.play.table;

import static io.github.ipt4j.examples.play.menu.Dialogue.message;

import io.github.ipt4j.examples.play.game.Game;
import io.github.ipt4j.examples.play.game.Game.Turn;
import io.github.ipt4j.examples.play.menu.Dialogue;
import io.github.ipt4j.examples.play.menu.LeftException;
import io.github.ipt4j.examples.play.menu.Menu;
import io.github.ipt4j.examples.play.page.TurnPage;
import io.github.ipt4j.protocol.RuleSet;
import io.github.ipt4j.protocol.course.Verdict;
import io.github.ipt4j.protocol.course.VerdictType;
import io.github.ipt4j.protocol.event.CourseEvent;
import io.github.ipt4j.protocol.event.Deviation;
import java.util.Optional;

/**
 * Submits an event; what is refused can be set aside, kept as it is, or, where a deviation can waive it, recorded so.
 */
final class Submission {

    private final Dialogue talk;
    private final Keeper keeper;

    Submission(Dialogue talk, Keeper keeper) {
        this.talk = talk;
        this.keeper = keeper;
    }

    /** What a player does about an event that was refused. */
    private enum Answer {
        SET_ASIDE,
        DEVIATE,
        KEEP
    }

    /** The game after an event, and after what the player does about its refusal. */
    Game of(Game game, CourseEvent event) {
        Turn turn = game.submit(event);
        keeper.keep(turn.game());
        new TurnPage(talk).write(turn);
        return turn.verdict().type() == VerdictType.REJECTED ? afterRefusal(game, turn) : turn.game();
    }

    private Game afterRefusal(Game before, Turn turn) {
        try {
            return switch (talk.choose(menu(turn))) {
                case SET_ASIDE -> turn.game();
                case DEVIATE -> of(before, deviating(turn.verdict()));
                case KEEP -> before.keeping(turn.verdict());
            };
        } catch (LeftException e) {
            return turn.game();
        }
    }

    private static Menu<Answer> menu(Turn turn) {
        Menu<Answer> menu =
                Menu.<Answer>asking(message("refused")).with(message("refused.set-aside"), Answer.SET_ASIDE);
        if (!turn.isKept()) {
            menu = menu.with(message("refused.keep"), Answer.KEEP);
        }
        return canDeviate(turn.verdict()) ? menu.with("d", message("refused.deviate"), Answer.DEVIATE) : menu;
    }

    private static boolean canDeviate(Verdict verdict) {
        return verdict.rules().minus(RuleSet.WAIVABLE).isEmpty()
                && verdict.event().deviation().isEmpty();
    }

    private CourseEvent deviating(Verdict verdict) {
        return verdict.event()
                .deviating(new Deviation(verdict.rules(), talk.reason(message("refused.reason"), Optional.empty())));
    }
}
