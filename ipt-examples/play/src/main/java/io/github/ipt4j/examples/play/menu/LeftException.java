package io.github.ipt4j.examples.play.menu;

import java.io.Serial;

/** The player goes back from a question; nothing comes of what was being asked for. */
public final class LeftException extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1L;

    LeftException() {
        super("left", null, false, false);
    }
}
