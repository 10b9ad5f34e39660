package io.github.ipt4j.examples.commandline;

import static io.github.ipt4j.examples.commandline.Run.CASES;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Journals and cohorts are handed over without private text and ids. */
final class RedactCommandTest {

    /** Every place where a text or an id can stand. */
    private static final List<String> LINES = List.of(
            "{\"type\":\"course-opened\",\"date\":\"2026-01-05\",\"protocol\":\"our-service\",\"client\":{\"id\":\"MARKED-1\",\"birthYear\":1987},\"concerns\":[\"major-depression\"],\"follows\":\"MARKED-6\",\"recordedBy\":\"MARKED-7\",\"recordedAt\":\"2026-01-05T10:00:00Z\",\"extensions\":{\"org.MARKED\":\"MARKED\"}}",
            "{\"type\":\"session-held\",\"date\":\"2026-01-05\",\"number\":1,\"deviation\":{\"rules\":[\"session.gap\"],\"reason\":\"MARKED\"},\"activities\":["
                    + "{\"type\":\"explore-area\",\"area\":\"grief\",\"identified\":true,\"detail\":{\"person\":\"MARKED\",\"relationship\":\"MARKED\",\"diedOn\":\"2025-01-01\"}},"
                    + "{\"type\":\"explore-area\",\"area\":\"role-dispute\",\"identified\":true,\"detail\":{\"person\":\"MARKED\",\"issue\":\"MARKED\",\"stage\":\"impasse\"}},"
                    + "{\"type\":\"explore-area\",\"area\":\"role-transition\",\"identified\":true,\"detail\":{\"from\":\"MARKED\",\"to\":\"MARKED\"}},"
                    + "{\"type\":\"explore-area\",\"area\":\"interpersonal-deficits\",\"identified\":true,\"detail\":{\"patterns\":\"MARKED\"}},"
                    + "{\"type\":\"review-inventory\",\"relationships\":[{\"person\":\"MARKED\",\"kind\":\"friend\",\"closeness\":1,\"wished\":2,\"expectations\":\"MARKED\",\"satisfaction\":3}]},"
                    + "{\"type\":\"present-problem\",\"area\":\"grief\",\"summary\":\"MARKED\"},"
                    + "{\"type\":\"set-goal\",\"goal\":\"MARKED-2\",\"text\":\"MARKED\",\"plan\":\"MARKED\"},"
                    + "{\"type\":\"review-goal\",\"goal\":\"MARKED-2\",\"progress\":\"achieved\"},"
                    + "{\"type\":\"plan-termination\",\"summary\":\"MARKED\"},{\"type\":\"plan-ahead\",\"summary\":\"MARKED\"},"
                    + "{\"type\":\"flag-risk\",\"summary\":\"MARKED\"},{\"type\":\"review-history\",\"summary\":\"MARKED\"},"
                    + "{\"type\":\"review-medication\",\"outcome\":\"taken\",\"summary\":\"MARKED\"},"
                    + "{\"type\":\"link-mood\",\"mood\":3,\"summary\":\"MARKED\"},"
                    + "{\"type\":\"ask-about-violence\",\"found\":true,\"summary\":\"MARKED\"},"
                    + "{\"type\":\"review-risk\",\"outcome\":\"safety-plan-agreed\",\"summary\":\"MARKED\"},"
                    + "{\"type\":\"exercise\",\"module\":\"journaling\",\"step\":\"practiced\",\"worksheet\":\"log\",\"record\":{\"MARKED\":[{\"MARKED\":\"MARKED\"}]}}]}",
            "{\"type\":\"record-corrected\",\"date\":\"2026-01-06\",\"removes\":1,\"adds\":{\"type\":\"course-opened\",\"date\":\"2026-01-05\",\"client\":{\"id\":\"MARKED-3\"},\"concerns\":[],\"extensions\":{\"org.MARKED\":\"MARKED\"}},\"before\":2,\"reason\":\"MARKED\"}");

