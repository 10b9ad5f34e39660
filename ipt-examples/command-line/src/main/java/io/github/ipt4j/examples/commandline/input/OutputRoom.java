package io.github.ipt4j.examples.commandline.input;

import java.util.concurrent.atomic.AtomicLong;

/** How much output may wait for its turn, in characters, whoever made it. Shared by threads. */
public final class OutputRoom {

    private final AtomicLong left;

    /** Room for so many characters. */
    public OutputRoom(long characters) {
        this.left = new AtomicLong(characters);
    }

    boolean isLeft() {
        return left.get() > 0;
    }

    /** Takes room for what was made, also if there was too little left. */
    void take(long characters) {
        left.addAndGet(-characters);
    }

    /** Gives back the room of what was written. */
    void giveBack(long characters) {
        left.addAndGet(characters);
    }
}
