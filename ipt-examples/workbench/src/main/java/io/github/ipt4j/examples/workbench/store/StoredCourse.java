package io.github.ipt4j.examples.workbench.store;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Lists;
import io.github.ipt4j.protocol.audit.Audit;
import io.github.ipt4j.protocol.audit.AuditedCourse;
import io.github.ipt4j.protocol.course.Course;

/**
 * A course as it is stored, judged anew.
 *
 * @param id the id of the course
 * @param counselor the name of the counselor's account
 * @param lines its journal
 * @param audited the verdict on each line, in the same order
 */
public record StoredCourse(String id, String counselor, ImmutableList<StoredLine> lines, AuditedCourse audited) {

    private static final Audit AUDIT = Audit.enforcing();

    static StoredCourse of(String id, String counselor, ImmutableList<StoredLine> lines) {
        return new StoredCourse(id, counselor, lines, AUDIT.course(Lists.transform(lines, StoredLine::event)));
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
