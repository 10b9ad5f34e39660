package io.github.ipt4j.examples.commandline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Reports of progress and fidelity, run as users run them. */
final class ReportsTest {

    private static final String OPENED =
            "{\"type\":\"course-opened\",\"date\":\"2026-01-05\",\"client\":{\"id\":\"c-001\"},\"concerns\":[\"major-depression\"]}";

    @TempDir
    private Path folder;

    private Run latest = new Run(0, "", "");
    private String journal;

    private static String session(int number, String activities) {
        return String.format(
                Locale.ROOT,
                "{\"type\":\"session-held\",\"date\":\"2026-01-%02d\",\"number\":%d,\"activities\":[%s]}",
                5 + 7 * (number - 1),
                number,
                activities);
    }

    private static String total(String scale, int total) {
        return "{\"type\":\"assess-symptoms\",\"scale\":\"" + scale + "\",\"total\":" + total + "}";
    }

    @BeforeEach
    void aJournalOfThreeSessions() throws IOException {
        journal = file(
                "c-001.jsonl",
                OPENED,
                session(1, total("phq-9", 16) + "," + total("gad-7", 3)),
                session(2, total("phq-9", 12) + "," + total("who-5", 10)),
                session(3, total("phq-9", 4) + "," + total("gad-7", 7) + ",{\"type\":\"flag-risk\"}"));
    }

    private String file(String name, String... lines) throws IOException {
        return Files.write(folder.resolve(name), List.of(lines)).toString();
    }

    private int run(String... arguments) {
        latest = Run.of(arguments);
        return latest.status();
    }

    @Test
    void progressShowsEachScaleWithItsChange() {
        assertThat(run("progress", journal)).isZero();
        assertThat(latest.lines())
                .contains(
                        "A concern about suicide or harm is open; no review has answered it.",
                        "phq-9, Patient Health Questionnaire (PHQ-9)",
                        "  1        2026-01-05        16  moderately severe         baseline",
                        "  3        2026-01-19         4  minimal                   -12",
                        "  Since the baseline: response yes, remission yes, no longer a case yes, reliably better yes,"
                                + " reliably worse no",
                        "who-5, WHO-5 Well-Being Index, totals shown × 4",
                        "  2        2026-01-12        40                            baseline",
                        "  recovered                               yes",
                        "    at least one                          yes                   yes",
                        "    at least one and none worse (default) no                    no",
                        "  session 3, 2026-01-19, flagged by the counselor; open");
        assertThat(latest.err()).isEmpty();
    }

    @Test
    void progressAsJsonSaysNullWhereItIsUnknown() {
        assertThat(run("progress", "--json", journal)).isZero();
        assertThat(latest.out())
                .contains("\"sessions\":3,\"rejected\":0")
                .contains(
                        "{\"scale\":\"who-5\",\"readings\":[{\"session\":2,\"date\":\"2026-01-12\",\"total\":10,\"unanswered\":[]}],"
                                + "\"baseline\":10,\"latest\":10,\"points\":null,\"improvement\":null,\"response\":null,"
                                + "\"remission\":null,\"belowCaseness\":null,\"reliableImprovement\":null,"
                                + "\"reliableDeterioration\":null}")
                .contains("\"reliablyRecoveredBy\":{\"both\":false,\"at-least-one\":true,"
                        + "\"at-least-one-and-none-worse\":false}")
                .contains(
                        "\"risk\":{\"standing\":\"open\",\"endedWithOpenFlag\":false,\"flags\":[{\"session\":3,"
                                + "\"refused\":false,\"opened\":\"2026-01-19\",\"scale\":null,\"kind\":null,\"reviewed\":null,\"outcome\":null}]}");
        assertThat(latest.lines()).hasSize(1);
    }

    @Test
    void fidelityShowsFiguresWithTheSessionsBehindThem() {
        assertThat(run("fidelity", journal)).isZero();
        assertThat(latest.lines())
                .contains(
                        "    3 of 3   sessions for which symptoms were measured",
                        "             of sessions held",
                        "             sessions: 1, 2, 3",
                        "  [x] assess the client's symptoms with a scale: 2026-01-05, session 1",
                        "  [ ] agree on a formulation");
    }

    @Test
    void fidelityAsJsonHoldsEveryFigure() {
        assertThat(run("fidelity", "--json", journal)).isZero();
        assertThat(latest.out())
                .contains(
                        "{\"figure\":\"measured\",\"numerator\":3,\"denominator\":3,\"sessions\":[1,2,3],\"others\":[],"
                                + "\"basis\":\"record\"}")
                .contains("\"deviations\":[]")
                .contains("{\"task\":\"symptoms-assessed\",\"date\":\"2026-01-05\",\"session\":1}");
    }

    @Test
    void observingMarksWhatEnforcingRefuses() throws IOException {
        String early = file(
                "early.jsonl",
                OPENED,
                session(1, total("phq-9", 16)),
                "{\"type\":\"phase-entered\",\"date\":\"2026-01-05\",\"phase\":\"intermediate\"}");

        assertThat(run("fidelity", early)).isEqualTo(1);
        assertThat(latest.out()).contains("Refused, and not counted here: 1 of 3 recorded events.");
        assertThat(run("fidelity", "--observe", early)).isZero();
        assertThat(latest.out())
                .contains(
                        "event 3, 2026-01-05, phase-entered, in the initial phase, sessions held by then 1: [task.grief-explored");
        assertThat(run("fidelity", "--observe", "--json", early)).isZero();
        assertThat(latest.out())
                .contains("{\"event\":3,\"type\":\"phase-entered\",\"date\":\"2026-01-05\",\"phase\":\"initial\","
                        + "\"sessions\":1,\"rules\":[\"task.grief-explored\"");
    }

