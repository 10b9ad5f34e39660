package io.github.ipt4j.examples.commandline.table;

import com.google.common.collect.ImmutableList;
import io.github.ipt4j.examples.commandline.input.ReplayedCourse;
import io.github.ipt4j.protocol.course.HeldSession;
import io.github.ipt4j.protocol.course.History;
import io.github.ipt4j.protocol.progress.Progress;

/**
 * What a row about a course is made of.
 *
 * @param number its number in the tables, from 1, since ids of courses may repeat
 * @param replayed the course
 * @param history what is in force of its record
 * @param sessions the sessions in it
 * @param progress what was measured in it
 */
record NumberedCourse(
        int number, ReplayedCourse replayed, History history, ImmutableList<HeldSession> sessions, Progress progress) {

    static NumberedCourse of(int number, ReplayedCourse replayed) {
        History history = replayed.course().history();
        return new NumberedCourse(number, replayed, history, history.sessions(), Progress.of(replayed.course()));
    }
}
