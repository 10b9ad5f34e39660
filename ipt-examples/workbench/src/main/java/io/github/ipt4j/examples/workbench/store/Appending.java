package io.github.ipt4j.examples.workbench.store;

import com.google.common.collect.ImmutableList;

/** What became of a line that was to be added. */
public sealed interface Appending {

    /**
     * It was added, and is on the disk.
     *
     * @param line its number
     */
    record Appended(int line) implements Appending {}

    /**
     * It was not added, since somebody else was faster.
     *
     * @param between the lines that came in between, at least one
     */
    record Conflict(ImmutableList<StoredLine> between) implements Appending {}
}
