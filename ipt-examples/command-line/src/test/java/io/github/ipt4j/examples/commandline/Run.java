package io.github.ipt4j.examples.commandline;

import com.google.common.collect.ObjectArrays;
import io.github.ipt4j.examples.shared.program.Ipt;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;

/**
 * What a command did.
 *
 * @param status its exit status
 * @param out what it wrote to standard output
 * @param err what it wrote to standard error
 */
record Run(int status, String out, String err) {

    static final String CASES = "src/main/cases/";

    /** What a command did in English, whatever the language of the environment is. */
    static Run of(String... arguments) {
        return in("en", arguments);
    }

    static Run in(String language, String... arguments) {
        return inEnvironment(ObjectArrays.concat(new String[] {"--lang", language}, arguments, String.class));
    }

    static Run inEnvironment(String... arguments) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        int status = Ipt.run(new PrintWriter(out), new PrintWriter(err), arguments);
        return new Run(status, out.toString(), err.toString());
    }

    List<String> lines() {
        return out.lines().toList();
    }
}
