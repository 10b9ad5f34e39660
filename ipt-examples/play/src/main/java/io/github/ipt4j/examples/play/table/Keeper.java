package io.github.ipt4j.examples.play.table;

import static io.github.ipt4j.examples.play.menu.Dialogue.message;

import io.github.ipt4j.core.wording.Worded;
import io.github.ipt4j.examples.play.game.Game;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Keeps the game as it stands, so that nothing is lost: what is not saved when the input or the process ends is saved
 * then, under a free name; and where that cannot be, it is written out.
 */
public final class Keeper implements AutoCloseable {

    private final JournalFolder folder;
    private final Consumer<Worded> said;
    private final Consumer<String> writtenOut;
    private final Thread hook = new Thread(this::rescue, "keeper");
    private @Nullable Game game;

    private Keeper(JournalFolder folder, Consumer<Worded> said, Consumer<String> writtenOut) {
        this.folder = folder;
        this.said = said;
        this.writtenOut = writtenOut;
    }

    /**
     * Keeps games until it is closed, or the process ends.
     *
     * @param folder where a game is saved that is not saved otherwise
     * @param said takes what is said about that
     * @param writtenOut takes the journal of a game that cannot be saved
     * @return the keeper of no game yet
     */
    public static Keeper watching(JournalFolder folder, Consumer<Worded> said, Consumer<String> writtenOut) {
        Keeper keeper = new Keeper(folder, said, writtenOut);
        Runtime.getRuntime().addShutdownHook(keeper.hook);
        return keeper;
    }

    /** Keeps a game in the place of the one before. */
    synchronized void keep(Game now) {
        game = now;
    }

    /** Keeps no game any more: the player does not want it. */
    synchronized void drop() {
        game = null;
    }

    private synchronized void rescue() {
        Game unsaved = game;
        if (unsaved == null || unsaved.isSaved()) {
            return;
        }
        String name = folder.freeName();
        Optional<Worded> problem = folder.save(unsaved, name);
        if (problem.isEmpty()) {
            said.accept(message("keeper.saved", "file", name));
        } else {
            said.accept(problem.get());
            said.accept(message("keeper.written-out"));
            writtenOut.accept(unsaved.text());
        }
        game = null;
    }

    /** Saves what is not saved yet. */
    @Override
    public void close() {
        rescue();
        try {
            Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException e) {
            // The process is ending, and the hook has run or finds nothing left to do.
            return;
        }
    }
}
