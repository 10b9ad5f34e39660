package io.github.ipt4j.protocol.fidelity;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Sets;
import io.github.ipt4j.protocol.Task;
import io.github.ipt4j.protocol.course.AcceptedEvent;
import io.github.ipt4j.protocol.course.History;
import io.github.ipt4j.protocol.event.CourseEvent;
import io.github.ipt4j.protocol.event.SessionHeld;
import java.time.LocalDate;
import java.util.OptionalInt;

record TaskDoneValue(Task task, LocalDate date, OptionalInt session) implements TaskDone {

    /** The tasks that were done, required or not, in the order in which they were done. */
    static ImmutableList<TaskDone> of(History history) {
        ImmutableList.Builder<TaskDone> tasks = ImmutableList.builder();
        for (AcceptedEvent accepted : history.events()) {
            CourseEvent event = accepted.event();
            for (Task task : Sets.difference(
                    accepted.after().tasksDone(), accepted.before().tasksDone())) {
                tasks.add(new TaskDoneValue(task, event.date(), session(event)));
            }
        }
        return tasks.build();
    }

    private static OptionalInt session(CourseEvent event) {
        return event instanceof SessionHeld held ? OptionalInt.of(held.session().number()) : OptionalInt.empty();
    }
}
