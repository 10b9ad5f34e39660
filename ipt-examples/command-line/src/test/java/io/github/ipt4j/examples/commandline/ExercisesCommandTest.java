package io.github.ipt4j.examples.commandline;

import static io.github.ipt4j.examples.commandline.Run.CASES;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the commands of {@code exercises} do. */
final class ExercisesCommandTest {

    @TempDir
    private Path folder;

    private String file(String content) throws IOException {
        return Files.writeString(folder.resolve("file.json"), content).toString();
    }

    @Test
    void theTenExercisesAreListedInTheLanguageAskedFor() {
        assertThat(Run.of("exercises", "list").lines())
                .hasSize(10)
                .anyMatch(line -> line.matches("dear-man +DEAR MAN"));
        assertThat(Run.in("de", "exercises", "list").out()).contains("Sich gehört fühlen");
    }

    @Test
    void anExerciseIsShownWithItsCautions() {
        assertThat(Run.of("exercises", "show", "role-play").out())
                .contains("Needs\n  - healthy communication", "Cautions\n  - Ask in private about violence")
                .contains("rounds: Rounds of our role play")
                .doesNotContain("Scripts");
        assertThat(Run.of("exercises", "show", "meditation").out()).contains("breathing: Following the breath, 4 min");
    }

    @Test
    void anEmptyWorksheetIsPrintedAsTextAndAsAPage() {
        assertThat(Run.of("exercises", "worksheet", "validation").out()).startsWith("Validating myself\n====");
        assertThat(Run.of(
                                "exercises",
                                "worksheet",
                                "validation",
                                "--sheet",
                                "others",
                                "--format",
                                "html",
                                "--paper",
                                "letter",
                                "--contact",
                                "Call 112")
                        .out())
                .startsWith("<!DOCTYPE html>")
                .contains("size:letter", "Validating others", "Call 112", "No clinician has reviewed");
    }

    @Test
    void aHandoutDescribesTheMeetingsOfTheProtocolInUse() {
        assertThat(Run.of("exercises", "handout").out())
                .startsWith("What is interpersonal psychotherapy?\n===")
                .contains("How many meetings there will be, how often and how long is agreed at the start.");
        assertThat(Run.of(
                                "exercises",
                                "handout",
                                "--protocol",
                                "ipt-brief",
                                "--format",
                                "html",
                                "--contact",
                                "Call 112")
                        .out())
                .startsWith("<!DOCTYPE html>")
                .contains("You meet 8 times", "Call 112", "No clinician has reviewed");
        assertThat(Run.in("de", "exercises", "handout", "depression-can-be-treated")
                        .out())
                .startsWith("Depression ist behandelbar");
    }

    @Test
    void noHandoutIsPrintedForAProtocolOfWhichItIsNotTrue() {
        Run run = Run.of("exercises", "handout", "--protocol", "ipt-rose");

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).hasLineCount(1).contains("no handout fits this protocol");
    }

    @Test
    void aWorksheetIsFilledInFromARecord() throws IOException {
        String record = file("""
                {"day":"2026-01-05","mood":6,"challenge":"the <b>call</b>"}
                """);
        Run run = Run.of("exercises", "worksheet", "journaling", "--format", "html", "--fill", record);

        assertThat(run.status()).isZero();
        assertThat(run.out()).contains("the &lt;b&gt;call&lt;/b&gt;");
    }

    @Test
    void everyProblemOfARecordIsReportedWithoutRepeatingIt() throws IOException {
        String record = file("""
                {"mood":11,"challenge":[true,false,{"a":1}]}
                """);
        Run run = Run.of("exercises", "worksheet", "journaling", "--fill", record);

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err().replace(record, ""))
                .hasLineCount(3)
                .contains(
                        "day: expected an answer",
                        "mood: expected a whole number in 0–10",
                        "challenge: expected a text")
                .doesNotContain("11", "true");
    }

    @Test
    void noMoreThanAMebibyteIsReadOfARecord() throws IOException {
        String largest = "{\"day\":\"2026-01-05\",\"mood\":6,\"challenge\":\"x\"}" + " ".repeat((1 << 20) - 45);
        assertThat(largest).hasSize(1 << 20);
        assertThat(Run.of("exercises", "worksheet", "journaling", "--fill", file(largest))
                        .status())
                .isZero();
        Run run = Run.of("exercises", "worksheet", "journaling", "--fill", file(largest + " "));
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).hasLineCount(1).contains("expected at most 1 MiB");
    }

    @Test
    void namesOfARecordMayHaveTheSameHashInTheJsonLibrary() throws IOException {
        String fields = IntStream.range(1 << 14, 1 << 15)
                .filter(i -> Integer.bitCount(i) == 8)
                .mapToObj(i -> "\"twelve bytes"
                        + Integer.toBinaryString(i).replace("0", "aaaa").replace("1", "bbbb") + "\":0")
                .collect(Collectors.joining(",", "{", "}"));
        Run run = Run.of("exercises", "worksheet", "journaling", "--fill", file(fields));
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).contains("day: expected an answer").doesNotContain("JSON");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[]",
                "{",
                "{\"mood\":1.5}",
                "{} {}",
                "{\"mood\":secret}",
                "{\"a\":1,\"a\":2}",
                "{\"mood\":2147483648}",
                "{\"mood\":01}",
                "{\"mood\":[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[1]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]}"
            })
    void whatIsNoRecordIsReportedInOneLine(String content) throws IOException {
        Run run = Run.of("exercises", "worksheet", "journaling", "--fill", file(content));

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).hasLineCount(1).contains("at line 1").doesNotContain("secret");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "exercises show flying",
                "exercises worksheet meditation --sheet x",
                "exercises handout x",
                "exercises handout --protocol x",
                "exercises play meditation x",
                "exercises play journaling x",
                "exercises worksheet journaling --fill no-such-file",
                "exercises check no-such-file",
                "exercises suggest no-such-file"
            })
    void whatIsNotThereIsReportedInOneLine(String line) {
        Run run = Run.of(line.split(" ", -1));

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).hasLineCount(1);
    }

    @Test
    void aCourseIsCheckedWithLineStepAndRemedy() throws IOException {
        String opened = "{\"type\":\"course-opened\",\"date\":\"2026-01-05\",\"client\":{\"id\":\"c\"},"
                + "\"concerns\":[\"major-depression\"]}\n";
        String held =
                "{\"type\":\"session-held\",\"date\":\"2026-01-05\",\"number\":1,\"activities\":[{\"type\":\"exercise\","
                        + "\"module\":\"journaling\",\"step\":\"assigned\",\"record\":{\"mood\":99}}]}\n";
        Run run = Run.of("exercises", "check", file(opened + held));

        assertThat(run.status()).isEqualTo(1);
        assertThat(run.lines()).hasSize(2);
        assertThat(run.lines().get(0)).startsWith("line 2, session 1, journaling assigned: exercise.step-order: ");
        assertThat(run.lines().get(1)).contains("exercise.record: ", "mood: expected", "Correct the fields");
    }

    @Test
    void aCourseIsGivenSuggestionsWithReasons() {
        Run run = Run.of("exercises", "suggest", CASES + "role-dispute-impasse.jsonl");

        assertThat(run.status()).isZero();
        assertThat(run.out()).contains("Not now", "the course is concluded");
    }

    @Test
    void aScriptIsPlayedToItsEnd() {
        Run run = Run.of("exercises", "play", "meditation", "breathing", "--fast");

        assertThat(run.status()).isZero();
        assertThat(run.lines()).hasSize(11).startsWith("Following the breath");
        assertThat(run.err()).contains("breathing").contains("260/260");
    }
}
