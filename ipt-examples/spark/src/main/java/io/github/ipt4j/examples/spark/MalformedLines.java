package io.github.ipt4j.examples.spark;

import java.util.Comparator;

/**
 * Lines of a file that are malformed in the same way.
 *
 * @param file where they stand, as Spark calls it
 * @param expected what was expected in each, a phrase that completes "expected …"
 */
record MalformedLines(String file, String expected) implements Comparable<MalformedLines> {

    private static final Comparator<MalformedLines> ORDER =
            Comparator.comparing(MalformedLines::file).thenComparing(MalformedLines::expected);

    @Override
    public int compareTo(MalformedLines other) {
        return ORDER.compare(this, other);
    }
}
