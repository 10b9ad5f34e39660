package io.github.ipt4j.examples.workbench.store;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Lists;
import io.github.ipt4j.protocol.audit.Audit;
import io.github.ipt4j.protocol.audit.AuditedCourse;
import io.github.ipt4j.protocol.course.Course;
import io.github.ipt4j.protocol.journal.JournalFormat;

/**
 * A course as it is stored, judged anew.
 *
 * @param id the id of the course
 * @param counselor the name of the counselor's account
 * @param lines its journal
 * @param audited the verdict on each line, in the same order
 * @param format the format in which it was read, with its scales
 */
public record StoredCourse(
        String id, String counselor, ImmutableList<StoredLine> lines, AuditedCourse audited, JournalFormat format) {

    static StoredCourse of(String id, String counselor, ImmutableList<StoredLine> lines, Audit audit) {
        return new StoredCourse(
                id, counselor, lines, audit.course(Lists.transform(lines, StoredLine::event)), audit.format());
    }

    /**
     * The course after its last line.
     *
     * @return the course
     */
    public Course course() {
        return audited.course();
    }

    /**
     * The number that the next line has.
     *
     * @return one more than there are lines
     */
    public int nextLine() {
        return lines.size() + 1;
    }
}
