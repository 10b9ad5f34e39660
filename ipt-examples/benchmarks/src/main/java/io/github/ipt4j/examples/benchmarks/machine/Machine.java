package io.github.ipt4j.examples.benchmarks.machine;

import io.github.ipt4j.examples.benchmarks.Measurable;

/** The machines that are compared, from the floor up. */
public enum Machine implements Measurable {
    /** The floor: integers, packed beforehand. */
    PACKED_SWITCH("a switch on packed integers (the floor)", Kind.REFERENCE),
    /** The yardstick. */
    YARDSTICK("a record machine written by hand (the yardstick)", Kind.REFERENCE),
    /** The library's machine on the state alone. */
    OURS("ipt, on the state", Kind.OURS),
    /** The library's course. */
    OURS_WITH_HISTORY("ipt, keeping the history", Kind.OURS),
    /** StatefulJ. */
    STATEFULJ("StatefulJ 3.0", Kind.LIBRARY),
    /** Easy States. */
    EASY_STATES("Easy States 2.0.0", Kind.LIBRARY),
    /** Stateless4j. */
    STATELESS4J("stateless4j 2.6.0", Kind.LIBRARY),
    /** COLA. */
    COLA("COLA 5.0.0", Kind.LIBRARY),
    /** Squirrel. */
    SQUIRREL("squirrel-foundation 0.3.10", Kind.LIBRARY),
    /** Spring Statemachine. */
    SPRING("Spring Statemachine 4.0.2", Kind.LIBRARY);

    /** What a machine is in the comparison. */
    public enum Kind {
        /** Written by hand, to compare with. */
        REFERENCE,
        /** This library. */
        OURS,
        /** Another library. */
        LIBRARY
    }

    private final String title;
    private final Kind kind;

    Machine(String title, Kind kind) {
        this.title = title;
        this.kind = kind;
    }

    @Override
    public String title() {
        return title;
    }

    /**
     * What the machine is in the comparison.
     *
     * @return the kind
     */
    public Kind kind() {
        return kind;
    }

    /**
     * Builds the machine.
     *
     * @return a machine before its first course
     */
    public Contestant contestant() {
        return switch (this) {
            case PACKED_SWITCH -> new PackedSwitch();
            case YARDSTICK -> new Yardstick();
            case OURS -> new Ours();
            case OURS_WITH_HISTORY -> new OursWithHistory();
            case STATEFULJ -> new StatefulJMachine();
            case EASY_STATES -> new EasyStatesMachine();
            case STATELESS4J -> new Stateless4jMachine();
            case COLA -> new ColaMachine();
            case SQUIRREL -> new SquirrelMachine();
            case SPRING -> new SpringMachine();
        };
    }
}
