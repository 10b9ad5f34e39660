package io.github.ipt4j.examples.commandline.page;

import com.fasterxml.jackson.core.io.JsonStringEncoder;
import io.github.ipt4j.examples.commandline.input.VerdictForm;
import io.github.ipt4j.examples.commandline.input.VerdictOutput;
import io.github.ipt4j.examples.shared.output.TextLines;
import io.github.ipt4j.examples.shared.output.VisibleText;
import io.github.ipt4j.protocol.Phase;
import io.github.ipt4j.protocol.Rule;
import io.github.ipt4j.protocol.course.AdvisoryKind;
import io.github.ipt4j.protocol.course.CourseState;
import io.github.ipt4j.protocol.course.CourseStatus;
import io.github.ipt4j.protocol.course.Verdict;
import io.github.ipt4j.protocol.course.VerdictType;
import io.github.ipt4j.protocol.event.EventType;
import java.util.Optional;
import java.util.function.Function;

/** Verdicts as JSON Lines, put together from parts that are encoded already. */
public final class JsonVerdicts implements VerdictForm {

    private static final EncodedTerms<EventType> TYPES =
            EncodedTerms.of(EventType.class, type -> ",\"type\":\"" + type.word());
    private static final EncodedTerms<VerdictType> VERDICTS =
            EncodedTerms.of(VerdictType.class, type -> "\",\"verdict\":\"" + type.word() + "\",\"rules\":[");
    private static final EncodedTerms<Rule> RULES = EncodedTerms.of(Rule.class, rule -> '"' + rule.id() + '"');
    private static final EncodedTerms<Phase> PHASES = EncodedTerms.of(Phase.class, phase -> standing(phase.word()));
    private static final EncodedTerms<CourseStatus> STATUSES =
            EncodedTerms.of(CourseStatus.class, status -> standing(status.word()));
    private static final byte[] ENTRY = EncodedTerms.encoded(",\"entry\":");
    private static final byte[] ADVISORIES = EncodedTerms.encoded(",\"advisories\":[");
    private static final EncodedTerms<AdvisoryKind> KINDS =
            EncodedTerms.of(AdvisoryKind.class, kind -> '"' + kind.id() + '"');
    private static final byte[] NOTHING = {};
    private static final byte[] SEPARATOR = {','};
    private static final byte[] END = EncodedTerms.encoded("}\n");

    private final boolean namesFiles;
    private final boolean advisories;

    /** Verdicts with the name of the file, if there are several, and with advisories if desired. */
    public JsonVerdicts(boolean namesFiles, boolean advisories) {
        this.namesFiles = namesFiles;
        this.advisories = advisories;
    }

    private static String standing(String word) {
        return "],\"phase\":\"" + word + "\",\"sessions\":";
    }

    @Override
    public VerdictOutput of(String file, Optional<String> course) {
        byte[] beginning = EncodedTerms.encoded("{"
                + (namesFiles ? property("file", file) : "")
                + course.map(id -> property("course", id)).orElse("")
                + "\"line\":");
        return (line, verdict, to) -> {
            verdict(verdict, to.add(beginning).number(line));
            if (advisories) {
                advisories(verdict, to);
            }
            to.add(END);
        };
    }

    /** What would steer a terminal is shown as an escape, which is that of JSON too. */
    private static String property(String name, String text) {
        String quoted = new String(JsonStringEncoder.getInstance().quoteAsString(text));
        return '"' + name + "\":\"" + VisibleText.line(quoted) + "\",";
    }

    private static void verdict(Verdict verdict, TextLines to) {
        CourseState state = verdict.course().state();
        to.add(TYPES.of(verdict.event().type())).add(VERDICTS.of(verdict.type()));
        list(verdict.rules(), RULES::of, to);
        to.add(state.status() == CourseStatus.OPEN ? PHASES.of(state.phase()) : STATUSES.of(state.status()))
                .number(state.sessions());
        if (verdict.type() != VerdictType.REJECTED) {
            to.add(ENTRY).number(verdict.course().entries());
        }
    }

    private static void advisories(Verdict verdict, TextLines to) {
        list(verdict.advisories(), advisory -> KINDS.of(advisory.kind()), to.add(ADVISORIES));
        to.add(']');
    }

    private static <T> void list(Iterable<T> items, Function<T, byte[]> encoding, TextLines to) {
        boolean first = true;
        for (T item : items) {
            to.add(first ? NOTHING : SEPARATOR).add(encoding.apply(item));
            first = false;
        }
    }
}
