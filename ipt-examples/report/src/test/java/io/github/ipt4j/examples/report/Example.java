package io.github.ipt4j.examples.report;

import java.io.IOException;
import java.nio.file.Path;

/** Pages that are looked at: courses that kept their protocol, did not, or ended early, one with an open concern; a cohort. */
enum Example {
    KEPT(0, "report", "role-transition-16.jsonl"),
    DEVIATING(0, "report", "deviation-fifth-initial-session.jsonl", "--include-notes"),
    REFUSED(1, "report", "early-end-refused.jsonl"),
    DISCONTINUED(0, "report", "drop-out-after-5.jsonl"),
    OPEN_RISK(0, "report", "grief-childhood-loss.jsonl"),
    NOTE(0, "note", "role-transition-16.jsonl"),
    PLAN(0, "plan", "role-dispute-impasse.jsonl", "--include-notes"),
    SUMMARY(0, "summary", "drop-out-after-5.jsonl"),
    COHORT(0, "cohort", "");

    private static final String[] CASES = {
        "role-transition-16",
        "drop-out-after-5",
        "early-end-refused",
        "grief-childhood-loss",
        "deviation-fifth-initial-session"
    };

    private final int status;
    private final String[] arguments;

    Example(int status, String... arguments) {
        this.status = status;
        this.arguments = arguments;
    }

    String html(Path folder) throws IOException {
        String[] all = arguments.clone();
        all[1] = this == COHORT ? Run.cohort(folder, 4, CASES).toString() : Run.CASES + all[1];
        return Run.file(folder, status, all);
    }
}
