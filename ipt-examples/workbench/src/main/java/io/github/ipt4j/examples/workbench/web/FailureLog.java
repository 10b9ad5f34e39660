package io.github.ipt4j.examples.workbench.web;

import java.util.Arrays;
import java.util.stream.Collectors;

/** Notes what failed for whoever runs the workbench: where, and not with what, since messages can quote what was recorded. */
final class FailureLog {

    private static final System.Logger LOG = System.getLogger("ipt.workbench");

    private FailureLog() {}

    static void add(Throwable failure) {
        LOG.log(System.Logger.Level.ERROR, text(failure));
    }

    private static String text(Throwable failure) {
        String here = failure.getClass().getName()
                + Arrays.stream(failure.getStackTrace())
                        .map(frame -> "\n    at " + frame)
                        .collect(Collectors.joining());
        return failure.getCause() == null ? here : here + "\ncaused by " + text(failure.getCause());
    }
}
