package io.github.ipt4j.examples.play.table;

import static io.github.ipt4j.examples.play.menu.Dialogue.message;

import com.google.common.collect.ImmutableList;
import io.github.ipt4j.core.wording.Message;
import io.github.ipt4j.core.wording.Worded;
import io.github.ipt4j.examples.play.form.EventForm;
import io.github.ipt4j.examples.play.game.Game;
import io.github.ipt4j.examples.play.menu.Dialogue;
import io.github.ipt4j.examples.play.menu.LeftException;
import io.github.ipt4j.examples.play.menu.Menu;
import io.github.ipt4j.examples.play.page.OutlookPage;
import io.github.ipt4j.examples.play.quiz.QuizTable;
import io.github.ipt4j.examples.play.screen.Tone;
import io.github.ipt4j.protocol.course.AcceptedEvent;
import io.github.ipt4j.protocol.event.CourseEvent;
import io.github.ipt4j.protocol.event.RecordCorrected;
import java.time.LocalDate;
import java.util.Optional;

/** A game at the table, move by move. */
public final class Table {

    private final Dialogue talk;
    private final JournalFolder folder;
    private final Keeper keeper;
    private final LocalDate today;

    /**
     * A table.
     *
     * @param talk with whom
     * @param folder where journals are saved
     * @param keeper keeps the game as it stands
     * @param today the day of an event when no other lies nearer
     */
    public Table(Dialogue talk, JournalFolder folder, Keeper keeper, LocalDate today) {
        this.talk = talk;
        this.folder = folder;
        this.keeper = keeper;
        this.today = today;
    }

    /**
     * Plays a game until the player ends it.
     *
     * @param begun the game as it stands
     */
    public void play(Game begun) {
        Game game = begun;
        keeper.keep(game);
        talk.show(TableMove.menu(game.course()));
        Optional<Game> next = move(game);
        while (next.isPresent()) {
            game = next.get();
            keeper.keep(game);
            talk.pause();
            Menu<TableMove> menu = TableMove.menu(game.course());
            talk.say(Tone.HEADING, message("table.turn", "standing", menu.heading()));
            next = move(game);
        }
        keeper.drop();
    }

    /** The game after a move; empty if the player ends it. Going back from the questions of a move changes nothing. */
    private Optional<Game> move(Game game) {
        try {
            TableMove move = talk.chosen(TableMove.menu(game.course()));
            return move == TableMove.END ? ended(game) : Optional.of(moved(game, move));
        } catch (LeftException e) {
            return Optional.of(game);
        }
    }

    private Game moved(Game game, TableMove move) {
        return switch (move) {
            case OPEN, HOLD, MISS, CONTACT, AGREE, ENTER, CONCLUDE, DISCONTINUE, CORRECT ->
                submitted(
                        game, new EventForm(talk, game, today).ask(move.event().orElseThrow()));
            case UNDO -> undone(game);
            case OUTLOOK -> shown(game, () -> new OutlookPage(talk).outlook(game.course()));
            case WAY -> shown(game, () -> new OutlookPage(talk).way(game.course()));
            case JOURNAL -> shown(game, () -> new OutlookPage(talk).entries(game.course()));
            case QUIZ -> shown(game, new QuizTable(talk)::play);
            case SAVE, END -> saved(game);
        };
    }

    private static Game shown(Game game, Runnable page) {
        page.run();
        return game;
    }

    private Game submitted(Game game, CourseEvent event) {
        return new Submission(talk, keeper).of(game, event);
    }

    /** The game without its latest entry: a correction retracts it, and both stay in the journal. */
    private Game undone(Game game) {
        ImmutableList<AcceptedEvent> events = game.course().history().events();
        if (events.isEmpty()) {
            talk.say(Tone.CAUTION, message("undo.nothing"));
            return game;
        }
        String usual = talk.wording().of(message("undo.usual"));
        return submitted(
                game,
                RecordCorrected.builder()
                        .removes(events.get(events.size() - 1).entry())
                        .reason(talk.reason(message("undo.reason"), Optional.of(usual)))
                        .date(game.latestDay().orElse(today))
                        .build());
    }

    private Game saved(Game game) {
        if (game.journal().isEmpty()) {
            talk.say(Tone.CAUTION, message("save.nothing"));
            return game;
        }
        Message question = message("save.file");
        String name = name(question);
        Optional<Worded> problem = folder.save(game, name);
        while (problem.isPresent()) {
            talk.say(Tone.CAUTION, problem.get());
            name = name(question);
            problem = folder.save(game, name);
        }
        talk.say(
                Tone.GOOD,
                message("save.done", "file", name, "count", game.journal().size()));
        return game.saved();
    }

    private String name(Message question) {
        return talk.text(question, Optional.of(folder.freeName()), name -> !name.isEmpty(), message("save.no-name"));
    }

    /** Ends the game, once it is saved or the player says that it need not be. */
    private Optional<Game> ended(Game game) {
        if (!game.isSaved() && talk.agree(message("end.save"))) {
            keeper.keep(saved(game));
        }
        return Optional.empty();
    }
}
