package io.github.ipt4j.examples.workbench.course;

import io.github.ipt4j.core.VocabularyTerm;
import io.github.ipt4j.core.activity.ActivityType;
import io.github.ipt4j.examples.shared.judging.NextSession;
import io.github.ipt4j.examples.shared.judging.Standing;
import io.github.ipt4j.examples.workbench.store.StoredCourse;
import io.github.ipt4j.protocol.course.AcceptedEvent;
import io.github.ipt4j.protocol.course.Advisory;
import io.github.ipt4j.protocol.course.AdvisoryKind;
import io.github.ipt4j.protocol.course.Course;
import io.github.ipt4j.protocol.course.CourseStatus;
import io.github.ipt4j.protocol.course.Verdict;
import io.github.ipt4j.protocol.course.VerdictType;
import io.github.ipt4j.protocol.event.EventType;
import io.github.ipt4j.protocol.risk.RiskStanding;
import java.time.LocalDate;
import java.util.Optional;

/** A course among those of its team: how it stands, and whether something is to be done today. */
public final class TeamCourse {

    private final StoredCourse stored;
    private final Course course;
    private final LocalDate today;

    TeamCourse(StoredCourse stored, LocalDate today) {
        this.stored = stored;
        this.course = stored.course();
        this.today = today;
    }

    /**
     * The id of the course.
     *
     * @return the id
     */
    public String id() {
        return stored.id();
    }

    /**
     * Where its page is.
     *
     * @return a path
     */
    public String link() {
        return CourseLink.to(stored.id());
    }

    /**
     * Who opened it.
     *
     * @return the name of an account
     */
    public String counselor() {
        return stored.counselor();
    }

    /**
     * How it stands.
     *
     * @return the phase of an open course, and the status of another
     */
    public VocabularyTerm standing() {
        return Standing.of(course.state());
    }

    /**
     * How many sessions were held.
     *
     * @return 0 or more
     */
    public int sessions() {
        return course.state().sessions();
    }

    /**
     * What is known of concerns about suicide or harm.
     *
     * @return the standing, which can be unknown
     */
    public RiskStanding concern() {
        return stored.audited().risk().standing();
    }

    /**
     * Whether a concern is open.
     *
     * @return true if no review has answered it
     */
    public boolean isConcerning() {
        return concern() == RiskStanding.OPEN;
    }

    /**
     * When the next session is due.
     *
     * @return the day at the protocol's cadence, or empty if the course is not open
     */
    public Optional<LocalDate> nextSession() {
        return isOpen() ? NextSession.day(course) : Optional.empty();
    }

    /**
     * Whether a session is due.
     *
     * @return true if one is due today, or was before
     */
    public boolean isSessionDue() {
        return nextSession().filter(day -> !day.isAfter(today)).isPresent();
    }

    /**
     * Whether symptoms are to be measured.
     *
     * @return true if the course is open, and they were not in its latest session, in the contacts before it, or since; of
     *     a course without a session, once the first one is due
     */
    public boolean isMeasureDue() {
        return isOpen()
                && !isMeasuredSince()
                && latestSession().map(this::lacksMeasure).orElseGet(this::isSessionDue);
    }

    private boolean lacksMeasure(Verdict session) {
        return session.advisories().stream().map(Advisory::kind).anyMatch(AdvisoryKind.MEASURE_MISSING::equals);
    }

    /** The verdict on the latest session that counts; empty if none was held. */
    Optional<Verdict> latestSession() {
        return stored.audited().verdicts().reverse().stream()
                .filter(verdict -> verdict.event().type() == EventType.SESSION_HELD)
                .filter(verdict -> verdict.type() != VerdictType.REJECTED)
                .findFirst();
    }

    private boolean isMeasuredSince() {
        return course.history().events().reverse().stream()
                .map(AcceptedEvent::event)
                .takeWhile(event -> event.type() != EventType.SESSION_HELD)
                .anyMatch(event -> event.activities().stream()
                        .anyMatch(activity -> activity.type() == ActivityType.ASSESS_SYMPTOMS));
    }

    /**
     * Whether it is for today.
     *
     * @return true if a concern is open, a session due, or symptoms to be measured
     */
    public boolean isForToday() {
        return isConcerning() || isSessionDue() || isMeasureDue();
    }

    private boolean isOpen() {
        return course.state().status() == CourseStatus.OPEN;
    }
}
