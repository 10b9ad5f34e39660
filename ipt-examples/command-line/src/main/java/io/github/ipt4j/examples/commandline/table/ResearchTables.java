package io.github.ipt4j.examples.commandline.table;

import com.google.common.collect.ImmutableList;
import io.github.ipt4j.core.measure.Scale;
import java.util.Collection;

/**
 * The tables that courses are written as.
 *
 * @param courses a row a course
 * @param sessions a row a session
 * @param form how their cells are written
 */
record ResearchTables(Table<NumberedCourse> courses, Table<SessionOfCourse> sessions, CellForm form) {

    static ResearchTables of(Collection<Scale> scales, CellForm form) {
        return new ResearchTables(CourseTable.of(scales), SessionTable.of(scales), form);
    }

    ImmutableList<Table<?>> all() {
        return ImmutableList.of(courses, sessions);
    }
}
