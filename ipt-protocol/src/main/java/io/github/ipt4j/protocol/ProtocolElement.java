package io.github.ipt4j.protocol;

import io.github.ipt4j.core.Bounds;
import io.github.ipt4j.core.VocabularyTerm;
import io.github.ipt4j.core.wording.Message;
import io.github.ipt4j.core.wording.Worded;

/** A number or a choice that a protocol makes, apart from its tasks. */
public enum ProtocolElement implements VocabularyTerm {
    /** {@link Protocol#sessions()}. */
    SESSIONS,
    /** {@link Protocol#initial()}. */
    INITIAL,
    /** {@link Protocol#intermediate()}. */
    INTERMEDIATE,
    /** {@link Protocol#termination()}. */
    TERMINATION,
    /** {@link Protocol#cadenceDays()}. */
    CADENCE,
    /** {@link Protocol#setting()}. */
    SETTING,
    /** {@link Protocol#minutes()}. */
    MINUTES,
    /** {@link Protocol#focus()}. */
    FOCUS,
    /** {@link Protocol#ages()}. */
    AGES;

    static ProtocolElement sessionsOf(Phase phase) {
        return switch (phase) {
            case INITIAL -> INITIAL;
            case INTERMEDIATE -> INTERMEDIATE;
            case TERMINATION -> TERMINATION;
        };
    }

    /**
     * The value of the element in a protocol.
     *
     * @param protocol any protocol
     * @return a range, or a word such as that for {@link Setting#INDIVIDUAL}
     */
    public Worded value(Protocol protocol) {
        return switch (this) {
            case SESSIONS -> protocol.sessions();
            case INITIAL -> protocol.initial();
            case INTERMEDIATE -> protocol.intermediate();
            case TERMINATION -> protocol.termination();
            case CADENCE -> Bounds.exactly(protocol.cadenceDays());
            case SETTING -> protocol.setting();
            case MINUTES -> protocol.minutes();
            case FOCUS -> protocol.focus();
            case AGES -> protocol.ages().<Worded>map(ages -> ages).orElse(Message.of("protocol/words", "any-age"));
        };
    }
}
