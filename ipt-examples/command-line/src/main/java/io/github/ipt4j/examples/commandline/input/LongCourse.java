package io.github.ipt4j.examples.commandline.input;

import io.github.ipt4j.core.Limits;
import io.github.ipt4j.protocol.audit.Audit;
import io.github.ipt4j.protocol.course.Course;
import io.github.ipt4j.protocol.course.Verdict;
import io.github.ipt4j.protocol.event.CourseEvent;

/**
 * A course of any length that is judged event by event: now and then it forgets what it no longer needs. Once a
 * course has had 100,000 events, it can no longer be corrected.
 */
public final class LongCourse {

    /** More events than a course of treatment has, and than a correction can name. */
    private static final int REMEMBERED = Limits.ENTRIES.maxOr(Integer.MAX_VALUE - 1) + 1;

    private final Audit audit;
    private Course course;
    private int events;

    /** A course that was not opened. */
    public LongCourse(Audit audit) {
        this.audit = audit;
        this.course = audit.unopened();
    }

    /** Judges the next event. */
    public Verdict judge(CourseEvent event) {
        Verdict verdict = audit.judge(course, event);
        events++;
        course = events % REMEMBERED == 0 ? verdict.course().withoutHistory() : verdict.course();
        return verdict;
    }

    /** How many events were judged. */
    public int events() {
        return events;
    }
}
