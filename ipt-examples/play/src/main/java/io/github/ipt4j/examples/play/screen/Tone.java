package io.github.ipt4j.examples.play.screen;

/** How something is meant; shown in color or weight where that is enabled, and always said in words too. */
public enum Tone {
    /** What needs no stress. */
    PLAIN,
    /** What begins something new. */
    HEADING,
    /** What went well. */
    GOOD,
    /** What went well with a reservation. */
    CAUTION,
    /** What was refused, or is urgent. */
    BAD
}
