package io.github.ipt4j.examples.report.course;

import com.google.common.collect.ImmutableList;
import io.github.ipt4j.core.wording.Message;
import io.github.ipt4j.examples.report.page.PageWords;
import io.github.ipt4j.protocol.Source;
import io.github.ipt4j.protocol.course.Fact;
import io.github.ipt4j.protocol.course.Verdict;
import io.github.ipt4j.protocol.course.Violation;

/**
 * A rule that was broken, in words.
 *
 * @param id its permanent id
 * @param statement what holds
 * @param facts the facts that it is reported with; empty if its statement says it all
 * @param remedy what to do
 * @param source the mark of the source under this protocol
 * @param citation the source in full
 */
public record BrokenRule(String id, String statement, String facts, String remedy, String source, String citation) {

    /**
     * The rules that an event broke, in a language.
     *
     * @param verdict the verdict on the event
     * @param words the language
     * @return the rules in words, in the verdict's order
     */
    public static ImmutableList<BrokenRule> in(Verdict verdict, PageWords words) {
        return verdict.violations().stream()
                .map(violation -> of(violation, words))
                .collect(ImmutableList.toImmutableList());
    }

    private static BrokenRule of(Violation violation, PageWords words) {
        return new BrokenRule(
                violation.rule().id(),
                words.of(violation.rule().statement()),
                facts(violation.facts(), words),
                words.of(violation.rule().remedy()),
                TaskView.mark(violation.source(), words),
                violation.source().map(Source::citation).orElseGet(() -> words.of("source.protocol")));
    }

    static String facts(ImmutableList<Fact> facts, PageWords words) {
        return facts.isEmpty()
                ? ""
                : words.capitalized(words.of(
                        "facts",
                        "facts",
                        Message.series(facts.stream().map(Fact::message).toList())));
    }
}
