package io.github.ipt4j.examples.workbench.entry;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A field of a form, with what was filled in.
 *
 * @param kind how it is filled in
 * @param name its name, the same for reading and writing
 * @param label what it asks for
 * @param hint what is to be known before it is filled in, or empty
 * @param options what can be chosen; none if it is typed
 * @param values what was filled in
 * @param problem why it cannot be understood, or empty
 */
public record EntryField(
        Kind kind,
        String name,
        String label,
        Optional<String> hint,
        ImmutableList<EntryOption> options,
        ImmutableList<String> values,
        Optional<String> problem) {

    /** How a field is filled in. */
    public enum Kind {
        /** A day. */
        DATE,
        /** Text of one line. */
        LINE,
        /** A number. */
        NUMBER,
        /** Text of several lines. */
        TEXT,
        /** One of the options. */
        ONE,
        /** Any of the options. */
        SEVERAL,
        /** Not at all: it only stays on the form. */
        HIDDEN
    }

    EntryField withHint(String text) {
        return new EntryField(kind, name, label, Optional.of(text), options, values, problem);
    }

    /**
     * What was typed or chosen.
     *
     * @return the first value, or nothing
     */
    public String value() {
        return values.isEmpty() ? "" : values.get(0);
    }

    /**
     * What describes the field beside its label.
     *
     * @return the ids of the hint and the problem on the page; null if there is neither
     */
    public @Nullable String described() {
        String ids = Stream.of(hint.map(any -> name + "-hint"), problem.map(any -> name + "-problem"))
                .flatMap(Optional::stream)
                .collect(Collectors.joining(" "));
        return ids.isEmpty() ? null : ids;
    }
}
