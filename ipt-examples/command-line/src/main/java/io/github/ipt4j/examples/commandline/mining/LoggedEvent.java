package io.github.ipt4j.examples.commandline.mining;

import io.github.ipt4j.protocol.RuleSet;
import io.github.ipt4j.protocol.Task;
import io.github.ipt4j.protocol.course.CourseState;
import io.github.ipt4j.protocol.course.VerdictType;
import java.time.LocalDate;
import java.util.OptionalInt;

/**
 * An event of a log: what was submitted, or a task that it did.
 *
 * @param activity what happened
 * @param lifecycle what became of it
 * @param date the day on which it happened
 * @param verdict how what was submitted was judged
 * @param rules the rules that it breaks; none for a task, so that each is counted once
 * @param after the course after it
 * @param entry the number of its entry; empty if it was refused
 * @param line the place at which it was submitted, from 1
 */
record LoggedEvent(
        String activity,
        Lifecycle lifecycle,
        LocalDate date,
        VerdictType verdict,
        RuleSet rules,
        CourseState after,
        OptionalInt entry,
        int line) {

    /** A task that is done by it. */
    LoggedEvent doing(Task task) {
        return new LoggedEvent(ActivityName.of(task), lifecycle, date, verdict, RuleSet.NONE, after, entry, line);
    }
}
