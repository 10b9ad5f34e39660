package io.github.ipt4j.examples.report.course;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ListMultimap;
import com.google.common.collect.MultimapBuilder;
import io.github.ipt4j.examples.report.page.PageWords;
import io.github.ipt4j.protocol.course.Advisory;
import io.github.ipt4j.protocol.course.AdvisoryKind;
import io.github.ipt4j.protocol.course.Verdict;

/**
 * All advisories of one kind.
 *
 * @param kind the kind, with its statement and suggestion
 * @param rows the events with which it was given, in order
 */
public record AdvisoryView(AdvisoryKind kind, ImmutableList<Row> rows) {

    /**
     * An event as a row of a table.
     *
     * @param line its line in the journal
     * @param date its day
     * @param event what it is
     * @param facts the facts that the advisory was given with; empty if its statement says it all
     */
    public record Row(int line, String date, String event, String facts) {}

    static ImmutableList<AdvisoryView> of(ImmutableList<Verdict> verdicts, PageWords words) {
        ListMultimap<AdvisoryKind, Row> rows =
                MultimapBuilder.enumKeys(AdvisoryKind.class).arrayListValues().build();
        for (int i = 0; i < verdicts.size(); i++) {
            for (Advisory advisory : verdicts.get(i).advisories()) {
                rows.put(advisory.kind(), row(i + 1, verdicts.get(i), advisory, words));
            }
        }
        return rows.keySet().stream()
                .map(kind -> new AdvisoryView(kind, ImmutableList.copyOf(rows.get(kind))))
                .collect(ImmutableList.toImmutableList());
    }

    private static Row row(int line, Verdict verdict, Advisory advisory, PageWords words) {
        return new Row(
                line,
                words.of(verdict.event().date()),
                words.capitalized(JudgedEvent.message(verdict.event(), words)),
                BrokenRule.facts(advisory.facts(), words));
    }
}
