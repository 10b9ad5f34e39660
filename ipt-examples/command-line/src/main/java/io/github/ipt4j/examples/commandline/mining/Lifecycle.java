package io.github.ipt4j.examples.commandline.mining;

/** What became of an event: transitions of the standard lifecycle of XES. */
enum Lifecycle {
    /** It was accepted, and is in force. */
    COMPLETE("complete"),
    /** It was accepted, and a correction removed it. */
    WITHDRAW("withdraw"),
    /** It was refused. */
    ABORT("ate_abort");

    private final String transition;

    Lifecycle(String transition) {
        this.transition = transition;
    }

    String transition() {
        return transition;
    }
}
