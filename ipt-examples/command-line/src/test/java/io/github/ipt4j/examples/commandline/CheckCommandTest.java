package io.github.ipt4j.examples.commandline;

import static io.github.ipt4j.examples.commandline.Run.CASES;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** How the command line judges journals and cohorts. */
final class CheckCommandTest {

    private static final String OPENED =
            "{\"type\":\"course-opened\",\"date\":\"2026-01-05\",\"client\":{\"id\":\"c\"},\"concerns\":[\"major-depression\"]}";
    private static final String OPENED_ELSEWHERE =
            OPENED.replace("\"client\"", "\"protocol\":\"elsewhere\",\"client\"");
    private static final String MISSED = "{\"type\":\"session-missed\",\"date\":\"2026-01-12\",\"reason\":\"no-show\"}";
    private static final String SECOND = "{\"type\":\"session-held\",\"date\":\"2026-01-12\",\"number\":2}";
    private static final String FIRST = "{\"type\":\"session-held\",\"date\":\"2026-01-12\",\"number\":1}";

    @TempDir
    private Path folder;

    private String file(String name, String... lines) throws IOException {
        return Files.writeString(folder.resolve(name), String.join("\n", lines) + "\n")
                .toString();
    }

    @Test
    void eachEventGivesOneCompactLine() throws IOException {
        Run run =
                Run.of("check", "--json", file("j", MISSED, OPENED, FIRST, SECOND.replace("2026-01-12", "2026-01-11")));
        assertThat(run.out()).isEqualTo("""
                        {"line":1,"type":"session-missed","verdict":"rejected","rules":["course.not-open"],"phase":"unopened","sessions":0}
                        {"line":2,"type":"course-opened","verdict":"accepted","rules":[],"phase":"initial","sessions":0,"entry":1}
                        {"line":3,"type":"session-held","verdict":"accepted","rules":[],"phase":"initial","sessions":1,"entry":2}
                        {"line":4,"type":"session-held","verdict":"rejected","rules":["date.order"],"phase":"initial","sessions":1}
                        """);
        assertThat(run.status()).isEqualTo(1);
    }

    @Test
    void advisoriesComeLastAndAreEmptyForARejectedEvent() throws IOException {
        Run run = Run.of("check", "--json", "--advisories", file("j", OPENED, FIRST, FIRST));
        assertThat(run.lines().get(1)).endsWith(",\"sessions\":1,\"entry\":2,\"advisories\":[\"measure.missing\"]}");
        assertThat(run.lines().get(2)).endsWith(",\"sessions\":1,\"advisories\":[]}");
    }

    @Test
    void observingTakesADepartureAsDeviation() throws IOException {
        String entered = "{\"type\":\"phase-entered\",\"date\":\"2026-01-12\",\"phase\":\"intermediate\"}";
        Run run = Run.of("check", "--observe", "--json", file("j", OPENED, entered));
        assertThat(run.lines().get(1)).contains("\"verdict\":\"deviating\",\"rules\":[\"phase.minimum\",\"task.");
        assertThat(run.status()).isZero();
    }

    @Test
    void withSeveralFilesEachLineBeginsWithTheFileAndAMalformedOneDoesNotStopTheNext() throws IOException {
        String malformed = file("a", OPENED, "{}", FIRST);
        String rejected = file("b", SECOND);
        Run run = Run.of("check", "--json", malformed, rejected);
        assertThat(run.lines()).hasSize(2);
        assertThat(run.lines().get(0)).startsWith("{\"file\":\"" + malformed + "\",\"line\":1,");
        assertThat(run.lines().get(1)).startsWith("{\"file\":\"" + rejected + "\",\"line\":1,");
        assertThat(run.err()).isEqualTo(malformed + ":2:1: expected the property type" + System.lineSeparator());
        assertThat(run.status()).isEqualTo(2);
    }

    @Test
    void inACohortAMalformedCourseGivesNoLines() throws IOException {
        String course = "{\"course\":\"c-1\",\"events\":[" + OPENED + "," + FIRST + "]}";
        Run run = Run.of("check", "--json", "--cohort", file("c", course, course.replace("held", "hold"), course));
        assertThat(run.lines()).hasSize(4);
        assertThat(run.lines().get(3)).startsWith("{\"course\":\"c-1\",\"line\":2,\"type\":\"session-held\"");
        assertThat(run.err()).contains(":2:").hasLineCount(1);
        assertThat(run.status()).isEqualTo(2);
    }

