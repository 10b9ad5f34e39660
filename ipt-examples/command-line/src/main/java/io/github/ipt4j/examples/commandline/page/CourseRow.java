package io.github.ipt4j.examples.commandline.page;

import com.google.common.collect.ImmutableList;
import io.github.ipt4j.examples.commandline.input.ReplayedCourse;
import io.github.ipt4j.protocol.course.Course;
import io.github.ipt4j.protocol.risk.RiskStanding;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** The fields of a row about a course, which begin with where it comes from and how it stands. */
final class CourseRow {

    /** The column that separates rows about courses from rows about lines that could not be read. */
    static final String KIND = "kind of row (course / unreadable: a course of which nothing could be read)";

    /** The column that gives the line of a course that could not be read. */
    static final String UNREADABLE_LINE = "line of the file (of an unreadable course; empty otherwise)";

    private static final ImmutableList<String> COLUMNS = ImmutableList.of(
            KIND,
            "file",
            "course id",
            UNREADABLE_LINE,
            "protocol id",
            "phase",
            "sessions held",
            "events rejected and not counted");

    private CourseRow() {}

    /** The header of rows that begin as these do. */
    static List<String> header(String... others) {
        return ImmutableList.<String>builder().addAll(COLUMNS).add(others).build();
    }

    static List<Object> of(ReplayedCourse replayed, List<?> ofCourse, List<?> figures) {
        Course course = replayed.course();
        return ImmutableList.builder()
                .add("course", replayed.file(), replayed.name().orElse(""), "")
                .add(
                        course.protocol().id(),
                        course.state().word(),
                        course.state().sessions())
                .add(replayed.refused())
                .addAll(ofCourse)
                .addAll(figures)
                .build();
    }

    /** A row about a course that could not be read: nothing is known of it, a concern about safety included. */
    static List<Object> unreadable(String file, int line, List<String> header, String riskColumn) {
        List<Object> fields = new ArrayList<>(Collections.nCopies(header.size(), ""));
        fields.set(header.indexOf(KIND), "unreadable");
        fields.set(header.indexOf("file"), file);
        fields.set(header.indexOf(UNREADABLE_LINE), line);
        fields.set(header.indexOf(riskColumn), RiskStanding.UNKNOWN.word());
        return fields;
    }
}
