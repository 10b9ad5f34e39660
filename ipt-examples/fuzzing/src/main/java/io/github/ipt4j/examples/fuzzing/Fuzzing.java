package io.github.ipt4j.examples.fuzzing;

import java.util.Locale;

/** Where Jazzer begins; its only argument is the name of a target. */
public final class Fuzzing {

    private static FuzzTarget target = FuzzTarget.JOURNALS;

    private Fuzzing() {}

    /**
     * Chooses what is tried.
     *
     * @param arguments the name of a target, such as {@code journals}
     */
    public static void fuzzerInitialize(String[] arguments) {
        target = FuzzTarget.valueOf(arguments[0].toUpperCase(Locale.ROOT));
    }

    /**
     * Tries one input.
     *
     * @param input any bytes
     */
    public static void fuzzerTestOneInput(byte[] input) {
        target.attempt(input);
    }
}
