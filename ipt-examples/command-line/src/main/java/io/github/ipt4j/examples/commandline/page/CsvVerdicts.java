package io.github.ipt4j.examples.commandline.page;

import com.google.common.base.Joiner;
import com.google.common.collect.Iterables;
import com.google.common.collect.Lists;
import io.github.ipt4j.examples.commandline.input.VerdictForm;
import io.github.ipt4j.examples.commandline.input.VerdictOutput;
import io.github.ipt4j.examples.shared.output.Csv;
import io.github.ipt4j.examples.shared.output.TextLines;
import io.github.ipt4j.examples.shared.output.VisibleText;
import io.github.ipt4j.protocol.Rule;
import io.github.ipt4j.protocol.course.CourseState;
import io.github.ipt4j.protocol.course.Verdict;
import io.github.ipt4j.protocol.course.VerdictType;
import io.github.ipt4j.protocol.event.EventType;
import java.util.Optional;

/**
 * Verdicts as CSV after RFC 4180, a row for each event and for each line that could not be read, under the names that they
 * have in JSON. Only ids and names of files can hold anything that needs quotes.
 */
public final class CsvVerdicts implements VerdictForm {

    private static final String HEADER =
            "row,file,course,line,date,type,verdict,rules,protocol,phase,sessions,entry,unreadable_line";
    private static final EncodedTerms<EventType> TYPES = EncodedTerms.of(EventType.class, type -> "," + type.word());
    private static final EncodedTerms<VerdictType> VERDICTS =
            EncodedTerms.of(VerdictType.class, type -> "," + type.word() + ",");
    private static final Joiner IDS = Joiner.on(' ');

    /** Between the file and the line of what could not be read: all that nobody knows of it. */
    private static final String UNKNOWN = ",".repeat(11);

    private static final String END = "\r\n";

    private final boolean advisories;

    /** Verdicts with advisories in a further column, if desired. */
    public CsvVerdicts(boolean advisories) {
        this.advisories = advisories;
    }

    @Override
    public void begin(TextLines to) {
        to.add(HEADER + (advisories ? ",advisories" : "") + END);
    }

    @Override
    public VerdictOutput of(String file, Optional<String> course) {
        byte[] beginning = EncodedTerms.encoded(
                "event," + field(file) + "," + course.map(CsvVerdicts::field).orElse("") + ",");
        return (line, verdict, to) -> {
            event(verdict, to.add(beginning).number(line));
            if (advisories) {
                to.add(","
                        + IDS.join(Lists.transform(
                                verdict.advisories(),
                                advisory -> advisory.kind().id())));
            }
            to.add(END);
        };
    }

    private static void event(Verdict verdict, TextLines to) {
        CourseState state = verdict.course().state();
        to.add("," + verdict.event().date())
                .add(TYPES.of(verdict.event().type()))
                .add(VERDICTS.of(verdict.type()))
                .add(IDS.join(Iterables.transform(verdict.rules(), Rule::id)))
                .add("," + field(verdict.course().protocol().id()) + "," + state.word() + ",")
                .number(state.sessions())
                .add(",");
        if (verdict.type() != VerdictType.REJECTED) {
            to.number(verdict.course().entries());
        }
        to.add(",");
    }

    @Override
    public void unreadable(String file, int line, TextLines to) {
        to.add("unreadable," + field(file) + UNKNOWN).number(line).add((advisories ? "," : "") + END);
    }

    private static String field(String text) {
        return Csv.field(VisibleText.line(text));
    }
}
