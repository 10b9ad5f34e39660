package io.github.ipt4j.protocol;

import io.github.ipt4j.core.Bounds;

/** A number or a choice that a protocol makes, apart from its tasks. */
public enum ProtocolElement {
    /** {@link Protocol#sessions()}. */
    SESSIONS("Sessions in total"),
    /** {@link Protocol#initial()}. */
    INITIAL("Sessions of the initial phase"),
    /** {@link Protocol#intermediate()}. */
    INTERMEDIATE("Sessions of the intermediate phase"),
    /** {@link Protocol#termination()}. */
    TERMINATION("Sessions of the termination phase"),
    /** {@link Protocol#cadenceDays()}. */
    CADENCE("Days between sessions"),
    /** {@link Protocol#setting()}. */
    SETTING("Setting"),
    /** {@link Protocol#minutes()}. */
    MINUTES("Minutes of a session"),
    /** {@link Protocol#focus()}. */
    FOCUS("Focus areas"),
    /** {@link Protocol#ages()}. */
    AGES("Ages");

    private final String title;

    ProtocolElement(String title) {
        this.title = title;
    }

    static ProtocolElement sessionsOf(Phase phase) {
        return switch (phase) {
            case INITIAL -> INITIAL;
            case INTERMEDIATE -> INTERMEDIATE;
            case TERMINATION -> TERMINATION;
        };
    }

    /**
     * The title, for display.
     *
     * @return an English noun phrase, such as {@code Sessions in total}
     */
    public String title() {
        return title;
    }

    /**
     * The value of the element in a protocol, for display.
     *
     * @param protocol any protocol
     * @return a short English phrase, such as {@code 14–18} or {@code individual}
     */
    public String value(Protocol protocol) {
        return switch (this) {
            case SESSIONS -> protocol.sessions().toString();
            case INITIAL -> protocol.initial().toString();
            case INTERMEDIATE -> protocol.intermediate().toString();
            case TERMINATION -> protocol.termination().toString();
            case CADENCE -> Integer.toString(protocol.cadenceDays());
            case SETTING -> protocol.setting().word();
            case MINUTES -> protocol.minutes().toString();
            case FOCUS -> protocol.focus().toString();
            case AGES -> protocol.ages().map(Bounds::toString).orElse("any");
        };
    }
}
