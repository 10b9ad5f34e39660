package io.github.ipt4j.examples.fuzzing;

/** Tries bytes, and throws where a promise is broken. */
interface Attempt {

    void on(byte[] input);

    /** Fails unless what was read back equals what was read at first. */
    static void same(Object before, Object after) {
        if (!before.equals(after)) {
            throw new AssertionError("what was written is read otherwise");
        }
    }
}
