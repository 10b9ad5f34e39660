package io.github.ipt4j.examples.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.ipt4j.core.wording.Wording;
import io.github.ipt4j.protocol.Protocols;
import io.github.ipt4j.protocol.Rule;
import io.github.ipt4j.protocol.Task;
import io.github.ipt4j.protocol.course.Course;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a report says of courses that were worked out by hand. */
final class CourseReportTest {

    @TempDir
    private Path folder;

    private String report(int status, String name, String... options) throws IOException {
        String[] arguments = new String[options.length + 2];
        arguments[0] = "report";
        arguments[1] = Run.CASES + name + ".jsonl";
        System.arraycopy(options, 0, arguments, 2, options.length);
        return Run.file(folder, status, arguments);
    }

    @Test
    void aCourseThatKeptItsProtocolIsShownAsOne() throws IOException {
        String words = Run.words(report(0, "role-transition-16"));
        assertThat(words)
                .contains("Course c-001")
                .contains("Conforms to its protocol")
                .contains("Status Concluded")
                .contains("16 held, 16 planned; the protocol asks for 14–18")
                .contains("5 Jan 2026 to 27 Apr 2026")
                .contains("Initial 5 Jan 2026 19 Jan 2026 3")
                .contains("Intermediate 19 Jan 2026 6 Apr 2026 10")
                .contains("Termination 6 Apr 2026 27 Apr 2026 3")
                .contains("16 sessions held, 1 missed.")
                .contains("Termination may begin with session 11–17.")
                .contains("It was planned to begin with session 14. It began with session 14.")
                .contains("Rejected events None")
                .contains("Deviations None");
    }

    @Test
    void itsMeasuresAreThoseOfTheJournal() throws IOException {
        String words = Run.words(report(0, "role-transition-16"));
        assertThat(words)
                .contains("15 → 4")
                .contains("Change −11 Reliable improvement yes Reliable deterioration no Response yes Remission yes")
                .contains("Response from session 11 on. Remission from session 15 on.")
                .contains("response: 7 or less")
                .contains("remission: below 5")
                .contains("11 23 Mar 2026 7 mild −8 yes no")
                .contains("14 13 Apr 2026 5 mild −10 yes no")
                .contains("15 20 Apr 2026 4 minimal −11 yes yes");
    }

    @Test
    void itsTasksGoalsAndExercisesAreShown() throws IOException {
        String words = Run.words(report(0, "role-transition-16"));
        assertThat(words)
                .contains("Initial phase: 8 of 8 done")
                .contains("Intermediate phase: 3 of 3 done")
                .contains("Termination phase: 5 of 5 done")
                .contains("Plan the termination ✓ Yes Session 13, 6 Apr 2026")
                .contains("g-1 Achieved set (4) under way (9) achieved (13)")
                .contains("introduced (7) assigned (7) practiced (9) followed up (9)")
                .contains("Role transition In focus Difficulty identified, session 1 4–6, 8, 10, 12");
    }

    @Test
    void everyRejectedEventIsThereWithItsRulesAndRemedies() throws IOException {
        String words = Run.words(report(1, "early-end-refused"));
        assertThat(words)
                .contains("✕ Termination phase entered line 10,")
                .contains("✕ Course concluded line 11,")
                .contains("course.window " + Wording.english().of(Rule.COURSE_WINDOW.statement()))
                .contains("task.termination-planned "
                        + Wording.english().of(Rule.of(Task.TERMINATION_PLANNED).statement()))
                .contains("phase.order " + Wording.english().of(Rule.PHASE_ORDER.statement()))
                .contains(Wording.english().of(Rule.PHASE_ORDER.remedy()));
    }

    @Test
    void whatItTakesToConcludeIsShownOfAnOpenCourse() throws IOException {
        List<String> lines = Files.readAllLines(Path.of(Run.CASES + "early-end-refused.jsonl"));
        Path journal = Files.write(folder.resolve("six-sessions.jsonl"), lines.subList(0, 10));

        assertThat(Run.words(Run.file(folder, 1, "report", journal.toString())))
                .contains("What it takes Conclusion of the course: possible with at least 8 further sessions.")
                .contains(
                        "Hold 6 more sessions in the intermediate phase. The last of them is session 12, on 23 Mar 2026")
                .contains("Conclude the course. This can come after session 14, on 6 Apr 2026, at the earliest");
        assertThat(Run.words(report(1, "early-end-refused"))).doesNotContain("What it takes");
    }

