package io.github.ipt4j.examples.report.course;

import com.google.common.collect.ImmutableList;
import io.github.ipt4j.core.wording.Message;
import io.github.ipt4j.examples.report.page.EnglishFormat;
import io.github.ipt4j.protocol.course.Fact;
import io.github.ipt4j.protocol.course.Violation;

/**
 * A rule that was broken, in words.
 *
 * @param id its permanent id
 * @param statement what holds
 * @param facts the facts that it is reported with; empty if its statement says it all
 * @param remedy what to do
 * @param source the mark of the source under this protocol
 */
public record BrokenRule(String id, String statement, String facts, String remedy, String source) {

    static BrokenRule of(Violation violation) {
        return new BrokenRule(
                violation.rule().id(),
                EnglishFormat.of(violation.rule().statement()),
                facts(violation.facts()),
                EnglishFormat.of(violation.rule().remedy()),
                TaskView.mark(violation.source()));
    }

    static String facts(ImmutableList<Fact> facts) {
        return facts.isEmpty()
                ? ""
                : EnglishFormat.capitalized(EnglishFormat.of(
                                Message.series(facts.stream().map(Fact::message).toList())))
                        + ".";
    }
}
