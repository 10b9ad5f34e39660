package io.github.ipt4j.examples.workbench.entry;

import com.google.common.collect.ImmutableList;
import java.util.Optional;

/**
 * A field of a form, with what was filled in.
 *
 * @param kind how it is filled in
 * @param name its name, the same for reading and writing
 * @param label what it asks for
 * @param options what can be chosen; none if it is typed
 * @param values what was filled in
 * @param problem why it cannot be understood, or empty
 */
public record EntryField(
        Kind kind,
        String name,
        String label,
        ImmutableList<EntryOption> options,
        ImmutableList<String> values,
        Optional<String> problem) {

    /** How a field is filled in. */
    public enum Kind {
        /** A day. */
        DATE,
        /** A number. */
        NUMBER,
        /** Text of several lines. */
        TEXT,
        /** One of the options. */
        ONE,
        /** Any of the options. */
        SEVERAL
    }

    /**
     * What was typed or chosen.
     *
     * @return the first value, or nothing
     */
    public String value() {
        return values.isEmpty() ? "" : values.get(0);
    }
}
