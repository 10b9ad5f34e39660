package io.github.ipt4j.examples.fhir.write;

import com.google.common.collect.ImmutableList;
import io.github.ipt4j.core.activity.Activity;
import io.github.ipt4j.core.activity.ExploreArea;
import io.github.ipt4j.core.activity.ReviewInventory;
import io.github.ipt4j.core.area.AreaDetail;
import io.github.ipt4j.core.area.GriefDetail;
import io.github.ipt4j.core.area.RoleDisputeDetail;
import io.github.ipt4j.core.session.Session;
import io.github.ipt4j.protocol.event.ContactMade;
import io.github.ipt4j.protocol.event.CourseEvent;
import io.github.ipt4j.protocol.event.RecordCorrected;
import io.github.ipt4j.protocol.event.SessionHeld;
import io.github.ipt4j.protocol.journal.Disclosure;
import io.github.ipt4j.protocol.journal.JournalFormat;
import java.util.Optional;

/**
 * What of an event is exported. The one place that decides it: whatever writes resources writes all that it is given.
 *
 * <p>People whom the client named are third parties: the inventory of relationships and the names in explored areas are
 * never exported. All other private text is exported only where it is asked for.
 */
public final class Disclosed {

    private final JournalFormat format;
    private final Disclosure disclosure;

    /**
     * What is exported under a disclosure.
     *
     * @param format the format of the journal, with its scales
     * @param disclosure how much private text is exported
     */
    public Disclosed(JournalFormat format, Disclosure disclosure) {
        this.format = format;
        this.disclosure = disclosure;
    }

    /**
     * Returns what is exported of an event.
     *
     * @param event any event
     * @return the event, which is judged the same, without what is not exported
     */
    public CourseEvent of(CourseEvent event) {
        return withoutPeople(
                disclosure == Disclosure.EVERYTHING
                        ? event
                        : format.withAnyProtocol().read(format.write(event, disclosure)));
    }

    private static CourseEvent withoutPeople(CourseEvent event) {
        if (event instanceof SessionHeld held) {
            Session session = held.session();
            return held.toBuilder()
                    .session(Session.builder()
                            .from(session)
                            .activities(withoutPeople(session.activities()))
                            .build())
                    .build();
        }
        if (event instanceof ContactMade contact) {
            return contact.toBuilder()
                    .activities(withoutPeople(contact.activities()))
                    .build();
        }
        return event instanceof RecordCorrected correction
                ? correction.toBuilder()
                        .adds(correction.adds().map(Disclosed::withoutPeople))
                        .build()
                : event;
    }

    private static ImmutableList<Activity> withoutPeople(ImmutableList<Activity> activities) {
        return activities.stream().map(Disclosed::withoutPeople).collect(ImmutableList.toImmutableList());
    }

    private static Activity withoutPeople(Activity activity) {
        if (activity instanceof ReviewInventory) {
            return ReviewInventory.of();
        }
        return activity instanceof ExploreArea explored
                ? ExploreArea.builder()
                        .area(explored.area())
                        .identified(explored.identified())
                        .detail(explored.detail().map(Disclosed::withoutPeople))
                        .build()
                : activity;
    }

    private static AreaDetail withoutPeople(AreaDetail detail) {
        if (detail instanceof GriefDetail grief) {
            return GriefDetail.builder().from(grief).person(Optional.empty()).build();
        }
        return detail instanceof RoleDisputeDetail dispute
                ? RoleDisputeDetail.builder()
                        .from(dispute)
                        .person(Optional.empty())
                        .build()
                : detail;
    }
}
