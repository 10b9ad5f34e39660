package io.github.ipt4j.examples.commandline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A course with a crisis between two sessions, sessions that were not recorded, and a follow-up after the end. */
final class ContactsTest {

    @TempDir
    private Path folder;

    private String journal;

    @BeforeEach
    void aCourseThatWasTakenOver() throws IOException {
        journal = Files.writeString(folder.resolve("j.jsonl"), """
                        {"type":"course-opened","date":"2026-01-05","client":{"id":"c-001"},"concerns":["major-depression"]}
                        {"type":"session-held","date":"2026-01-05","number":2,"activities":[{"type":"assess-symptoms","scale":"phq-9","total":18},{"type":"flag-risk"}],"deviation":{"rules":["session.gap"],"reason":"taken over"}}
                        {"type":"contact-made","date":"2026-01-08","activities":[{"type":"assess-symptoms","scale":"phq-9","total":12},{"type":"review-risk","outcome":"safety-plan-agreed"}]}
                        {"type":"contact-made","date":"2026-01-09","activities":[{"type":"exercise","module":"journaling","step":"assigned"}]}
                        {"type":"session-held","date":"2026-01-12","number":3}
                        {"type":"course-discontinued","date":"2026-01-19","reason":"moved-away"}
                        {"type":"contact-made","date":"2026-07-20","activities":[{"type":"assess-symptoms","scale":"phq-9","total":4}]}
                        {"type":"session-missed","date":"2026-07-27","reason":"planned-break"}
                        """).toString();
    }

    @Test
    void aContactAfterTheEndIsAcceptedAndNothingElseIs() {
        Run run = Run.of("check", "--json", journal);
        assertThat(run.status()).isEqualTo(1);
        assertThat(run.lines().get(6))
                .startsWith("{\"line\":7,\"type\":\"contact-made\",\"verdict\":\"accepted\",\"rules\":[],"
                        + "\"phase\":\"discontinued\",\"sessions\":3");
        assertThat(run.lines().get(7)).contains("\"rules\":[\"course.closed\"]");
    }

    @Test
    void sessionsThatWereNotRecordedAreHeld() {
        Run run = Run.of("check", "--json", journal);
        assertThat(run.lines().get(1))
                .contains("\"verdict\":\"deviating\",\"rules\":[\"session.gap\"],\"phase\":\"initial\",\"sessions\":2");
        assertThat(Run.of("show", journal).out()).contains("3 sessions held");
    }

    @Test
    void progressShowsWhatWasMeasuredInAContact() {
        assertThat(Run.of("progress", journal).lines())
                .contains(
                        "  2        2026-01-05        18  moderately severe         baseline",
                        "  contact  2026-01-08        12  moderate                  -6",
                        "  contact  2026-07-20         4  minimal                   -14",
                        "  session 2, 2026-01-05, flagged by the counselor; reviewed in contact, 2026-01-08:"
                                + " safety plan agreed");
        assertThat(Run.of("progress", "--json", journal).out())
                .contains("{\"session\":2,\"date\":\"2026-01-05\",\"total\":18,\"unanswered\":[]}")
                .contains("{\"session\":null,\"date\":\"2026-01-08\",\"total\":12,\"unanswered\":[]}");
    }

    @Test
    void onlyAContactIsLeftAfterTheEnd() {
        assertThat(Run.of("show", journal).lines())
                .containsSubsequence(
                        "  The course is closed; only a contact or a correction can still be recorded.",
                        "  contact-made: possible");
    }

    @Test
    void exercisesOfAContactAreChecked() {
        Run run = Run.of("exercises", "check", journal);
        assertThat(run.status()).isEqualTo(1);
        assertThat(run.out()).contains("line 4, contact, journaling assigned: exercise.step-order: ");
    }
}
