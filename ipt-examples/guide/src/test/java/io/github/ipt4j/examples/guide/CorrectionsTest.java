package io.github.ipt4j.examples.guide;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ipt4j.core.PrivateText;
import io.github.ipt4j.core.client.Client;
import io.github.ipt4j.core.client.Concern;
import io.github.ipt4j.core.session.Session;
import io.github.ipt4j.protocol.Protocols;
import io.github.ipt4j.protocol.course.Course;
import io.github.ipt4j.protocol.course.Verdict;
import io.github.ipt4j.protocol.event.ContactMade;
import io.github.ipt4j.protocol.event.CourseOpened;
import io.github.ipt4j.protocol.event.MissedReason;
import io.github.ipt4j.protocol.event.RecordCorrected;
import io.github.ipt4j.protocol.event.SessionHeld;
import io.github.ipt4j.protocol.event.SessionMissed;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

final class CorrectionsTest {

    private static final LocalDate OPENED = LocalDate.of(2026, 1, 5);

    /** Twelve entries, the seventh of which is the sixth once more. */
    private static Course recorded() {
        Course course = Course.observing(Protocols.standard())
                .record(CourseOpened.of(Protocols.standard(), OPENED, Client.of("c-001"), Concern.MAJOR_DEPRESSION))
                .orElseThrow();
        for (int session = 1; session <= 4; session++) {
            course = course.record(SessionHeld.of(Session.of(session, OPENED.plusWeeks(session))))
                    .orElseThrow();
        }
        LocalDate missed = OPENED.plusWeeks(5);
        course = course.record(SessionMissed.of(missed, MissedReason.NO_SHOW)).orElseThrow();
        course = course.record(SessionMissed.of(missed, MissedReason.NO_SHOW)).orElseThrow();
        for (int week = 6; week <= 10; week++) {
            course = course.record(ContactMade.of(OPENED.plusWeeks(week))).orElseThrow();
        }
        return course;
    }

    @Test
    void anEntryIsRemovedAndStaysInTheRecord() {
        Course course = recorded();
        LocalDate today = OPENED.plusWeeks(11);
        // #region docs/corrections.md
        RecordCorrected correction = RecordCorrected.builder()
                .date(today)
                .removes(7)
                .reason(PrivateText.of("entered twice"))
                .build();
        Verdict verdict = course.record(correction);
        assertThat(verdict.correction())
                .isPresent(); // what it changes: sessions renumbered, tasks, deviations, measures, flags, advisories
        course = verdict.orElseThrow();
        assertThat(course.history().events()).hasSize(11); // what is in force: as it is known now
        assertThat(course.history().entries()).hasSize(13); // every entry, with the correction that removed it
        assertThat(course.asOf(12).history().events()).hasSize(12); // as it was known after entry 12
        // #endregion
    }
}
