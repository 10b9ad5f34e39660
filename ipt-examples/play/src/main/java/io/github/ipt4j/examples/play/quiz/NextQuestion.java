package io.github.ipt4j.examples.play.quiz;

import static io.github.ipt4j.examples.play.menu.Dialogue.message;

import com.google.common.collect.ImmutableList;
import io.github.ipt4j.core.wording.Message;
import io.github.ipt4j.core.wording.Worded;
import io.github.ipt4j.examples.play.menu.Menu;
import io.github.ipt4j.examples.play.page.CourseLines;
import io.github.ipt4j.protocol.course.Course;
import io.github.ipt4j.protocol.course.Verdict;
import io.github.ipt4j.protocol.course.VerdictType;
import io.github.ipt4j.protocol.course.Violation;
import io.github.ipt4j.protocol.event.CourseEvent;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/** Which event may come next: the one that did, among others that would be refused. */
final class NextQuestion {

    private static final int OTHERS = 3;

    private NextQuestion() {}

    /** The question; empty if nothing else would be refused. */
    static Optional<CaseQuestion> of(Course before, CourseEvent next, Random order) {
        List<Verdict> refused = Attempts.all(before).stream()
                .filter(event -> event.type() != next.type()
                        || !CourseLines.event(event)
                                .message()
                                .equals(CourseLines.event(next).message()))
                .map(before::record)
                .filter(verdict -> verdict.type() == VerdictType.REJECTED)
                .toList();
        List<Verdict> others = new ArrayList<>(refused);
        Collections.shuffle(others, order);
        return others.isEmpty()
                ? Optional.empty()
                : Optional.of(question(before, next, others.subList(0, Math.min(OTHERS, others.size())), order));
    }

    private static CaseQuestion question(Course before, CourseEvent next, List<Verdict> others, Random order) {
        List<CourseEvent> answers =
                new ArrayList<>(others.stream().map(Verdict::event).toList());
        answers.add(order.nextInt(answers.size() + 1), next);
        Menu<Boolean> menu = Menu.asking(message("quiz.next"));
        for (CourseEvent answer : answers) {
            menu = menu.with(CourseLines.event(answer), answer.equals(next));
        }
        ImmutableList.Builder<Worded> solution = ImmutableList.builder();
        solution.add(message("quiz.next.solution", "event", CourseLines.event(next)));
        others.forEach(verdict -> solution.add(refused(verdict)));
        return new CaseQuestion(before, menu, solution.build());
    }

    /** The first of the rules in full, and which others there are. */
    private static Worded refused(Verdict verdict) {
        ImmutableList<Violation> violations = verdict.violations();
        Message reason = message(
                violations.size() > 1 ? "quiz.next.refused-also" : "quiz.next.refused",
                "event",
                CourseLines.event(verdict.event()),
                "reason",
                CourseLines.of(violations.get(0)));
        return violations.size() > 1
                ? reason.with(
                        "others",
                        violations.stream()
                                .skip(1)
                                .map(violation -> violation.rule().id())
                                .toList())
                : reason;
    }
}
