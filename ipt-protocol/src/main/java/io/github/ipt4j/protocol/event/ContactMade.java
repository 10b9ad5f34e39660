package io.github.ipt4j.protocol.event;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import io.github.ipt4j.core.activity.Activity;
import io.github.ipt4j.core.activity.ActivityType;
import io.github.ipt4j.core.session.Mode;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A contact outside of sessions: a call in a crisis, a questionnaire filled in at home, a follow-up after the end.
 *
 * <p>It is no session and changes no number of sessions, but what is measured, flagged and reviewed in it counts.
 */
@Value.Immutable
public sealed interface ContactMade extends CourseEvent permits ImmutableContactMade {

    /** The kinds of activities that a contact can have; all others belong to sessions. */
    ImmutableSet<ActivityType> ACTIVITY_TYPES = Sets.immutableEnumSet(
            ActivityType.ASSESS_SYMPTOMS,
            ActivityType.ASK_ABOUT_VIOLENCE,
            ActivityType.FLAG_RISK,
            ActivityType.REVIEW_RISK,
            ActivityType.EXERCISE);

    /**
     * Returns the event, without a deviation.
     *
     * @param date the day on which it happened, 1960-01-01 to 2100-12-31
     * @param activities what was done, in order, each of the {@link #ACTIVITY_TYPES}
     * @return the event
     * @throws IllegalArgumentException if the date is before 1960 or after 2100, or an activity belongs to sessions
     */
    static ContactMade of(LocalDate date, Activity... activities) {
        return builder().date(date).addActivities(activities).build();
    }

    /**
     * Returns a builder of the event; {@code date} is required.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    @Override
    default EventType type() {
        return EventType.CONTACT_MADE;
    }

    @Override
    default Builder toBuilder() {
        return new Builder().from(this);
    }

    /**
     * How client and counselor were in contact.
     *
     * @return the mode, or empty if it is unknown
     */
    Optional<Mode> mode();

    /**
     * The activities of the contact.
     *
     * @return the activities in order, each of the {@link #ACTIVITY_TYPES}; none if none are recorded
     */
    @Override
    @Value.Redacted
    ImmutableList<Activity> activities();

    /** A builder of the event. */
    final class Builder extends ImmutableContactMade.Builder implements CourseEvent.Builder<ContactMade, Builder> {
        Builder() {}

        /**
         * Builds the event.
         *
         * @return the event
         * @throws IllegalArgumentException if a required attribute is missing, the date is before 1960 or after
         *     2100, an activity belongs to sessions, or what every event has is outside its limits
         */
        @Override
        public ContactMade build() {
            ContactMade event = EventCheck.checked(super.build());
            for (Activity activity : event.activities()) {
                checkArgument(
                        ACTIVITY_TYPES.contains(activity.type()),
                        "activities of a contact must be assessments, questions about violence, risk flagged or reviewed,"
                                + " or exercises; record the others in a session.");
            }
            return event;
        }
    }
}