    @Test
    void aCohortMayBeCompressed() throws IOException {
        Path file = folder.resolve("c.jsonl.gz");
        try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(file))) {
            out.write("{\"course\":\"c\",\"events\":[]}\n".getBytes(StandardCharsets.UTF_8));
        }
        assertThat(Run.of("check", "--cohort", file.toString())).isEqualTo(new Run(0, "", ""));
    }

    @Test
    void withSeveralCohortsTheFileComesBeforeTheCourse() throws IOException {
        String cohort = file("c", "{\"course\":\"c\",\"events\":[" + OPENED + "]}");
        assertThat(Run.of("check", "--json", "--cohort", cohort, cohort).out())
                .startsWith("{\"file\":\"" + cohort + "\",\"course\":\"c\",\"line\":1,");
    }

    @Test
    void aProtocolThatIsNotKnownIsMalformedUnlessOneIsGiven() throws IOException {
        String journal = file("j", OPENED_ELSEWHERE);
        assertThat(Run.of("check", journal).status()).isEqualTo(2);
        assertThat(Run.of("check", "--protocol", "ipt-standard", journal).status())
                .isZero();
    }

    @Test
    void anUnknownProtocolIsMalformedWhileACourseIsOpenToo() throws IOException {
        Run run = Run.of("check", file("j", OPENED, OPENED_ELSEWHERE));
        assertThat(run.lines()).hasSize(1);
        assertThat(run.status()).isEqualTo(2);
    }

    @Test
    void aProtocolCanBeGivenAsAFile() throws IOException {
        String protocol = file(
                "p.json",
                "{\"id\":\"two\",\"title\":\"Two\",\"sessions\":{\"min\":3,\"max\":3},",
                "\"phases\":{\"initial\":{\"min\":1,\"max\":1},\"intermediate\":{\"min\":1},\"termination\":{\"min\":1}},",
                "\"cadenceDays\":7,\"setting\":\"individual\",\"minutes\":{\"min\":45,\"max\":50},",
                "\"focus\":{\"min\":1,\"max\":2},\"tasks\":{}}");
        Run run =
                Run.of("check", "--json", "--protocol", protocol, file("j", OPENED, FIRST, SECOND.replace("12", "19")));
        assertThat(run.lines().get(2)).contains("\"rules\":[\"phase.maximum\"]");
    }

    @Test
    void aProtocolThatNoCourseCouldCompleteIsReportedInOneLine() throws IOException {
        Run run = Run.of("check", "--protocol", file("p.json", "{}"), file("j", OPENED));
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).contains("p.json:1:1: expected the property id").hasLineCount(1);
    }

    @Test
    @Timeout(60)
    @DisabledOnOs(OS.WINDOWS)
    void aProtocolThatNeverEndsIsRefused() throws IOException {
        Run run = Run.of("check", "--protocol", "/dev/zero", file("j", OPENED));
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err())
                .contains("/dev/zero:1:1: expected a file of at most 1 MiB")
                .hasLineCount(1);
    }

    /** In time that grows with the square of its length this would take hours. */
    @Test
    @Timeout(value = 60, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
    void anArgumentOfAMillionSpacesIsRepeatedOnOneLine() {
        String spaces = " ".repeat(1_000_000);
        Run run = Run.of("rules", spaces + "x\r\n" + spaces + "x");
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).hasLineCount(1);
    }

    @Test
    void aFileThatIsNotThereIsReportedAndTheNextOneIsRead() throws IOException {
        Run run = Run.of("check", folder.resolve("none").toString(), file("j", OPENED));
        assertThat(run.err()).endsWith("none: no such file" + System.lineSeparator());
        assertThat(run.lines()).hasSize(1);
        assertThat(run.status()).isEqualTo(2);
    }

    @Test
    void aCompressedCohortThatIsCutOffIsReportedInWords() throws IOException {
        String empty = Files.write(folder.resolve("empty.gz"), new byte[0]).toString();
        Run run = Run.of("check", "--cohort", empty);
        assertThat(run.err()).isEqualTo(empty + ":1:1: expected whole and undamaged data" + System.lineSeparator());
        assertThat(run.status()).isEqualTo(2);
    }

    @Test
    void forPeopleARejectionComesWithTheReasonAndTheRemedy() {
        Run run = Run.of("check", CASES + "early-end-refused.jsonl");
        assertThat(run.out())
                .contains("rejected   intermediate, sessions: 6")
                .contains("task.termination-planned: Before the intermediate phase ends: plan the termination.")
                .contains("Enter the phase that follows the current one;");
        assertThat(run.status()).isEqualTo(1);
    }
}