    private static final String REDACTED = """
            {"type":"course-opened","format":1,"date":"2026-01-05","protocol":"our-service","client":{"id":"client-1","birthYear":1987},"concerns":["major-depression"],"follows":"course-1","recordedBy":"author-1","recordedAt":"2026-01-05T10:00:00Z"}
            {"type":"session-held","date":"2026-01-05","number":1,"activities":[\
            {"type":"explore-area","area":"grief","identified":true,"detail":{"diedOn":"2025-01-01"}},\
            {"type":"explore-area","area":"role-dispute","identified":true,"detail":{"stage":"impasse"}},\
            {"type":"explore-area","area":"role-transition","identified":true,"detail":{}},\
            {"type":"explore-area","area":"interpersonal-deficits","identified":true,"detail":{}},\
            {"type":"review-inventory","relationships":[{"person":"[withheld]","kind":"friend","closeness":1,"wished":2,"satisfaction":3}]},\
            {"type":"present-problem","area":"grief"},{"type":"set-goal","goal":"goal-1"},\
            {"type":"review-goal","goal":"goal-1","progress":"achieved"},{"type":"plan-termination"},{"type":"plan-ahead"},\
            {"type":"flag-risk"},{"type":"review-history"},{"type":"review-medication","outcome":"taken"},{"type":"link-mood","mood":3},{"type":"ask-about-violence"},{"type":"review-risk","outcome":"safety-plan-agreed"},\
            {"type":"exercise","module":"journaling","step":"practiced","worksheet":"log"}],\
            "deviation":{"rules":["session.gap"],"reason":"[withheld]"}}
            {"type":"record-corrected","date":"2026-01-06","removes":1,"adds":{"type":"course-opened","format":1,"date":"2026-01-05","protocol":"ipt-standard","client":{"id":"client-2"},"concerns":[]},"before":2,"reason":"[withheld]"}
            """;

    @TempDir
    private Path folder;

    private Path journal;
    private Path cohort;
    private Path key;
    private Path output;

    @BeforeEach
    void files() throws IOException {
        journal = Files.write(folder.resolve("journal.jsonl"), LINES);
        cohort = Files.writeString(
                folder.resolve("cohort.jsonl"), course("MARKED-4") + course("MARKED-5") + course("MARKED-4"));
        key = Files.writeString(folder.resolve("key"), "sixteen bytes...");
        output = folder.resolve("output.jsonl");
    }

    private static String course(String id) {
        return "{\"course\":\"" + id + "\",\"events\":[" + String.join(",", LINES) + "]}\n";
    }

    private static Run redact(Object... arguments) {
        return Run.of(Stream.concat(Stream.of("redact"), Stream.of(arguments).map(Object::toString))
                .toArray(String[]::new));
    }

    @Test
    void aJournalIsWrittenWithoutPrivateTextAndWithNumbersForIds() {
        assertThat(redact(journal)).isEqualTo(new Run(0, REDACTED, ""));
    }

    @ParameterizedTest
    @ValueSource(strings = {"grief-childhood-loss.jsonl", "early-end-refused.jsonl", "role-dispute-impasse.jsonl"})
    void whatIsRedactedIsJudgedTheSame(String name) {
        assertThat(redact("-o", output, CASES + name).status()).isZero();
        Run original = Run.of("check", "--json", "--advisories", CASES + name);
        assertThat(Run.of("check", "--json", "--advisories", output.toString())).isEqualTo(original);
    }

    @Test
    void aKeyGivesTheSamePseudonymsInEveryRun() {
        Run run = redact("--key", key, journal);
        assertThat(run.lines().get(0)).contains("{\"id\":\"client-").doesNotContain("client-1\"");
        assertThat(run.out()).doesNotContain("MARKED");
        assertThat(redact(journal, "--key", key)).isEqualTo(run);
        assertThat(redact("--cohort", cohort, "--key", key).out()).contains(run.lines());
    }

    @Test
    void coursesOfACohortHavePseudonymsThatRepeatWhereTheirIdsDo() {
        Run run = redact("--cohort", cohort);
        assertThat(run.status()).isZero();
        assertThat(run.lines())
                .extracting(line -> line.substring(0, line.indexOf(",")))
                .containsExactly("{\"course\":\"course-1\"", "{\"course\":\"course-3\"", "{\"course\":\"course-1\"");
        assertThat(run.out()).doesNotContain("MARKED");
    }

