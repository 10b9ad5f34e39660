package io.github.ipt4j.examples.commandline.table;

import io.github.ipt4j.examples.commandline.input.ReplayedCourse;
import io.github.ipt4j.examples.shared.command.ExitStatus;
import java.util.stream.Collectors;

/**
 * The rows about one course, made on whatever thread.
 *
 * @param status how the command ends if no other course is worse
 * @param course its row among the courses
 * @param sessions the rows of its sessions
 */
record CourseRows(ExitStatus status, String course, String sessions) {

    static CourseRows of(ReplayedCourse replayed, ResearchTables tables) {
        String sessions = replayed.course().history().sessions().stream()
                .map(held -> tables.sessions().row(new SessionOfCourse(replayed, held), tables.form()))
                .collect(Collectors.joining());
        return new CourseRows(replayed.status(), tables.courses().row(replayed, tables.form()), sessions);
    }
}
