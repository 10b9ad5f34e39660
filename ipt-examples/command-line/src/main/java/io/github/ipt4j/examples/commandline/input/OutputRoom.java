package io.github.ipt4j.examples.commandline.input;

import java.util.concurrent.atomic.AtomicLong;

/** How much output may wait for its turn, in bytes, whoever made it. Shared by threads. */
public final class OutputRoom {

    private final AtomicLong left;

    /** Room for so many bytes. */
    public OutputRoom(long bytes) {
        this.left = new AtomicLong(bytes);
    }

    boolean isLeft() {
        return left.get() > 0;
    }

    /** Takes room for what was made, also if there was too little left. */
    void take(long bytes) {
        left.addAndGet(-bytes);
    }

    /** Gives back the room of what was written. */
    void giveBack(long bytes) {
        left.addAndGet(bytes);
    }
}
