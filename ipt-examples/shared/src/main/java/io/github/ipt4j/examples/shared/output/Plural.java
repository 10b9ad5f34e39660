package io.github.ipt4j.examples.shared.output;

/** Numbers of things, in English. */
public final class Plural {

    private Plural() {}

    /**
     * A number of things.
     *
     * @param number how many
     * @param noun one of them, with a plural in s
     * @return such as {@code 1 session} or {@code 16 sessions}
     */
    public static String count(long number, String noun) {
        return number + " " + noun + (number == 1 ? "" : "s");
    }
}
