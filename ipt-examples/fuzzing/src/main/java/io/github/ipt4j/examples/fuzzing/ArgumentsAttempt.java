package io.github.ipt4j.examples.fuzzing;

import io.github.ipt4j.examples.shared.program.Ipt;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.regex.Pattern;

/** Runs commands in the folder of the process; not those that wait for a person or a long time, or name other folders. */
final class ArgumentsAttempt implements Attempt {

    private static final Pattern LEFT_OUT = Pattern.compile("(?s).*(/|\\\\|\\.\\.|play|verify|\\d{3}).*");

    private static final Set<Integer> STATUSES = Set.of(0, 1, 2);

    @Override
    public void on(byte[] input) {
        String text = new String(input, StandardCharsets.UTF_8);
        if (!LEFT_OUT.matcher(text).matches()) {
            run(text.split("\n", -1));
        }
    }

    private static void run(String... arguments) {
        StringWriter said = new StringWriter();
        PrintWriter out = new PrintWriter(said);
        int status = Ipt.run(out, out, arguments);
        if (!STATUSES.contains(status)) {
            throw new AssertionError("exit status " + status);
        }
        if (said.toString().contains("\tat ")) {
            throw new AssertionError("a stack trace");
        }
    }
}
