package io.github.ipt4j.examples.play.quiz;

import static io.github.ipt4j.examples.play.menu.Dialogue.message;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.ipt4j.core.wording.Message;
import io.github.ipt4j.core.wording.Worded;
import io.github.ipt4j.examples.play.menu.Menu;
import io.github.ipt4j.examples.play.page.CourseLines;
import io.github.ipt4j.protocol.Rule;
import io.github.ipt4j.protocol.RuleKind;
import io.github.ipt4j.protocol.Task;
import io.github.ipt4j.protocol.course.Course;
import io.github.ipt4j.protocol.course.Verdict;
import io.github.ipt4j.protocol.course.VerdictType;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

/** Which rule an event breaks: one that it does, among others that it keeps. */
final class WhyQuestion {

    private static final int OTHERS = 3;

    private WhyQuestion() {}

    static CaseQuestion of(Course before, Verdict verdict, Random order) {
        List<Rule> broken = verdict.rules().stream().toList();
        Rule right = broken.get(order.nextInt(broken.size()));
        List<Rule> rules = new ArrayList<>(kept(before, verdict));
        Collections.shuffle(rules, order);
        rules = new ArrayList<>(rules.subList(0, OTHERS));
        rules.add(order.nextInt(OTHERS + 1), right);
        Menu<Boolean> menu = Menu.asking(asked(verdict));
        for (Rule rule : rules) {
            menu = menu.with(rule.statement(), rule == right);
        }
        ImmutableList<Worded> solution =
                verdict.violations().stream().map(CourseLines::of).collect(ImmutableList.toImmutableList());
        return new CaseQuestion(before, menu, solution);
    }

    private static Message asked(Verdict verdict) {
        return message(
                verdict.type() == VerdictType.REJECTED ? "quiz.why.refused" : "quiz.why.deviating",
                "event",
                CourseLines.event(verdict.event()),
                "date",
                verdict.event().date());
    }

    /** Rules that the event keeps; those about the record, or tasks of other phases, would be told apart too easily. */
    private static List<Rule> kept(Course before, Verdict verdict) {
        ImmutableSet<Task> tasks = before.protocol().tasks(before.state().phase());
        return Stream.of(Rule.values())
                .filter(rule -> rule.kind() != RuleKind.RECORD)
                .filter(rule -> rule.task().map(tasks::contains).orElse(true))
                .filter(rule -> !verdict.rules().contains(rule))
                .toList();
    }
}
