package io.github.ipt4j.protocol.testing;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Iterables;
import io.github.ipt4j.core.Limits;
import io.github.ipt4j.core.PrivateText;
import io.github.ipt4j.core.activity.Activity;
import io.github.ipt4j.core.area.ProblemArea;
import io.github.ipt4j.core.client.Client;
import io.github.ipt4j.core.client.Concern;
import io.github.ipt4j.core.session.AgendaSetter;
import io.github.ipt4j.core.session.Session;
import io.github.ipt4j.protocol.Phase;
import io.github.ipt4j.protocol.Protocol;
import io.github.ipt4j.protocol.course.Course;
import io.github.ipt4j.protocol.event.ContactMade;
import io.github.ipt4j.protocol.event.CourseConcluded;
import io.github.ipt4j.protocol.event.CourseDiscontinued;
import io.github.ipt4j.protocol.event.CourseOpened;
import io.github.ipt4j.protocol.event.DiscontinuationReason;
import io.github.ipt4j.protocol.event.FormulationAgreed;
import io.github.ipt4j.protocol.event.MissedReason;
import io.github.ipt4j.protocol.event.PhaseEntered;
import io.github.ipt4j.protocol.event.RecordCorrected;
import io.github.ipt4j.protocol.event.SessionHeld;
import io.github.ipt4j.protocol.event.SessionMissed;
import java.time.LocalDate;
import java.util.List;

/**
 * What can happen next to a course, with the number and the date that are due.
 *
 * <p>A session is due one cadence after the session before, and bears the next number; anything else happens on the day of the
 * latest event. {@link #on} gives another date.
 */
public final class NextEvent {

    /** The day on which courses are opened unless said otherwise. */
    public static final LocalDate FIRST_DAY = LocalDate.of(2026, 1, 5);

    private final Course course;
    private final LocalDate today;
    private final LocalDate dayOfSession;

    private NextEvent(Course course, LocalDate today, LocalDate dayOfSession) {
        this.course = course;
        this.today = today;
        this.dayOfSession = dayOfSession;
    }

    /**
     * What can happen next to a course.
     *
     * @param course the course as it stands
     * @return its next event, to be chosen
     */
    public static NextEvent after(Course course) {
        LocalDate today = course.state().latestDate().orElse(FIRST_DAY);
        LocalDate due = course.state()
                .latestSessionDate()
                .map(date -> date.plusDays(course.protocol().cadenceDays()))
                .orElse(today);
        return new NextEvent(course, today, recordable(due.isBefore(today) ? today : due));
    }

    /** The date, or the last one of which something can be recorded. */
    static LocalDate recordable(LocalDate date) {
        return date.isAfter(Limits.LAST_DAY) ? Limits.LAST_DAY : date;
    }

    /**
     * The same on another day.
     *
     * @param date the date that the event is to have
     * @return the next event, to be chosen
     */
    public NextEvent on(LocalDate date) {
        return new NextEvent(course, date, date);
    }

    /**
     * The same some days after the latest session, or after the opening where there is none.
     *
     * @param days the days; 0 or fewer for a date that is out of order
     * @return the next event, to be chosen
     */
    public NextEvent daysLater(int days) {
        return on(recordable(course.state().latestSessionDate().orElse(today).plusDays(days)));
    }

    /**
     * The course is opened for major depression, under the protocol that judges it.
     *
     * @return the event
     */
    public CourseOpened opening() {
        return CourseOpened.of(course.protocol(), today, Client.of("c-001"), Concern.MAJOR_DEPRESSION);
    }

    /**
     * The next session, of which nothing but what was done in it is known.
     *
     * @param activities what was done
     * @return the event
     */
    public SessionHeld session(Activity... activities) {
        return session(ImmutableList.copyOf(activities));
    }

    /**
     * The next session, of which nothing but what was done in it is known.
     *
     * @param activities what was done
     * @return the event
     */
    public SessionHeld session(List<Activity> activities) {
        return SessionHeld.of(begun().addAllActivities(activities).build());
    }

