package io.github.ipt4j.protocol.risk;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import io.github.ipt4j.core.activity.Activity;
import io.github.ipt4j.core.activity.ActivityType;
import io.github.ipt4j.core.activity.AssessSymptoms;
import io.github.ipt4j.core.measure.Assessment;
import io.github.ipt4j.protocol.event.CourseEvent;
import io.github.ipt4j.protocol.event.EventType;
import io.github.ipt4j.protocol.event.RecordCorrected;
import java.util.Iterator;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The concerns about suicide or harm of a course, and what answered them. No level of risk is computed.
 *
 * <p>A record follows everything that was submitted, in order. An accepted event opens flags and answers them. A
 * refused one opens flags and leaves risk unknown, as it would have if it had been accepted, but it answers nothing and
 * clears nothing: a refused entry does not make a client safer.
 *
 * <p>This is the one definition of an open concern; advisories, reports and figures all use it.
 */
public final class RiskRecord {

    /** The record before anything was submitted. */
    public static final RiskRecord NOTHING_SUBMITTED =
            new RiskRecord(ImmutableList.of(), RiskStanding.UNKNOWN, false, true);

    private final ImmutableList<RiskFlagValue> flags;
    private final RiskStanding latest;
    private final boolean ended;
    private final boolean whole;

    RiskRecord(ImmutableList<RiskFlagValue> flags, RiskStanding latest, boolean ended, boolean whole) {
        this.flags = flags;
        this.latest = latest;
        this.ended = ended;
        this.whole = whole;
    }

    /**
     * Returns the record after an event that was accepted.
     *
     * @param event the event that was submitted next
     * @return a record with what the event flagged and reviewed
     */
    public RiskRecord after(CourseEvent event) {
        return switch (event.type()) {
            case SESSION_HELD, CONTACT_MADE -> RiskReading.accepted(this, event).record();
            case COURSE_CONCLUDED, COURSE_DISCONTINUED -> new RiskRecord(flags, latest, true, whole);
            case COURSE_OPENED, SESSION_MISSED, FORMULATION_AGREED, PHASE_ENTERED, RECORD_CORRECTED -> this;
        };
    }

    /**
     * Returns the record after an event that was refused.
     *
     * @param event the event that was submitted next
     * @return a record with what the event flagged; this one if nothing in it matters here
     */
    public RiskRecord afterRefused(CourseEvent event) {
        return isAffectedByRefused(event)
                ? RiskReading.refused(this, what(event)).record()
                : this;
    }

    /**
     * Checks whether an event matters even if it is refused.
     *
     * @param event any event
     * @return true if it opens a flag or leaves risk unknown
     */
    public static boolean isAffectedByRefused(CourseEvent event) {
        ImmutableList<Activity> activities = what(event).activities();
        for (int i = 0; i < activities.size(); i++) {
            if (isSignalOrUnknown(activities.get(i))) {
                return true;
            }
        }
        return false;
    }

    /** The event itself, or the one that a correction adds. */
    private static CourseEvent what(CourseEvent event) {
        return event.type() == EventType.RECORD_CORRECTED
                ? ((RecordCorrected) event).adds().orElse(event)
                : event;
    }

    /** By types and not by classes: a refusal asks this of every activity, and types are found faster. */
    private static boolean isSignalOrUnknown(Activity activity) {
        ActivityType type = activity.type();
        return type == ActivityType.FLAG_RISK
                || (type == ActivityType.ASSESS_SYMPTOMS
                        && isSignalOrUnknown(((AssessSymptoms) activity).assessment()));
    }

    private static boolean isSignalOrUnknown(Assessment assessment) {
        return assessment.asksAboutSuicide() && assessment.suicideItemAnswered().orElse(true);
    }

    /**
     * Returns this record with the flags of refused events as they stand in another. After corrections the two follow
     * different orders: this one that of the events in force, the other that of submission, in which refused events are
     * answered.
     *
     * @param submitted a record that follows the same events in the order of submission
     * @return this record, in which each flag of a refused event is answered only where it is in the other
     * @throws IllegalArgumentException if the other does not have as many such flags
     */
    public RiskRecord withRefusedFlagsOf(RiskRecord submitted) {
        Iterator<RiskFlagValue> refused =
                submitted.flags.stream().filter(RiskFlagValue::isRefused).iterator();
        ImmutableList.Builder<RiskFlagValue> all = ImmutableList.builderWithExpectedSize(flags.size());
        for (RiskFlagValue flag : flags) {
            checkArgument(!flag.isRefused() || refused.hasNext(), "A record lacks flags; give one of the same events.");
            all.add(flag.isRefused() ? refused.next() : flag);
        }
        checkArgument(!refused.hasNext(), "A record has further flags; give one of the same events.");
        return with(all.build(), latest);
    }

    /**
     * Returns the record of a course of which not everything that was submitted could be read.
     *
     * @return a record that is unknown, unless a flag is open
     */
    public RiskRecord notReadToItsEnd() {
        return new RiskRecord(flags, latest, ended, false);
    }

    /**
     * Every flag.
     *
     * @return the flags, in the order in which they were opened
     */
    public ImmutableList<RiskFlag> flags() {
        return ImmutableList.copyOf(flags);
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
     * Whether a concern is open. False does not mean that there is no risk: see {@link #standing()}.
     *
     * @return true if a flag is open
     */
    public boolean isOpen() {
        for (RiskFlagValue flag : flags) {
            if (flag.isOpen()) {
                return true;
            }
        }
        return false;
    }

    /**
     * The standing of the course.
     *
     * @return the first standing that applies
     */
    public RiskStanding standing() {
        if (isOpen()) {
            return RiskStanding.OPEN;
        }
        if (!whole) {
            return RiskStanding.UNKNOWN;
        }
        return latest == RiskStanding.NOT_FLAGGED && !flags.isEmpty() ? RiskStanding.REVIEWED : latest;
    }

    /**
     * Whether everything that was submitted has been read.
     *
     * @return false if the rest of a journal could not be read, so that the record may lack flags
     */
    public boolean isWhole() {
        return whole;
    }

    /**
     * Whether the course has ended, concluded or discontinued, and a flag is open: to be reported prominently, since
     * only a contact can answer it now.
     *
     * @return true if it has
     */
    public boolean endedWithOpenFlag() {
        return ended && isOpen();
    }

    ImmutableList<RiskFlagValue> flagged() {
        return flags;
    }

    RiskStanding latest() {
        return latest;
    }

    RiskRecord with(ImmutableList<RiskFlagValue> newFlags, RiskStanding newLatest) {
        return new RiskRecord(newFlags, newLatest, ended, whole);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof RiskRecord that
                && flags.equals(that.flags)
                && latest == that.latest
                && ended == that.ended
                && whole == that.whole;
    }

    @Override
    public int hashCode() {
        return Objects.hash(flags, latest, ended, whole);
    }

    /**
     * How many concerns there were, and their standing.
     *
     * @return a short English phrase
     */
    @Override
    public String toString() {
        return "RiskRecord[" + flags.size() + " flags, " + standing().word() + "]";
    }
}
