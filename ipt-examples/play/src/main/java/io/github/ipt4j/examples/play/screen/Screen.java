package io.github.ipt4j.examples.play.screen;

import java.util.Optional;

/** Where a game is shown, and where answers come from. */
public interface Screen extends AutoCloseable {

    /**
     * Shows something.
     *
     * @param line what is said
     */
    void write(Line line);

    /**
     * Waits for an answer.
     *
     * @return a line without its end; empty once there will be none: the input has ended, or the player ends the game
     */
    Optional<String> read();

    /** Gives the terminal back as it was. */
    @Override
    void close();
}
