package io.github.ipt4j.examples.workbench.web;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/** The fields of a form, or of what stands behind the question mark; a field can have several values. */
public final class Fields {

    private static final Splitter PAIRS = Splitter.on('&').omitEmptyStrings();

    private static final Splitter PARTS = Splitter.on('=').limit(2);

    private final ImmutableListMultimap<String, String> values;

    private Fields(ImmutableListMultimap<String, String> values) {
        this.values = values;
    }

    /**
     * Reads fields.
     *
     * @param encoded as browsers send them
     * @return the fields, in order
     * @throws IllegalArgumentException if a percent sign is followed by anything but two hexadecimal digits, or a field
     *     holds the character NUL
     */
    static Fields of(String encoded) {
        ImmutableListMultimap.Builder<String, String> values = ImmutableListMultimap.builder();
        for (String pair : PAIRS.split(encoded)) {
            List<String> parts = PARTS.splitToList(pair);
            values.put(decoded(parts.get(0)), parts.size() == 1 ? "" : decoded(parts.get(1)));
        }
        return new Fields(values.build());
    }

    /** A part of a path, in which a plus sign is no space. */
    static String decodedPart(String part) {
        return decoded(part.replace("+", "%2B"));
    }

    private static String decoded(String text) {
        String decoded = URLDecoder.decode(text, StandardCharsets.UTF_8);
        if (decoded.indexOf('\0') >= 0) {
            throw new IllegalArgumentException("A field has a character that no database stores; leave NUL out.");
        }
        return decoded;
    }

    /**
     * The value of a field.
     *
     * @param name its name
     * @return its first value, or empty if it has none, or an empty one
     */
    public Optional<String> value(String name) {
        return values.get(name).stream().findFirst().filter(value -> !value.isEmpty());
    }

    /**
     * The values of a field.
     *
     * @param name its name
     * @return all of them, empty ones too, in order
     */
    public ImmutableList<String> values(String name) {
        return values.get(name);
    }

    /**
     * The names of the fields.
     *
     * @return each once, in order
     */
    public ImmutableList<String> names() {
        return values.keySet().asList();
    }
}
