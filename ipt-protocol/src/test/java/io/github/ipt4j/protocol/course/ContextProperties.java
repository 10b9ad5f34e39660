package io.github.ipt4j.protocol.course;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableSet;
import io.github.ipt4j.core.activity.Activity;
import io.github.ipt4j.core.activity.ActivityType;
import io.github.ipt4j.core.client.Consent;
import io.github.ipt4j.core.client.Diagnosis;
import io.github.ipt4j.core.session.Mode;
import io.github.ipt4j.core.session.Participant;
import io.github.ipt4j.core.session.Session;
import io.github.ipt4j.core.testing.Activities;
import io.github.ipt4j.protocol.event.ContactMade;
import io.github.ipt4j.protocol.event.CourseEvent;
import io.github.ipt4j.protocol.event.CourseOpened;
import io.github.ipt4j.protocol.event.RecordCorrected;
import io.github.ipt4j.protocol.event.SessionHeld;
import io.github.ipt4j.protocol.testing.Courses;
import io.github.ipt4j.protocol.testing.Courses.Submitted;
import io.github.ipt4j.protocol.testing.RandomProtocols;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/**
 * How a session was held, with whom, after which course, who entered it, and whether violence was asked about: none of it
 * is judged.
 */
class ContextProperties {

    private static final OffsetDateTime TIME = OffsetDateTime.of(2026, 1, 5, 17, 30, 0, 0, ZoneOffset.UTC);

    @Property(tries = 200)
    void contextChangesNoVerdict(@ForAll("submitted") Submitted submitted, @ForAll("asked") Activity asked) {
        Course bare = Course.enforcing(submitted.protocol());
        Course described = bare;
        for (CourseEvent event : submitted.events()) {
            Verdict without = bare.record(event);
            Verdict with = described.record(inContext(event, asked));
            assertThat(with.type()).isEqualTo(without.type());
            assertThat(with.rules()).isEqualTo(without.rules());
            assertThat(with.advisories()).isEqualTo(without.advisories());
            bare = without.course();
            described = with.course();
            assertThat(described.state()).isEqualTo(bare.state());
            assertThat(described.risk()).isEqualTo(bare.risk());
        }
    }

    private static CourseEvent inContext(CourseEvent event, Activity asked) {
        return described(event, asked).recorded("u-17", TIME);
    }

    private static CourseEvent described(CourseEvent event, Activity asked) {
        return switch (event.type()) {
            case COURSE_OPENED ->
                ((CourseOpened) event)
                        .toBuilder()
                                .follows("c-000")
                                .diagnoses(ImmutableSet.of(Diagnosis.of("icd-10", "F32.1")))
                                .consents(ImmutableSet.copyOf(Consent.values()))
                                .build();
            case SESSION_HELD ->
                ((SessionHeld) event)
                        .toBuilder()
                                .session(described(((SessionHeld) event).session(), asked))
                                .build();
            case CONTACT_MADE ->
                ((ContactMade) event)
                        .toBuilder().mode(Mode.MESSAGE).addActivities(asked).build();
            case RECORD_CORRECTED -> corrected((RecordCorrected) event, asked);
            case SESSION_MISSED, FORMULATION_AGREED, PHASE_ENTERED, COURSE_CONCLUDED, COURSE_DISCONTINUED -> event;
        };
    }

    private static Session described(Session session, Activity asked) {
        return Session.builder()
                .from(session)
                .mode(Mode.VIDEO)
                .addActivities(asked)
                .present(ImmutableSet.copyOf(Participant.values()))
                .build();
    }

    private static CourseEvent corrected(RecordCorrected correction, Activity asked) {
        return correction.toBuilder()
                .adds(correction.adds().map(added -> inContext(added, asked)))
                .build();
    }

    @Provide
    Arbitrary<Submitted> submitted() {
        return Courses.nearlyValid(RandomProtocols.any());
    }

    @Provide
    Arbitrary<Activity> asked() {
        return Activities.of(ActivityType.ASK_ABOUT_VIOLENCE);
    }
}
