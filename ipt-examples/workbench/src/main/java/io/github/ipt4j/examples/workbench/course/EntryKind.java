package io.github.ipt4j.examples.workbench.course;

import com.google.common.collect.ImmutableList;
import io.github.ipt4j.protocol.event.EventType;
import java.util.Optional;
import java.util.stream.Stream;

/** What can be recorded in a course that is opened, each on a page of its own. */
public enum EntryKind {
    /** A session was held. */
    SESSION("session", EventType.SESSION_HELD, true),
    /** There was a contact between sessions, a crisis call, or a follow-up after the end. */
    CONTACT("contact", EventType.CONTACT_MADE, true),
    /** A session did not take place. */
    MISSED("missed", EventType.SESSION_MISSED, true),
    /** A formulation was agreed. */
    FORMULATION("formulation", EventType.FORMULATION_AGREED, false),
    /** A phase began. */
    PHASE("phase", EventType.PHASE_ENTERED, false),
    /** The course was concluded. */
    CONCLUSION("conclusion", EventType.COURSE_CONCLUDED, false),
    /** The course ended early. */
    DISCONTINUATION("discontinuation", EventType.COURSE_DISCONTINUED, false);

    private final String word;
    private final EventType event;
    private final boolean forgettable;

    EntryKind(String word, EventType event, boolean forgettable) {
        this.word = word;
        this.event = event;
        this.forgettable = forgettable;
    }

    /**
     * The word by which it is worded, and its page found.
     *
     * @return a word in lower case
     */
    public String word() {
        return word;
    }

    /**
     * What is recorded.
     *
     * @return the type of the event
     */
    public EventType event() {
        return event;
    }

    /**
     * The kind of a word.
     *
     * @param word any word
     * @return the kind, or empty if none has it
     */
    public static Optional<EntryKind> of(String word) {
        return Stream.of(values()).filter(kind -> kind.word.equals(word)).findFirst();
    }

    /**
     * The kind of an event.
     *
     * @param event the type of the event
     * @return the kind, or empty if it has no page
     */
    public static Optional<EntryKind> of(EventType event) {
        return Stream.of(values()).filter(kind -> kind.event == event).findFirst();
    }

    /**
     * The kinds that are recorded late when they were forgotten.
     *
     * @return the kinds in order
     */
    public static ImmutableList<EntryKind> forgettable() {
        return Stream.of(values()).filter(kind -> kind.forgettable).collect(ImmutableList.toImmutableList());
    }
}
