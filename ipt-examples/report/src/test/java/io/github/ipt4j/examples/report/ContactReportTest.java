package io.github.ipt4j.examples.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a report and a note show of contacts outside of sessions, and of sessions that were not recorded. */
class ContactReportTest {

    @TempDir
    private Path folder;

    private String journal;

    @BeforeEach
    void aCourseThatWasTakenOver() throws IOException {
        journal = Files.writeString(folder.resolve("j.jsonl"), """
                        {"type":"course-opened","date":"2026-01-05","client":{"id":"c-001"},"concerns":["major-depression"]}
                        {"type":"session-held","date":"2026-01-05","number":2,"activities":[{"type":"assess-symptoms","scale":"phq-9","total":18},{"type":"flag-risk"}],"deviation":{"rules":["session.gap"],"reason":"taken over"}}
                        {"type":"contact-made","date":"2026-01-08","activities":[{"type":"assess-symptoms","scale":"phq-9","total":12},{"type":"review-risk","outcome":"safety-plan-agreed"},{"type":"exercise","module":"journaling","step":"introduced"}]}
                        {"type":"session-held","date":"2026-01-12","number":3}
                        {"type":"course-discontinued","date":"2026-01-19","reason":"moved-away"}
                        {"type":"contact-made","date":"2026-07-20","activities":[{"type":"assess-symptoms","scale":"phq-9","total":4}]}
                        """).toString();
    }

    @Test
    void theReportShowsContactsAndTheirMeasures() throws IOException {
        String html = Run.file(folder, 0, "report", journal);
        assertThat(Run.problems(html)).isEmpty();
        assertThat(Run.words(html))
                .contains("3 sessions held, 0 missed, 2 contacts outside of sessions.")
                .contains("missed, ○ contacts")
                .contains("18 → 4")
                .contains("From 18 in session 2, 5 Jan 2026 to 4 in a contact, 20 Jul 2026.")
                .contains("contact 8 Jan 2026 12 moderate −6")
                .contains("Response from the contact of 20 Jul 2026 on.")
                .contains("Session 2, 5 Jan 2026 The counselor Safety plan agreed, contact, 8 Jan 2026")
                .contains("introduced (contact)")
                .contains("Contact outside of sessions 8 Jan 2026 Patient Health Questionnaire (PHQ-9): 12, moderate");
    }

    @Test
    void whatWasFoundWhenAskingAboutViolenceIsShownOnlyWithTheNotes() throws IOException {
        Files.writeString(Path.of(journal), """
                        {"type":"contact-made","date":"2026-07-21","activities":[{"type":"ask-about-violence","found":true,"summary":"at the door"}]}
                        """, StandardOpenOption.APPEND);
        assertThat(Run.words(Run.file(folder, 0, "report", journal)))
                .contains("Asked about violence or coercion")
                .doesNotContain("Found", "at the door");
        assertThat(Run.words(Run.file(folder, 0, "report", journal, "--include-notes")))
                .contains("Asked about violence or coercion Found yes Summary at the door");
    }

    @Test
    void aContactAfterTheEndDoesNotMoveTheEnd() throws IOException {
        assertThat(Run.words(Run.file(folder, 0, "report", journal))).contains("Initial 5 Jan 2026 19 Jan 2026 3");
        assertThat(Run.file(folder, 0, "summary", journal, "--text"))
                .contains("Ended:\n    Discontinued, moved away, 19 Jan 2026\n")
                .contains("3 held, 0 missed");
    }

    @Test
    void sessionsBearTheNumbersThatTheyHave() throws IOException {
        String timeline = Run.drawings(Run.file(folder, 0, "report", journal)).get(0);
        assertThat(Run.words(timeline)).containsSubsequence("sessions held", " 2 ", " 3 ");
        assertThat(Run.file(folder, 0, "note", journal, "--text", "--session", "2"))
                .contains("2, 5 Jan 2026, initial phase")
                .contains("(PHQ-9): 18 (moderately severe)");
    }

    @Test
    void aNoteNamesTheContactsSinceTheSessionBefore() throws IOException {
        assertThat(Run.file(folder, 0, "note", journal, "--text").replaceAll("\\s+", " "))
                .contains("3, 12 Jan 2026, initial phase")
                .contains("Contacts outside of sessions: 8 Jan 2026: ");
        assertThat(Run.file(folder, 0, "note", journal, "--text", "--session", "2"))
                .doesNotContain("Contacts outside of sessions");
    }

    @Test
    void aNoteOfACorrectedCourseNamesThemTooWhicheverEntriesAreInForce() throws IOException {
        Files.writeString(Path.of(journal), """
                        {"type":"record-corrected","date":"2026-07-21","reason":"a typing error","removes":4,"adds":{"type":"session-held","date":"2026-01-13","number":3}}
                        """, StandardOpenOption.APPEND);
        assertThat(Run.file(folder, 0, "note", journal, "--text").replaceAll("\\s+", " "))
                .contains("3, 13 Jan 2026, initial phase")
                .contains("Contacts outside of sessions: 8 Jan 2026: ");
    }
}
