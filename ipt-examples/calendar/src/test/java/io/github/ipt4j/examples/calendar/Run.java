package io.github.ipt4j.examples.calendar;

import biweekly.Biweekly;
import biweekly.component.VEvent;
import com.google.common.collect.ObjectArrays;
import io.github.ipt4j.examples.shared.program.Ipt;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;

/**
 * What the command did.
 *
 * @param status its exit status
 * @param out what it wrote to standard output
 * @param err what it wrote to standard error
 */
record Run(int status, String out, String err) {

    /** What the command did in English, whatever the language of the environment is. */
    static Run of(String... arguments) {
        return in("en", arguments);
    }

    static Run in(String language, String... arguments) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        String[] all = ObjectArrays.concat(new String[] {"calendar", "--lang", language}, arguments, String.class);
        int status = Ipt.run(new PrintWriter(out), new PrintWriter(err), all);
        return new Run(status, out.toString(), err.toString());
    }

    List<VEvent> events() {
        return Biweekly.parse(out).first().getEvents();
    }

    /** The day on which each event begins, in digits. */
    List<String> starts() {
        return events().stream()
                .map(event -> event.getDateStart()
                        .getValue()
                        .getRawComponents()
                        .toString()
                        .substring(0, 8))
                .toList();
    }

    List<String> summaries() {
        return events().stream().map(event -> event.getSummary().getValue()).toList();
    }

    List<String> identities() {
        return events().stream().map(event -> event.getUid().getValue()).toList();
    }
}
