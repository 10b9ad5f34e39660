package io.github.ipt4j.protocol.journal;

import com.google.common.collect.ImmutableMap;
import io.github.ipt4j.core.PrivateText;
import io.github.ipt4j.core.client.Client;
import io.github.ipt4j.core.session.Session;
import io.github.ipt4j.protocol.event.ContactMade;
import io.github.ipt4j.protocol.event.CourseEvent;
import io.github.ipt4j.protocol.event.CourseOpened;
import io.github.ipt4j.protocol.event.Deviation;
import io.github.ipt4j.protocol.event.RecordCorrected;
import io.github.ipt4j.protocol.event.SessionHeld;

/** Builds events anew, without private text and with other ids. */
final class EventRedactor {

    /** What stands in the place of a required text. */
    static final PrivateText WITHHELD = PrivateText.of(PrivateText.WITHHELD);

    private final IdReplacement ids;
    private final ActivityRedactor activities;

    EventRedactor(IdReplacement ids) {
        this.ids = ids;
        this.activities = new ActivityRedactor(ids);
    }

    /** What any event can have is replaced here, what a kind of event has of its own by {@link #begun}. */
    CourseEvent redact(CourseEvent event) {
        return begun(event)
                .deviation(event.deviation().map(deviation -> new Deviation(deviation.rules(), WITHHELD)))
                .recordedBy(event.recordedBy().map(author -> ids.replace(IdKind.AUTHOR, author)))
                .extensions(ImmutableMap.of())
                .build();
    }

    private CourseEvent.Builder<?, ?> begun(CourseEvent event) {
        return switch (event.type()) {
            case COURSE_OPENED -> courseOpened((CourseOpened) event);
            case SESSION_HELD -> sessionHeld((SessionHeld) event);
            case CONTACT_MADE -> ((ContactMade) event).toBuilder().activities(activities.redact(event.activities()));
            case RECORD_CORRECTED -> recordCorrected((RecordCorrected) event);
            case SESSION_MISSED, FORMULATION_AGREED, PHASE_ENTERED, COURSE_CONCLUDED, COURSE_DISCONTINUED ->
                event.toBuilder();
        };
    }

    private CourseOpened.Builder courseOpened(CourseOpened event) {
        Client client = event.client();
        return event.toBuilder()
                .client(Client.builder()
                        .from(client)
                        .id(ids.replace(IdKind.CLIENT, client.id()))
                        .build())
                .follows(event.follows().map(course -> ids.replace(IdKind.COURSE, course)));
    }

    private SessionHeld.Builder sessionHeld(SessionHeld event) {
        return event.toBuilder()
                .session(Session.builder()
                        .from(event.session())
                        .activities(activities.redact(event.activities()))
                        .build());
    }

    private RecordCorrected.Builder recordCorrected(RecordCorrected event) {
        return event.toBuilder().adds(event.adds().map(this::redact)).reason(WITHHELD);
    }
}
