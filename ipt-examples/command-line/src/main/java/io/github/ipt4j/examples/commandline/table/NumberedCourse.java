package io.github.ipt4j.examples.commandline.table;

import io.github.ipt4j.examples.commandline.input.ReplayedCourse;
import io.github.ipt4j.protocol.progress.Progress;

/**
 * What a row about a course is made of.
 *
 * @param number its number in the tables, from 1, since ids of courses may repeat
 * @param replayed the course
 * @param progress what was measured in it
 */
record NumberedCourse(int number, ReplayedCourse replayed, Progress progress) {

    static NumberedCourse of(int number, ReplayedCourse replayed) {
        return new NumberedCourse(number, replayed, Progress.of(replayed.course()));
    }
}
