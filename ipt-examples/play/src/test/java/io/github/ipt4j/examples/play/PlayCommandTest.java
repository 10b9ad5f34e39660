package io.github.ipt4j.examples.play;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.errorprone.annotations.CanIgnoreReturnValue;
import io.github.ipt4j.core.activity.ActivityType;
import io.github.ipt4j.protocol.audit.AuditedCourse;
import io.github.ipt4j.protocol.course.CourseStatus;
import io.github.ipt4j.protocol.course.RecordEntry;
import io.github.ipt4j.protocol.course.VerdictType;
import io.github.ipt4j.protocol.event.EventType;
import io.github.ipt4j.protocol.event.RecordCorrected;
import io.github.ipt4j.protocol.risk.RiskStanding;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Games by scripted answers, separated by slashes. */
final class PlayCommandTest {

    private static final String OPEN = "1////1/";

    /** A first session in which everything is done and a role transition is found; the PHQ-9 is 12. */
    private static final String FIRST_SESSION = "2/2/3/1/1/12/0/";

    private static final String FORMULATE = "5//3///";
    private static final String ENTER_INTERMEDIATE = "6//1/";
    private static final String ENTER_TERMINATION = "6//2/";
    private static final String SESSION_DOING_ALL = "2/2/0/";
    private static final String SESSION = "2/0/";

    private static final String INTERMEDIATE = OPEN + FIRST_SESSION + FORMULATE + ENTER_INTERMEDIATE;

    @TempDir
    private Path folder;

    @CanIgnoreReturnValue
    private Play play(String answers) {
        return Play.of(folder, answers, "--protocol", "ipt-brief");
    }

    private AuditedCourse saved() {
        return Play.saved(folder, "play-1.jsonl");
    }

    @Test
    void aSessionAfterTheLastDayThatAJournalCanHoldIsAskedForOnThatDay() {
        Play play = play("1/2100-12-31///1/" + SESSION + "2/");
        assertThat(play.status()).as(play.err()).isZero();
        assertThat(play.text()).contains("Session 2, 2100-12-31: nothing is recorded yet");
    }

    @Test
    void aWholeCourseIsPlayedToItsConclusionAndSaved() {
        Play play = play(INTERMEDIATE + SESSION_DOING_ALL + SESSION.repeat(5) + ENTER_TERMINATION + SESSION_DOING_ALL
                + "7//s/course.jsonl/q");
        assertThat(play.status()).isZero();
        assertThat(play.err()).isEmpty();
        assertThat(play.text())
                .contains("Accepted as entry 13: course concluded, 2026-02-23.", "course.jsonl: 13 lines saved.");
        AuditedCourse course = Play.saved(folder, "course.jsonl");
        assertThat(course.course().state().status()).isEqualTo(CourseStatus.CONCLUDED);
        assertThat(course.course().conforms()).isTrue();
        assertThat(course.refused()).isZero();
        assertThat(folder).isDirectoryContaining("glob:**course.jsonl").isDirectoryNotContaining("glob:**play-1.jsonl");
    }