    @Test
    void compressedCohortsAreReadAndWritten() throws IOException {
        Path compressed = Files.write(folder.resolve("cohort.gz"), gzip(Files.readAllBytes(cohort)));
        Path redacted = folder.resolve("redacted.gz");
        assertThat(redact("--cohort", compressed, "-o", redacted).status()).isZero();
        try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(Files.readAllBytes(redacted)))) {
            assertThat(new String(in.readAllBytes(), StandardCharsets.UTF_8))
                    .isEqualTo(redact("--cohort", cohort).out());
        }
    }

    private static byte[] gzip(byte[] bytes) throws IOException {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(file)) {
            out.write(bytes);
        }
        return file.toByteArray();
    }

    @Test
    void aFileHoldsWhatStandardOutputWouldAndReplacesNoOther() throws IOException {
        assertThat(redact(journal, "-o", output)).isEqualTo(new Run(0, "", ""));
        assertThat(Files.readString(output)).isEqualTo(REDACTED);
        assertThat(redact(journal, "-o", output).err()).contains("exists already");
        assertThat(redact(journal, "-o", output, "--overwrite").status()).isZero();
        for (Path input : List.of(journal, key)) {
            byte[] before = Files.readAllBytes(input);
            assertThat(redact(journal, "--key", key, "-o", input, "--overwrite").err())
                    .contains("is an input of this command");
            assertThat(input).hasBinaryContent(before);
        }
    }

    @Test
    void aMalformedLineEndsTheOutputAndLeavesNoFile() throws IOException {
        Files.write(journal, List.of(LINES.get(0), "{\"type\":\"MARKED\"}", LINES.get(1)));
        Run run = redact(journal);
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.out()).isEqualTo(REDACTED.substring(0, REDACTED.indexOf('\n') + 1));
        assertThat(run.err())
                .hasLineCount(1)
                .startsWith(journal + ":2:9: expected ")
                .doesNotContain("MARKED");
        assertThat(redact(journal, "-o", output)).isEqualTo(new Run(2, "", run.err()));
        assertThat(output).doesNotExist();
    }

    @Test
    void aMalformedCourseIsPassedOverAndLeavesNoFile() throws IOException {
        Files.writeString(cohort, course("MARKED-4") + "{}\n" + course("MARKED-5"));
        Run run = redact("--cohort", cohort);
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.lines()).hasSize(2);
        assertThat(run.err()).hasLineCount(1).startsWith(cohort + ":2:");
        assertThat(redact("--cohort", cohort, "-o", output).status()).isEqualTo(2);
        assertThat(output).doesNotExist();
    }

    @Test
    void badInputIsReportedInOneLine() throws IOException {
        Path shorter = Files.writeString(folder.resolve("short"), "fifteen bytes..");
        Stream.of(
                        redact(),
                        redact(folder.resolve("none")),
                        redact("--cohort", folder.resolve("none")),
                        redact(folder.resolve("none"), "-o", output),
                        redact("--key", folder.resolve("none"), journal),
                        redact("--key", shorter, journal),
                        redact("--key", folder, journal),
                        redact(journal, cohort))
                .forEach(run -> {
                    assertThat(run.status()).as(run.out() + run.err()).isEqualTo(2);
                    assertThat(run.err()).hasLineCount(1).doesNotContain("fifteen");
                    assertThat(run.out()).isEmpty();
                });
        assertThat(output).doesNotExist();
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void whatCannotBeWrittenWholeIsReported() {
        for (Run run : List.of(
                redact(journal, "-o", "/dev/full", "--overwrite"),
                redact("--cohort", cohort, "-o", "/dev/full", "--overwrite"))) {
            assertThat(run.status()).isEqualTo(2);
            assertThat(run.err()).hasLineCount(1).startsWith("/dev/full: cannot be written: ");
        }
    }

    @Test
    void theHelpSaysWhatStays() {
        assertThat(redact("--help").out().replaceAll("\\s+", " "))
                .contains(
                        "Dates, times, diagnoses, the year of birth, answers and scores stay: a rare combination of them can");
    }
}
