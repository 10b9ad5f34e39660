package io.github.ipt4j.examples.commandline;

import io.github.ipt4j.protocol.Rule;
import io.github.ipt4j.protocol.Source;
import io.github.ipt4j.protocol.course.AdvisoryKind;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The page of the documentation that lists the rules, made from the rules themselves. */
final class RulesPage {

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

            They never reject, and are told with accepted and deviating events, in this order.

            | advisory | when | what could be done | source |
            | --- | --- | --- | --- |
            """;

    private static final String SOURCES = """

            ## Sources

            """;

    private RulesPage() {}

    static String markdown() {
        return INTRODUCTION
                + rows(Stream.of(Rule.values()).map(RulesPage::row))
                + ADVISORIES
                + rows(Stream.of(AdvisoryKind.values()).map(RulesPage::row))
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

    private static String row(AdvisoryKind kind) {
        return "| `" + kind.id() + "` | " + kind.statement() + " | " + kind.suggestion() + " | "
                + kind.source().mark() + " |";
    }

    private static String source(Source source) {
        return "- **" + source.mark() + "**: " + source.citation() + ".";
    }
}