    @Test
    void aCourseThatEndsWithAnOpenConcernSaysSoFirst() throws IOException {
        String ended = file(
                "ended.jsonl",
                OPENED,
                session(1, "{\"type\":\"assess-symptoms\",\"scale\":\"phq-9\",\"items\":[0,0,0,0,0,0,0,0,1]}"),
                "{\"type\":\"course-discontinued\",\"date\":\"2026-01-12\",\"reason\":\"moved-away\"}");

        assertThat(run("progress", ended)).isZero();
        assertThat(latest.out())
                .startsWith("The course was discontinued with an open concern about suicide or harm:")
                .contains("flagged by an item of phq-9; open");
    }

    @Test
    void aReviewIsShownWithOutcomeAndDate() throws IOException {
        String reviewed = file(
                "reviewed.jsonl",
                OPENED,
                session(1, "{\"type\":\"flag-risk\"}"),
                session(2, "{\"type\":\"review-risk\",\"outcome\":\"safety-plan-agreed\"}"));

        assertThat(run("progress", reviewed)).isZero();
        assertThat(latest.out())
                .contains("Symptoms were not measured.")
                .contains("Reviewed; this is no all-clear.")
                .contains("reviewed in session 2, 2026-01-12: safety plan agreed");
    }

    @Test
    void severalJournalsAreShownUnderTheirNames() {
        assertThat(run("progress", journal, journal)).isZero();
        assertThat(latest.lines().stream().filter(journal::equals)).hasSize(2);
    }

    @Test
    void aCohortBecomesRowsUnderAHeaderThatExplainsItself() throws IOException {
        String cohort = file(
                "cohort.jsonl",
                "{\"course\":\"c-1\",\"events\":[" + OPENED + "," + session(1, total("phq-9", 16)) + ","
                        + session(2, total("phq-9", 10)) + "]}",
                "{\"course\":\"c, \\\"2\\\"\",\"events\":[]}",
                "no course");

        assertThat(run("progress", "--cohort", cohort)).isEqualTo(2);
        List<String> rows = latest.lines();
        assertThat(rows).hasSize(4);
        assertThat(rows.get(0))
                .contains(",file,course id,", ",protocol id,phase,sessions held,")
                .contains("\"change in points, latest less baseline (empty if assessed whole less than twice)\"");
        assertThat(rows.get(1))
                .startsWith("course,")
                .endsWith(",c-1,,ipt-standard,initial,2,0,unknown,,,yes,no,no,phq-9,2,0,16,10,-6,6,no,no,no,yes,no");
        assertThat(rows.get(2)).contains(",\"c, \"\"2\"\"\",,ipt-standard,unopened,0,0,unknown,,,,,,,0,0,");
        assertThat(rows.get(3)).startsWith("unreadable," + cohort + ",,3,").contains(",unknown,");
        assertThat(rows.get(3).chars().filter(letter -> letter == ',').count())
                .isEqualTo(rows.get(1).chars().filter(letter -> letter == ',').count());
        assertThat(latest.err()).contains("cohort.jsonl");
    }

    @Test
    void fidelityOfACohortHasARowForEachFigure() throws IOException {
        String cohort = file(
                "cohort.jsonl",
                "{\"course\":\"c-1\",\"events\":[" + OPENED + "," + session(1, total("phq-9", 16)) + "]}");

        assertThat(run("fidelity", "--cohort", cohort)).isZero();
        assertThat(latest.lines()).hasSize(17);
        assertThat(latest.out())
                .contains("measured,sessions for which symptoms were measured,sessions held,record,1,1,1.0,1,")
                .contains("in-rhythm,sessions at the expected time after the previous one,sessions from the second one"
                        + " on,record,0,0,,,");
    }

    @Test
    void aCohortAsJsonNamesItsCourses() throws IOException {
        String cohort = file("cohort.jsonl", "{\"course\":\"c-1\",\"events\":[" + OPENED + "]}");

        assertThat(run("progress", "--cohort", "--json", cohort)).isZero();
        assertThat(latest.out()).contains("\"course\":\"c-1\",\"protocol\":\"ipt-standard\"");
    }

    @Test
    void whatComesBeforeAMalformedLineCounts() throws IOException {
        String broken = file("broken.jsonl", OPENED, session(1, total("phq-9", 16)), "{");

        assertThat(run("progress", broken)).isEqualTo(2);
        assertThat(latest.out()).contains("moderately severe");
        assertThat(latest.err()).contains("broken.jsonl:3");
    }

    @Test
    void aFileThatIsNotThereIsReported() {
        assertThat(run("fidelity", "nowhere.jsonl")).isEqualTo(2);
        assertThat(run("fidelity", "--cohort", "nowhere.jsonl")).isEqualTo(2);
        assertThat(latest.out()).doesNotContain("Figures");
        assertThat(latest.err()).contains("nowhere.jsonl: no such file");
    }
}
