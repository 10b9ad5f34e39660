package io.github.ipt4j.examples.shared.judging;

import io.github.ipt4j.protocol.journal.JournalFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Option;

/** Which ratings of observers are shown beside a course. */
public final class RatingsOptions {

    @Option(names = "--ratings", paramLabel = "FILE", descriptionKey = "judging.ratings")
    private final List<String> files = new ArrayList<>();

    /** Made by picocli. */
    public RatingsOptions() {}

    /**
     * Whether none are asked for.
     *
     * @return true if no file was named
     */
    public boolean isEmpty() {
        return files.isEmpty();
    }

    /**
     * Reads the ratings.
     *
     * @param format the format, with the observers' scales
     * @return the ratings; empty if none are asked for
     * @throws io.github.ipt4j.examples.shared.command.CommandFailedException if a file is malformed or cannot be read
     */
    public Optional<Ratings> read(JournalFormat format) {
        return files.isEmpty() ? Optional.empty() : Optional.of(Ratings.read(format, files));
    }
}
