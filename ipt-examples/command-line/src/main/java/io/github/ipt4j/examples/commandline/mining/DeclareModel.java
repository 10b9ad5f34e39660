package io.github.ipt4j.examples.commandline.mining;

import com.google.common.collect.ImmutableMap;
import io.github.ipt4j.core.wording.Message;
import io.github.ipt4j.core.wording.Wording;
import io.github.ipt4j.examples.commandline.words.IptWords;
import io.github.ipt4j.protocol.Phase;
import io.github.ipt4j.protocol.Protocol;
import io.github.ipt4j.protocol.Rule;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A protocol as a model in DECLARE, in the text format of RuM and Declare4Py: the constraints that its rules imply, each under
 * its rule, and in comments the rules that cannot be said, with the reason.
 */
public final class DeclareModel {

    private static final ImmutableMap<Rule, Message> UNSAID = unsaid();

    private final DeclareConstraints constraints;
    private final StringBuilder text = new StringBuilder();

    private DeclareModel(DeclareConstraints constraints) {
        this.constraints = constraints;
    }

    /** Writes a protocol, the same in every language, with line feeds. */
    public static String of(Protocol protocol) {
        return new DeclareModel(new DeclareConstraints(protocol)).write(protocol.id());
    }

    private static ImmutableMap<Rule, Message> unsaid() {
        Message notInLog = IptWords.FILE.message("declare.not-in-log");
        Message dates = IptWords.FILE.message("declare.dates");
        Message room = IptWords.FILE.message("declare.room");
        Message keeping = IptWords.FILE.message("declare.record");
        return ImmutableMap.<Rule, Message>builder()
                .put(Rule.OPENING_CONCERN, notInLog)
                .put(Rule.DATE_ORDER, dates)
                .put(Rule.SESSION_DAY, dates)
                .put(Rule.SESSION_NUMBER, keeping)
                .put(Rule.SESSION_GAP, keeping)
                .put(Rule.PHASE_LAST_SESSION, room)
                .put(Rule.PROBLEM_IDENTIFIED, notInLog)
                .put(Rule.FORMULATION_FOCUS, notInLog)
                .put(Rule.FORMULATION_IDENTIFIED, notInLog)
                .put(Rule.FORMULATION_PLAN, notInLog)
                .put(Rule.CORRECTION_ENTRY, keeping)
                .put(Rule.DEVIATION_NEEDLESS, keeping)
                .buildOrThrow();
    }

    private String write(String id) {
        comment(IptWords.FILE.message("declare.title", "id", id));
        comment(IptWords.FILE.message("declare.activities"));
        constraints.activities().forEach(activity -> line("activity " + activity));
        attributes();
        comment(IptWords.FILE.message("declare.always"));
        underTheirRules(constraints.always());
        comment(IptWords.FILE.message("declare.concluded"));
        underTheirRules(constraints.onceConcluded());
        comment(IptWords.FILE.message("declare.in-part", "rule", Rule.COURSE_WINDOW.id()));
        comment(IptWords.FILE.message("declare.unsaid"));
        UNSAID.forEach((rule, why) -> comment(IptWords.FILE.message("declare.why", "rule", rule.id(), "reason", why)));
        return text.toString();
    }

    /** The attributes that conditions look at, and of which activities. */
    private void attributes() {
        bind(DeclareConstraints.HELD, DeclareConstraints.PHASE);
        bind(ActivityName.ofEntering(Phase.TERMINATION), DeclareConstraints.SESSIONS);
        bind(DeclareConstraints.CONCLUDED, DeclareConstraints.SESSIONS);
        String phases = Stream.of(Phase.values()).map(Phase::word).collect(Collectors.joining(", "));
        line(DeclareConstraints.PHASE + ": " + phases);
        line(DeclareConstraints.SESSIONS + ": integer between 0 and 999");
    }

    private void bind(String activity, String attribute) {
        line("bind " + activity + ": " + attribute);
    }

    private void underTheirRules(List<DeclareConstraint> constraints) {
        Rule over = null;
        for (DeclareConstraint constraint : constraints) {
            if (constraint.rule() != over) {
                over = constraint.rule();
                line("# " + over.id());
            }
            line(constraint.line());
        }
    }

    private void comment(Message words) {
        line("# " + Wording.english().of(words));
    }

    private void line(String line) {
        text.append(line).append('\n');
    }
}
