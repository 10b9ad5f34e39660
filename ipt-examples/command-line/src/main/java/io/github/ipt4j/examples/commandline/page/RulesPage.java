package io.github.ipt4j.examples.commandline.page;

import io.github.ipt4j.core.wording.Wording;
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

            Each event is judged against the course as it stands. An event that breaks a rule is rejected and leaves the
            course unchanged, unless its deviation waives every rule that it breaks; either way all broken rules are reported,
            in the order of this table. `ipt rules` prints the same list.

            | rule | can be waived | statement | if it is broken | source |
            | --- | --- | --- | --- | --- |
            """;

    private static final String ADVISORIES = """

            ## Advisories

            Advisories never reject an event. They are reported with accepted and deviating events, in this order. A rejected
            event is reported with `risk.flagged` alone, if the event itself signals a concern.

            | advisory | statement | suggestion | source |
            | --- | --- | --- | --- |
            """;

    private static final String TASKS = """

            ## Tasks

            A task is done by an activity of a session or contact (the formulation: by its event) that is accepted while the
            course is in a phase in which the task counts; in another phase, or after the end, the activity is recorded and
            does not count. Once done, a task stays done. Each protocol lists the tasks that it requires.

            | task | by the end of this phase | instruction | phases in which it counts | source |
            | --- | --- | --- | --- | --- |
            """;

    private static final String ROOM = """

            ## No dead ends

            As long as no deviation is recorded, an event is accepted only if the course can still be concluded within its
            protocol afterwards. Let `left` be the sessions held in earlier phases, `k` those held in the current phase, and
            `min` and `max` the bounds of a phase (without a `max`, that of the total). There is **room** if `k ≤ max` and

            ```
            [ left + max(k, min) + Σ min of later phases , left + max + Σ max of later phases ]
            ```

            overlaps the protocol's total range. `course.window` is broken if there was room before the event and there is none
            after it, or if a course is concluded outside the total range; but not where `phase.maximum` is broken.
            `phase.last-session` is broken by a session that leaves tasks of the phase undone, if there is room after it but
            would be none after one more session of the phase. `formulation-agreed` does not count as undone once difficulties
            have been identified in as many areas as the focus needs, since it needs no further session.

            ## Deviations and observing

            An event can carry a deviation: it names the rules that the event breaks and gives the reason, and these rules are
            waived. If the event breaks no others, it is applied and the course is marked as deviating; otherwise it is rejected
            and all broken rules are reported. A deviation that names a rule which its event keeps, or which cannot be waived,
            breaks `deviation.needless`. The three rules about whether a course is open are reported alone, and so is
            `phase.order`, except together with `date.order`.

            ## Gaps and contacts

            The number of the latest session says how many were held. A session whose number leaves a gap breaks
            `session.gap`; waived, it says that the sessions before it were held and not recorded, and they count in the
            current phase, in all rules. A number that is not greater than that of the latest session breaks
            `session.number`, and then counts as the next one.

            A contact outside of sessions is no session. It is judged by `date.order` alone, after the end of the course too.

            *Observing* a course, for records of work done elsewhere, judges each event as if its deviation named exactly the
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
                + rows(sources().map(RulesPage::source));
    }

    private static String rows(Stream<String> rows) {
        return rows.collect(Collectors.joining("\n", "", "\n"));
    }

    private static String row(Rule rule) {
        String waivable = rule.isWaivable() ? "yes" : "no";
        return "| `" + rule.id() + "` | " + waivable + " | " + Wording.english().of(rule.statement()) + " | "
                + Wording.english().of(rule.remedy()) + " | " + rule.source().mark() + " |";
    }

    private static String row(Task task) {
        String counts = task.countsIn().stream().sorted().map(Phase::word).collect(Collectors.joining(", "));
        return "| `" + task.word() + "` | " + task.phase().word() + " | "
                + Wording.english().of(task.instruction()) + " | " + counts + " | "
                + task.source().mark() + " |";
    }

    private static String row(AdvisoryKind kind) {
        return "| `" + kind.id() + "` | " + Wording.english().of(kind.statement()) + " | "
                + Wording.english().of(kind.suggestion()) + " | "
                + kind.source().mark() + " |";
    }

    /** Those of the rules, advisories and tasks; those of the protocols stand on their own page. */
    private static Stream<Source> sources() {
        return Stream.of(
                        Stream.of(Rule.values()).map(Rule::source),
                        Stream.of(AdvisoryKind.values()).map(AdvisoryKind::source),
                        Stream.of(Task.values()).map(Task::source))
                .flatMap(sources -> sources)
                .sorted()
                .distinct();
    }

    private static String source(Source source) {
        return "- **" + source.mark() + "**: " + source.citation() + ".";
    }
}