    /**
     * The next session, of which no advisory has anything to say: as long as expected, symptoms measured, the agenda set by
     * the client.
     *
     * @param activities what was done beside
     * @return the event
     */
    public SessionHeld quietSession(Iterable<Activity> activities) {
        return SessionHeld.of(begun().minutes(protocol().minutes().min())
                .agendaSetBy(AgendaSetter.CLIENT)
                .addActivity(TaskActivities.measure())
                .addAllActivities(activities)
                .build());
    }

    /**
     * Begins the next session.
     *
     * @return a builder that holds number and date
     */
    public Session.Builder begun() {
        return Session.builder().number(course.state().sessions() + 1).date(dayOfSession);
    }

    /**
     * The client does not come.
     *
     * @return the event
     */
    public SessionMissed missed() {
        return SessionMissed.of(today, MissedReason.NO_SHOW);
    }

    /**
     * Another number of the next session than the one that is due, with nothing done in it.
     *
     * @param number the number
     * @return the event
     */
    public SessionHeld numbered(int number) {
        return SessionHeld.of(begun().number(number).build());
    }

    /**
     * A break from sessions was planned.
     *
     * @return the event
     */
    public SessionMissed plannedBreak() {
        return SessionMissed.of(today, MissedReason.PLANNED_BREAK);
    }

    /**
     * There is a contact outside of sessions.
     *
     * @param activities what is done in it
     * @return the event
     */
    public ContactMade contact(Activity... activities) {
        return ContactMade.of(today, activities);
    }

    /**
     * The record is corrected: an entry is removed.
     *
     * @param entry the number of the entry
     * @return the event
     */
    public RecordCorrected retraction(int entry) {
        return correction().removes(entry).build();
    }

    /**
     * Starts building a correction of today.
     *
     * @return a builder that holds date and reason
     */
    public RecordCorrected.Builder correction() {
        return RecordCorrected.builder().date(today).reason(PrivateText.of("a slip"));
    }

    /**
     * A formulation whose focus is as many of the areas identified as are needed, and which plans as few sessions as it can.
     *
     * @return the event
     */
    public FormulationAgreed formulation() {
        Iterable<ProblemArea> areas = Iterables.limit(
                course.state().areasIdentified(), protocol().focus().min());
        return formulation(fewest(), protocol().termination().min(), areas);
    }

    /**
     * A formulation with some focus, which plans as few sessions as it can.
     *
     * @param focus the focus
     * @return the event
     */
    public FormulationAgreed formulation(ProblemArea... focus) {
        return formulation(fewest(), protocol().termination().min(), ImmutableSet.copyOf(focus));
    }

    /**
     * A formulation with some plan, whose focus is as many of the areas identified as are needed.
     *
     * @param sessions how many sessions are planned
     * @param termination how many of them are planned for the termination phase
     * @return the event
     */
    public FormulationAgreed plan(int sessions, int termination) {
        return formulation(sessions, termination, formulation().focus());
    }

    private FormulationAgreed formulation(int sessions, int termination, Iterable<ProblemArea> focus) {
        return FormulationAgreed.builder()
                .date(today)
                .focus(focus)
                .plannedSessions(sessions)
                .plannedTermination(termination)
                .build();
    }

    /**
     * A phase is entered.
     *
     * @param phase the phase
     * @return the event
     */
    public PhaseEntered entering(Phase phase) {
        return PhaseEntered.of(today, phase);
    }

    /**
     * The course is concluded.
     *
     * @return the event
     */
    public CourseConcluded conclusion() {
        return CourseConcluded.of(today);
    }

    /**
     * The client stops coming.
     *
     * @return the event
     */
    public CourseDiscontinued discontinuation() {
        return CourseDiscontinued.of(today, DiscontinuationReason.DROPPED_OUT);
    }

    private int fewest() {
        return Math.max(1, protocol().sessions().min());
    }

    private Protocol protocol() {
        return course.protocol();
    }
}
