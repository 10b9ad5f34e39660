package io.github.ipt4j.examples.play.menu;

import java.io.Serial;

/** There will be no more answers. */
public final class EndedException extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1L;

    EndedException() {
        super("ended", null, false, false);
    }
}
