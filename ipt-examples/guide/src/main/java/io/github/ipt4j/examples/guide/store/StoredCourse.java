package io.github.ipt4j.examples.guide.store;

import io.github.ipt4j.protocol.course.Course;
import io.github.ipt4j.protocol.course.Verdict;
import io.github.ipt4j.protocol.course.VerdictType;

// #region docs/own-store.md
/**
 * A course with the key of its latest row.
 *
 * @param course the course
 * @param refusals how many events were refused since its latest entry
 */
record StoredCourse(Course course, int refusals) {

    StoredCourse after(Verdict verdict) {
        boolean refused = verdict.type() == VerdictType.REJECTED;
        return new StoredCourse(verdict.course(), refused ? refusals + 1 : 0);
    }
}
// #endregion