    @Test
    void aProtocolIsChosenFromThoseThatAreShipped() {
        Play play = Play.of(folder, "1/5/" + OPEN + "q/2");
        assertThat(play.text()).contains("5 ipt-brief: Brief interpersonal psychotherapy", "ipt-brief: initial phase");
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void aRefusalNamesRuleFactsSourceRemedyAndTheWayHome() {
        assertThat(play(INTERMEDIATE + ENTER_TERMINATION + "1/q/2").text())
                .contains(
                        "Refused: phase entered: termination, 2026-01-05.",
                        "- course.window: A course must stay within its range of sessions",
                        "(the course is in the intermediate phase; sessions held in total: 1;",
                        "Hold the missing sessions first",
                        "[IPT-B]",
                        "Acceptance of what was recorded (phase entered): possible with at least 5 further sessions.",
                        "1. Hold 5 more sessions in the intermediate phase");
    }

    @Test
    void whatIsRefusedLeavesNoLineUnlessThePlayerKeepsIt() {
        play(OPEN + ENTER_INTERMEDIATE + "1");
        assertThat(saved().verdicts()).hasSize(1);
        play(OPEN + ENTER_INTERMEDIATE + "<");
        assertThat(Play.saved(folder, "play-2.jsonl").verdicts()).hasSize(1);
        play(OPEN + ENTER_INTERMEDIATE + "2");
        assertThat(Play.saved(folder, "play-3.jsonl").refused()).isEqualTo(1);
    }

    @Test
    void whatIsRefusedIsKeptIfItSaysSomethingAboutTheClientsSafety() {
        Play play = play(OPEN + "2/1/18/1/1/8/1/0/1");
        assertThat(play.text())
                .contains(
                        "Refused: session held",
                        "problem.identified:",
                        "Note risk.flagged:",
                        "It is kept in the journal all the same",
                        "ipt-brief: initial phase, 0 sessions in it, 0 in all")
                .doesNotContain("keep it in the journal as refused");
        assertThat(saved().course().risk().standing()).isEqualTo(RiskStanding.OPEN);
        assertThat(play(OPEN + "2/1/18/1/1/8/1/0/1/o").text()).contains("A concern about suicide or harm is open");
    }

    @Test
    void whatHappenedAllTheSameIsRecordedAsADeviationWithItsReason() {
        Play play = play(OPEN + "2/1/8/1/0/d//moved on too soon/j");
        assertThat(play.text())
                .contains(
                        "Expected a text that is not blank",
                        "Accepted as a deviation, entry 2: session held, 2026-01-05.",
                        "Entry 2 deviates from problem.identified.");
        assertThat(saved().verdicts())
                .extracting(verdict -> verdict.type())
                .containsExactly(VerdictType.ACCEPTED, VerdictType.DEVIATING);
        assertThat(saved().verdicts()
                        .get(1)
                        .event()
                        .deviation()
                        .orElseThrow()
                        .reason()
                        .reveal())
                .isEqualTo("moved on too soon");
    }

    @Test
    void noDeviationIsOfferedFromARuleThatCannotBeWaived() {
        assertThat(play(OPEN + "7//d").text())
                .contains("phase.order", "That is none of the choices")
                .doesNotContain("record it as a deviation");
    }

    @Test
    void undoingRetractsTheLatestEntryAndErasesNothing() throws IOException {
        Play play = play(OPEN + SESSION + "u//j");
        assertThat(play.text())
                .contains(
                        "Why is it undone? [recorded by mistake]",
                        "2. 2026-01-05: session held (removed by entry 3)",
                        "3. 2026-01-05: record corrected");
        assertThat(saved().course().state().sessions()).isZero();
        assertThat(Files.readAllLines(folder.resolve("play-1.jsonl"))).hasSize(3);
        assertThat(play("u").text()).contains("Nothing is recorded that could be undone.");
    }

    @Test
    void theOpeningIsNotUndone() {
        assertThat(play(OPEN + "u/oops/1").text()).contains("Refused: record corrected", "correction.entry");
    }

    @Test
    void anEntryIsReplacedByAnotherOne() {
        play(OPEN + SESSION + "9/2/2/2/4/2026-01-06/0//mistyped day");
        assertThat(saved().course().history().sessions().get(0).session().date())
                .hasToString("2026-01-06");
        assertThat(saved().course().history().sessions().get(0).session().number())
                .isEqualTo(1);
        assertThat(saved().course().history().corrections()).hasSize(1);
    }

    @Test
    void aForgottenEntryIsEnteredLate() {
        play(OPEN + FIRST_SESSION + SESSION + "9/3/2026-01-08/3//3/3//forgotten");
        RecordEntry correction = saved().course().history().corrections().get(0);
        assertThat(((RecordCorrected) correction.event()).before()).hasValue(3);
        assertThat(saved().course().history().events().get(2).event().type()).isEqualTo(EventType.SESSION_MISSED);
    }

    @Test
    void anEntryIsRetracted() {
        Play play = play("9/1/1//why/1/" + OPEN + "9/1/1/2026-01-05/why/1");
        assertThat(play.text()).contains("course.not-open", "correction.entry");
    }

    @Test
    void everyKindOfEventIsRecorded() {
        play(OPEN + FIRST_SESSION + "3//1/" + "4/1/3/4/0/" + FORMULATE + ENTER_INTERMEDIATE + "u//8//7/4/0");
        assertThat(saved().verdicts())
                .extracting(verdict -> verdict.event().type())
                .containsExactly(
                        EventType.COURSE_OPENED,
                        EventType.SESSION_HELD,
                        EventType.SESSION_MISSED,
                        EventType.CONTACT_MADE,
                        EventType.FORMULATION_AGREED,
                        EventType.PHASE_ENTERED,
                        EventType.RECORD_CORRECTED,
                        EventType.COURSE_DISCONTINUED,
                        EventType.CONTACT_MADE);
    }

    @ParameterizedTest
    @CsvSource({
        "ASSESS_SYMPTOMS, 1/1/2/2 2 2 2 1 2 1 1 0",
        "EXPLORE_AREA, 2/1/1",
        "PSYCHOEDUCATE, 3/2",
        "REVIEW_HISTORY, 4",
        "REVIEW_MEDICATION, 5/3",
        "LINK_MOOD, 6/1/7",
        "LINK_MOOD, 6/0/-",
        "REVIEW_INVENTORY, 7",
        "SET_GOAL, 9/goal-2",
        "REVIEW_GOAL, 10//2",
        "PLAN_TERMINATION, 11",
        "EXPLORE_FEELING, 12/1/1/2",
        "EXPLORE_FEELING, 12/1/2",
        "AFFIRM_COMPETENCE, 13/1/2",
        "PLAN_AHEAD, 14",
        "USE_TECHNIQUE, 15/6",
        "USE_STRATEGY, 16/3/2",
        "ASK_ABOUT_VIOLENCE, 17/0",
        "ASK_ABOUT_VIOLENCE, 17/2",
        "FLAG_RISK, 18/0",
        "REVIEW_RISK, 19/1",
        "EXERCISE, 20/1/1"
    })
    void everyKindOfActivityIsRecorded(ActivityType type, String answers) {
        play(OPEN + "2/1/" + answers + "/0");
        assertThat(saved().course().history().sessions().get(0).session().activities())
                .extracting(activity -> activity.type())
                .containsExactly(type);
    }

    @Test
    void aProblemIsPresentedInAnAreaInWhichADifficultyWasIdentified() {
        Play play = play(OPEN + "2/1/2/3/1/1/8/3/3/4/2026-01-07/5/2/6/1/7/50/8/3/9/1,4/1/9/</0");
        assertThat(play.text())
                .contains(
                        "explore area (role transition), present problem (role transition)",
                        "Session 1, 2026-01-07: explore area (role transition)",
                        "held: not recorded")
                .contains("Accepted as entry 2");
        assertThat(saved().course().history().sessions().get(0).session().toString())
                .contains("minutes=50", "agendaSetBy=SHARED", "mode=VIDEO");
    }

    @Test
    void aMeasureIsRefusedAsItsScaleDoes() {
        assertThat(play(OPEN + "2/1/1/1/2/1 2 x/1 2/1 2 3 0 1 2 9 0 0/1 2 3 0 1 2 - 0 0/0")
                        .text())
                .contains(
                        "1. Little interest or pleasure in doing things (0–3)",
                        "Expected whole numbers, or hyphens, separated by spaces.",
                        "Expected: 9 scores.",
                        "Note measure.incomplete:");
        assertThat(play(OPEN + "2/1/1/9/9/30/0").text()).contains("Expected a whole number from 10 to 50.");
    }

    @Test
    void whatIsNotUnderstoodIsSaidAndAskedAgain() {
        assertThat(play("99/?/1/5.1.2026/1950-01-01/2026-01-05/ /x/1899/1987/0/13/-")
                        .text())
                .contains(
                        "That is none of the choices",
                        "Answer with what stands before a choice.",
                        "Expected a date such as 2026-01-05, from 1960-01-01 to 2100-12-31.",
                        "Expected a whole number from 1900 to 2100, or a hyphen.",
                        "These are not all choices",
                        "Refused: course opened",
                        "opening.concern");
    }

    @Test
    void goingBackFromAQuestionChangesNothing() {
        Play play = play("1/</1//</</" + OPEN + "2/1/<//6/</0/c/<");
        assertThat(play.text()).contains("Accepted as entry 1", "Accepted as entry 2", "Questions: 0 of 0 right.");
        assertThat(saved().verdicts()).hasSize(2);
    }

    @Test
    void theOutlookAndTheWaySayWhatIsLeft() {
        assertThat(play(OPEN + "o/w/8//1/o").text())
                .contains(
                        "The protocol asks for sessions: 8; initial phase: 1–2;",
                        "[ ] assess the client's symptoms with a scale",
                        "What may come next",
                        "- phase entered: intermediate: lacks phase.minimum, task.symptoms-assessed",
                        "Conclusion of the course: possible with",
                        "The course is closed; only a contact or a correction can still be recorded.");
    }

    @Test
    void rulesInTheWayAreShownWhereThereIsNoWay() {
        assertThat(play(OPEN + SESSION.repeat(3) + "d/three were needed/w/" + SESSION)
                        .text())
                .contains("phase.last-session");
    }

    @Test
    void nothingIsSavedBeforeSomethingIsRecorded() {
        assertThat(play("s/j/q").text())
                .contains("Nothing is recorded that could be saved.", "Nothing is recorded yet.");
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void aFileIsNeverWrittenOver() throws IOException {
        Files.writeString(folder.resolve("old.jsonl"), "old");
        Play play = Play.in(
                "en",
                folder,
                ImmutableList.of(
                        "1", "", "", "", "1", "s", "old.jsonl", "\0", "no/such/folder.jsonl", "new.jsonl", "q"),
                "--protocol",
                "ipt-brief");
        assertThat(play.text())
                .contains("old.jsonl exists already, and is not written over", "new.jsonl: 1 line saved.");
        assertThat(folder.resolve("old.jsonl")).hasContent("old");
    }

    @Test
    void whoEndsTheGameIsAskedWhetherToSaveIt() {
        play(OPEN + "q/1/kept.jsonl");
        assertThat(Play.saved(folder, "kept.jsonl").verdicts()).hasSize(1);
        play(OPEN + "q/2");
        play(OPEN + "q/</q");
        assertThat(names()).containsExactlyInAnyOrder("kept.jsonl", "play-1.jsonl");
    }

    private Stream<String> names() {
        return Stream.of(folder.toFile().list());
    }

    @Test
    void whatIsNotSavedWhenTheAnswersEndIsSavedThen() {
        Play play = play(OPEN + "2/1/");
        assertThat(play.status()).isZero();
        assertThat(play.err()).isEqualTo("The game is saved as play-1.jsonl." + System.lineSeparator());
        assertThat(saved().verdicts()).hasSize(1);
    }

    @Test
    void whatCannotBeSavedIsWrittenOut() {
        Play play = Play.of(folder.resolve("nowhere"), OPEN, "--protocol", "ipt-brief");
        assertThat(play.err()).contains("cannot be written", "its journal follows");
        assertThat(play.out()).endsWith("\"concerns\":[\"major-depression\"]}\n");
    }

    @Test
    void aGameGoesOnWhereItsJournalEnds() throws IOException {
        play(INTERMEDIATE);
        String journal = folder.resolve("play-1.jsonl").toString();
        Play play = Play.of(folder, "q", journal);
        assertThat(play.text()).contains("ipt-brief: intermediate phase, 0 sessions in it, 1 in all");
        assertThat(names()).hasSize(1);
        Play.of(folder, SESSION, journal);
        assertThat(Files.readAllLines(folder.resolve("play-2.jsonl")))
                .hasSize(5)
                .startsWith(Files.readAllLines(folder.resolve("play-1.jsonl")).toArray(new String[0]));
    }

    @Test
    void aJournalThatCannotBeReadToItsEndIsNotGoneOnWith() throws IOException {
        Files.writeString(folder.resolve("bad.jsonl"), "{}\n");
        Play play = Play.of(folder, "q", folder.resolve("bad.jsonl").toString());
        assertThat(play.status()).isEqualTo(2);
        assertThat(play.out()).isEmpty();
        assertThat(play.err()).contains("bad.jsonl:1:");
        assertThat(Play.of(folder, "q", "nowhere.jsonl").status()).isEqualTo(2);
    }

    @Test
    void observingTakesDeparturesAsDeviations() {
        assertThat(Play.of(folder, OPEN + "2/1/8/1/0", "--protocol", "ipt-brief", "--observe")
                        .text())
                .contains("Accepted as a deviation, entry 2");
    }

    @Test
    void casesAreAskedAboutWithoutAJournal() {
        assertThat(Play.of(folder, "", "--cases", "a.jsonl").status()).isEqualTo(2);
        assertThat(Play.of(folder, "2/<//</q").text()).contains("Questions: 0 of 0 right.", "The end.");
    }

    @Test
    void helpSaysHowToPlay() {
        assertThat(Play.of(folder, "", "--help").out()).contains("Usage: ipt play", "A journal to go on from");
    }
}
