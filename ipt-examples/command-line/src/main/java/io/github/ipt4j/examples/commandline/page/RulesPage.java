package io.github.ipt4j.examples.commandline.page;

import io.github.ipt4j.protocol.Phase;
import io.github.ipt4j.protocol.Rule;
import io.github.ipt4j.protocol.Source;
import io.github.ipt4j.protocol.Task;
import io.github.ipt4j.protocol.course.AdvisoryKind;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The page of the documentation that lists the rules, made from the rules themselves. */
public final class RulesPage {

    private static final String INTRODUCTION = """
            # The rules

            An event is judged against the course as it stands. If it breaks a rule it is rejected, every broken rule is
            reported, and the course is what it was; unless its deviation waives all rules that it breaks. The order of the
            tables is the order of reporting. `ipt rules` prints the same catalogue.

            | rule | can be waived | what holds | if it is broken | source |
            | --- | --- | --- | --- | --- |
            """;

    private static final String ADVISORIES = """

            ## Advisories

            They never reject, and are reported with accepted and deviating events, in this order.

            | advisory | when | what could be done | source |
            | --- | --- | --- | --- |
            """;

    private static final String TASKS = """

            ## Tasks

            A task is done by an activity (the formulation: by its event) that is accepted while the course is in a phase that
            counts; in another phase it is recorded and does not count. Once done, a task stays done. A protocol says which
            tasks it asks for.

            | task | asked for before this phase is left | what is to be done | phases in which it counts | source |
            | --- | --- | --- | --- | --- |
            """;

    private static final String ROOM = """

            ## Never in a corner

            As long as no deviation is recorded, an event is accepted only if the course can still be concluded within its
            protocol afterwards. With `left` the sessions held in the phases already left, `k` those held in the current phase,
            and `min` and `max` the bounds of a phase (without a `max`, the maximum total), there is **room** if `k ≤ max` and

            ```
            [ left + max(k, min) + Σ min of later phases , left + max + Σ max of later phases ]
            ```

            meets the protocol's total range. `course.window` is broken if there was room before and is none after, or if a
            course is concluded outside the total range; not where `phase.maximum` is. `phase.last-session` is broken by a
            session after which there is room, but would be none after one more session of the phase, and which leaves tasks of
            the phase undone; but for `formulation-agreed`, which needs no session, once difficulties have been identified in as
            many areas as the focus needs.

            ## Deviations and observing

            An event may name rules that it breaks, with a reason; they are waived for it. If it breaks no others it is applied,
            and the course is marked as deviating; if it does, it is rejected and all are reported. To name a rule that the event
            does not break, or that cannot be waived, breaks `deviation.needless`. The three rules on whether a course is open
            are reported alone, and so is `phase.order`, but for `date.order`.

            *Observing* a course, for records of what was done elsewhere, judges each event as if its deviation named exactly the
            waivable rules that it breaks, whatever deviation it carries.
            """;

    private static final String SOURCES = """

            ## Sources

            """;

    private RulesPage() {}

    /** The whole page, in Markdown. */
    public static String markdown() {
        return INTRODUCTION
                + rows(Stream.of(Rule.values()).map(RulesPage::row))
                + ADVISORIES
                + rows(Stream.of(AdvisoryKind.values()).map(RulesPage::row))
                + TASKS
                + rows(Stream.of(Task.values()).map(RulesPage::row))
                + ROOM
                + SOURCES
                + rows(Stream.of(Source.values()).map(RulesPage::source));
    }

    private static String rows(Stream<String> rows) {
        return rows.collect(Collectors.joining("\n", "", "\n"));
    }

    private static String row(Rule rule) {
        String waivable = rule.isWaivable() ? "yes" : "no";
        return "| `" + rule.id() + "` | " + waivable + " | " + rule.statement() + " | " + rule.remedy() + " | "
                + rule.source().mark() + " |";
    }

    private static String row(Task task) {
        String counts = task.countsIn().stream().sorted().map(Phase::word).collect(Collectors.joining(", "));
        return "| `" + task.word() + "` | " + task.phase().word() + " | " + task.instruction() + " | " + counts + " | "
                + task.source().mark() + " |";
    }

    private static String row(AdvisoryKind kind) {
        return "| `" + kind.id() + "` | " + kind.statement() + " | " + kind.suggestion() + " | "
                + kind.source().mark() + " |";
    }

    private static String source(Source source) {
        return "- **" + source.mark() + "**: " + source.citation() + ".";
    }
}
