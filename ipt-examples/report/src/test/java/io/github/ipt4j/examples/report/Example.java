package io.github.ipt4j.examples.report;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** Pages that are looked at: courses that kept their protocol, did not, or ended early, one with an open concern; a cohort. */
enum Example {
    KEPT(0, "report", "role-transition-16"),
    DEVIATING(0, "report", "deviation-fifth-initial-session", "--include-notes"),
    REFUSED(1, "report", "early-end-refused"),
    DISCONTINUED(0, "report", "drop-out-after-5"),
    OPEN_RISK(0, "report", "grief-childhood-loss"),
    NOTE(0, "note", "role-transition-16"),
    PLAN(0, "plan", "role-dispute-impasse", "--include-notes"),
    SUMMARY(0, "summary", "drop-out-after-5"),
    COHORT(0, "report", "all", "--cohort");

    private static final ImmutableList<String> CASES = ImmutableList.of(
            "role-transition-16",
            "drop-out-after-5",
            "early-end-refused",
            "grief-childhood-loss",
            "deviation-fifth-initial-session");

    private final int status;
    private final String command;
    private final String name;
    private final ImmutableList<String> options;

    Example(int status, String command, String name, String... options) {
        this.status = status;
        this.command = command;
        this.name = name;
        this.options = ImmutableList.copyOf(options);
    }

    boolean showsNotes() {
        return options.contains("--include-notes");
    }

    String html(Path folder, String... further) throws IOException {
        return Run.file(
                folder,
                status,
                Stream.of(Stream.of(command, input(folder).toString()), options.stream(), Stream.of(further))
                        .flatMap(arguments -> arguments)
                        .toArray(String[]::new));
    }

    private Path input(Path folder) throws IOException {
        return switch (this) {
            case COHORT -> Run.cohort(folder, 4, CASES.toArray(String[]::new));
            case OPEN_RISK -> withoutReview(folder);
            default -> Path.of(Run.CASES + name + ".jsonl");
        };
    }

    /** The journal without its review of the concern about suicide, which so stays open. */
    private Path withoutReview(Path folder) throws IOException {
        return Files.write(
                folder.resolve("open.jsonl"),
                Files.readAllLines(Path.of(Run.CASES + name + ".jsonl")).stream()
                        .map(line -> line.replaceAll("\\{\"type\":\"review-risk\"[^}]*},", ""))
                        .toList());
    }
}
