package io.github.ipt4j.protocol.risk;

import com.google.common.collect.ImmutableList;
import io.github.ipt4j.protocol.course.Course;
import io.github.ipt4j.protocol.course.Recorded;
import io.github.ipt4j.protocol.event.CourseConcluded;
import io.github.ipt4j.protocol.event.CourseDiscontinued;
import io.github.ipt4j.protocol.event.SessionHeld;

/**
 * The flags of a course, and how it stands with them. No level of risk is computed.
 *
 * @param flags every flag in the order in which they were opened
 * @param standing what is known last
 * @param ended whether the course is concluded or discontinued
 */
public record RiskRecord(ImmutableList<RiskFlag> flags, RiskStanding standing, boolean ended) {

    /**
     * The flags of a course so far.
     *
     * @param course the course, at any point
     * @return what its accepted sessions flagged and reviewed
     */
    public static RiskRecord of(Course course) {
        return of(course.history());
    }

    /**
     * The flags over a history.
     *
     * @param history events that were accepted, in order
     * @return what the sessions among them flagged and reviewed
     */
    public static RiskRecord of(Iterable<Recorded> history) {
        RiskReading reading = new RiskReading();
        boolean ended = false;
        for (Recorded recorded : history) {
            if (recorded.event() instanceof SessionHeld held) {
                reading.read(held.session());
            }
            ended = recorded.event() instanceof CourseConcluded || recorded.event() instanceof CourseDiscontinued;
        }
        return new RiskRecord(reading.flags(), reading.standing(), ended);
    }

    /**
     * The flags that no review has answered.
     *
     * @return the open ones, in order
     */
    public ImmutableList<RiskFlag> open() {
        return flags.stream().filter(RiskFlag::isOpen).collect(ImmutableList.toImmutableList());
    }

    /**
     * Whether the course ended, concluded or discontinued, while a flag was open: to be said prominently, since nothing in
     * the course can answer it any more.
     *
     * @return true if it did
     */
    public boolean endedWithOpenFlag() {
        return ended && standing == RiskStanding.OPEN;
    }
}
