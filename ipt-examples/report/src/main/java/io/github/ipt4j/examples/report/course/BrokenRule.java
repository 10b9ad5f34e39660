package io.github.ipt4j.examples.report.course;

import com.google.common.base.Joiner;
import com.google.common.collect.ImmutableList;
import io.github.ipt4j.examples.report.page.Plain;
import io.github.ipt4j.protocol.Source;
import io.github.ipt4j.protocol.course.Fact;
import io.github.ipt4j.protocol.course.Violation;

/**
 * A rule that was broken, in words.
 *
 * @param id its permanent id
 * @param statement what holds
 * @param facts the facts for which it is told; empty if it says it all
 * @param remedy what to do
 * @param source who says so
 */
public record Told(String id, String statement, String facts, String remedy, Source source) {

    static Told of(Violation violation) {
        return new Told(
                violation.rule().id(),
                violation.rule().statement(),
                facts(violation.facts()),
                violation.rule().remedy(),
                violation.rule().source());
    }

    static String facts(ImmutableList<Fact> facts) {
        return facts.isEmpty() ? "" : Plain.capitalized(Joiner.on("; ").join(facts)) + ".";
    }
}