    @Test
    void aDeviationIsShownWithItsReasonOnlyIfThatIsAskedFor() throws IOException {
        String without = Run.words(report(0, "deviation-fifth-initial-session"));
        assertThat(without).contains("Deviates from its protocol in 1 event").contains("Reason: [withheld]");
        String with = Run.words(report(0, "deviation-fifth-initial-session", "--include-notes"));
        assertThat(with).contains("Shows private texts").doesNotContain("[withheld]");
    }

    @Test
    void aCorrectionIsShownWithItsReasonOnlyIfThatIsAskedFor() throws IOException {
        List<String> lines = new ArrayList<>(Files.readAllLines(Path.of(Run.CASES + "role-transition-16.jsonl")));
        lines.add("{\"type\":\"record-corrected\",\"date\":\"2026-05-04\",\"adds\":{\"type\":\"session-missed\","
                + "\"date\":\"2026-01-07\",\"reason\":\"no-show\"},\"reason\":\"Klara forgot\"}");
        lines.add("{\"type\":\"record-corrected\",\"date\":\"2026-05-04\",\"removes\":" + lines.size()
                + ",\"reason\":\"Klara was right\"}");
        Path journal = Files.write(folder.resolve("corrected.jsonl"), lines);

        String without = Run.words(Run.file(folder, 0, "report", journal.toString()));
        assertThat(without)
                .contains("Corrections of the record Line " + (lines.size() - 1)
                        + ", 4 May 2026: added: Session missed, 7 Jan 2026. Reason: [withheld]")
                .contains("removed: Session missed, 7 Jan 2026")
                .contains("Conforms to its protocol")
                .doesNotContain("Klara");
        Path again = Files.createDirectory(folder.resolve("again"));
        assertThat(Run.words(Run.file(again, 0, "report", journal.toString(), "--include-notes")))
                .contains("Reason: Klara forgot");
        assertThat(Run.words(report(0, "role-transition-16"))).doesNotContain("Corrections");
    }

    @Test
    void privateTextsAreShownOnlyIfAskedFor() throws IOException {
        assertThat(report(0, "role-transition-16")).doesNotContain("head of a laboratory", "reunion of the old team");
        assertThat(report(0, "role-transition-16", "--include-notes"))
                .contains("head of a laboratory", "reunion of the old team", "Tuesday evenings, by telephone");
    }

    @Test
    void observedDeparturesAreDeviationsAndNotRejections() throws IOException {
        String words = Run.words(report(1, "early-end-refused", "--observe"));
        assertThat(words).contains("(observed, not enforced)").contains("Deviates from its protocol");
    }

    @Test
    void anOpenConcernComesFirstAndSaysThatTheCourseEndedWithIt() throws IOException {
        String html = Example.OPEN_RISK.html(folder);
        assertThat(Run.words(html))
                .contains("Open concern about suicide or harm The course ended with an open concern")
                .contains("Session 2, 19 Jan 2026 An item of Patient Health Questionnaire (PHQ-9) Open: not reviewed");
        assertThat(html.indexOf("id=\"risk-open\"")).isBetween(0, html.indexOf("class=\"badges\""));
    }

    @Test
    void aReviewedConcernIsShownWithItsReview() throws IOException {
        String words = Run.words(report(0, "grief-childhood-loss"));
        assertThat(words).doesNotContain("Open concern").contains("Safety plan agreed, session 2, 19 Jan 2026");
    }

    @Test
    void aJournalThatCannotBeReadToItsEndSaysSo() throws IOException {
        assertThat(Run.words(report(2, "malformed"))).contains("could not be read from line 3 on");
    }

    @Test
    void theSamePageComesOfTheSameJournal() throws IOException {
        assertThat(report(0, "grief-childhood-loss")).isEqualTo(report(0, "grief-childhood-loss"));
    }

    @Test
    void noPageIsMadeOfNothing() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CourseReport.of(Course.enforcing(Protocols.standard()), List.of()))
                .withMessageContaining("at least one event");
    }

    @Test
    void aRecordIsShownUnderOtherProtocolsOnlyIfAsked() throws IOException {
        assertThat(Run.words(report(1, "early-end-refused"))).doesNotContain("Under other protocols");
        assertThat(Run.words(report(0, "role-transition-16", "--compare", "ipt-brief", "--compare", "ipt-acute")))
                .contains(
                        "Under other protocols",
                        "ipt-standard 0 0 0 The course is closed.",
                        "ipt-brief 19 9 36 The course is closed.",
                        "ipt-acute");
    }
}
