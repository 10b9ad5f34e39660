package io.github.ipt4j.examples.play.table;

import static io.github.ipt4j.examples.play.menu.Dialogue.message;

import io.github.ipt4j.core.wording.Worded;
import io.github.ipt4j.examples.play.game.Game;
import io.github.ipt4j.examples.play.menu.Dialogue;
import io.github.ipt4j.examples.play.menu.EndedException;
import io.github.ipt4j.examples.play.menu.LeftException;
import io.github.ipt4j.examples.play.menu.Menu;
import io.github.ipt4j.examples.play.quiz.QuizTable;
import io.github.ipt4j.examples.play.screen.Tone;
import io.github.ipt4j.protocol.Protocol;
import io.github.ipt4j.protocol.Protocols;
import io.github.ipt4j.protocol.audit.Audit;

/** Where players are asked what they want, and to which they come back from a game. */
public final class Reception {

    private final Dialogue talk;
    private final Table table;

    /**
     * A reception.
     *
     * @param talk with whom
     * @param table where games are played
     */
    public Reception(Dialogue talk, Table table) {
        this.talk = talk;
        this.table = table;
    }

    /** What a player can want. */
    private enum Wish {
        GAME,
        QUIZ,
        END
    }

    /**
     * Plays a game.
     *
     * @param game the game as it stands
     */
    public void play(Game game) {
        hosting(() -> table.play(game));
    }

    /** Asks about cases. */
    public void quiz() {
        hosting(new QuizTable(talk)::play);
    }

    /**
     * Asks the player what to do, again and again.
     *
     * @param audit how the events of a game are judged
     */
    public void ask(Audit audit) {
        hosting(() -> {
            while (isServed(audit)) {
                talk.pause();
            }
        });
    }

    private void hosting(Runnable stay) {
        talk.say(Tone.HEADING, message("table.welcome"));
        talk.say(Tone.PLAIN, message("table.keys"));
        talk.pause();
        try {
            stay.run();
        } catch (EndedException e) {
            talk.pause();
        }
        talk.say(Tone.PLAIN, message("table.goodbye"));
    }

    private boolean isServed(Audit audit) {
        try {
            Wish wish = talk.choose(Menu.<Wish>asking(message("wish"))
                    .with(message("wish.game"), Wish.GAME)
                    .with(message("wish.quiz"), Wish.QUIZ)
                    .with("q", message("wish.end"), Wish.END));
            serve(audit, wish);
            return wish != Wish.END;
        } catch (LeftException e) {
            return true;
        }
    }

    private void serve(Audit audit, Wish wish) {
        switch (wish) {
            case GAME -> table.play(Game.under(audit, protocol()));
            case QUIZ -> new QuizTable(talk).play();
            case END -> talk.pause();
        }
    }

    private Protocol protocol() {
        Menu<Protocol> menu = Menu.asking(message("ask.protocol"));
        for (Protocol protocol : Protocols.shipped().values()) {
            menu = menu.with(named(protocol), protocol);
        }
        Protocol chosen = talk.choose(menu);
        chosen.notesMessage().ifPresent(notes -> talk.say(Tone.PLAIN, notes));
        return chosen;
    }

    private static Worded named(Protocol protocol) {
        return message("protocol", "id", protocol.id(), "title", protocol);
    }
}
