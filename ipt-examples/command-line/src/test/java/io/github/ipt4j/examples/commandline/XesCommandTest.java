package io.github.ipt4j.examples.commandline;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableMap;
import io.github.ipt4j.examples.commandline.mining.DeclareChecker;
import io.github.ipt4j.examples.commandline.mining.LogDocument;
import io.github.ipt4j.examples.commandline.mining.LogDocument.Trace;
import io.github.ipt4j.examples.commandline.mining.XesGrammar;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Cohorts as logs, on the command line. */
final class XesCommandTest {

    private static final List<String> CASES = List.of(
            "role-transition-16", "deviation-fifth-initial-session", "early-end-refused", "maintenance-corrected");

    @TempDir
    private Path folder;

    private Path cohort;
    private Path output;

    @BeforeEach
    void aCohortOfCases() throws IOException {
        cohort = Files.write(
                folder.resolve("cohort.jsonl"),
                CASES.stream().map(XesCommandTest::course).toList());
        output = folder.resolve("log.xes");
    }

    private static String course(String name) {
        return "{\"course\":\"" + name + "\",\"events\":[" + String.join(",", lines(name)) + "]}";
    }

    private static List<String> lines(String name) {
        return Run.of("redact", Run.CASES + name + ".jsonl").lines();
    }

    private static Run xes(Object... arguments) {
        return Run.of(Stream.concat(Stream.of("cohort", "--xes"), Stream.of(arguments))
                .map(Object::toString)
                .toArray(String[]::new));
    }

    private static List<Trace> traces(Run run) {
        return LogDocument.of(run.out()).traces();
    }

    private static List<String> values(Trace trace, String key) {
        return trace.events().stream()
                .filter(event -> event.containsKey(key))
                .map(event -> event.get(key))
                .toList();
    }

    @Test
    void everyCourseIsATraceOfWhatHappened() {
        Run run = xes(cohort);
        assertThat(run.status()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.out())
                .startsWith("<?xml version=\"1.0\" encoding=\"US-ASCII\"?>\n<log ")
                .endsWith("</log>\n");
        XesGrammar.assertKeptBy(LogDocument.of(run.out()));
        assertThat(traces(run))
                .extracting(trace -> trace.attributes().get("concept:name"))
                .isEqualTo(CASES);
        assertThat(values(traces(run).get(0), "concept:name"))
                .startsWith("course opened", "session held", "symptoms assessed")
                .endsWith("course concluded")
                .contains("phase entered intermediate", "termination planned", "phase entered termination");
    }

    @Test
    void aRefusedEventIsInTheLogOnlyIfWhatWasSubmittedIsAskedFor() {
        assertThat(values(traces(xes(cohort)).get(2), "ipt:verdict")).containsOnly("accepted");
        ImmutableMap<String, String> refused = traces(xes("--submitted", cohort)).get(2).events().stream()
                .filter(event -> event.get("ipt:verdict").equals("rejected"))
                .findFirst()
                .orElseThrow();
        assertThat(refused)
                .containsEntry("concept:name", "phase entered termination")
                .containsEntry("lifecycle:transition", "ate_abort")
                .containsEntry("ipt:rules", "course.window task.termination-planned")
                .containsEntry("ipt:line", "10")
                .doesNotContainKey("ipt:entry");
    }

    @Test
    void aDeviationHasItsRules() {
        assertThat(values(traces(xes(cohort)).get(1), "ipt:rules")).containsExactly("phase.maximum");
    }

    @Test
    void whatACorrectionRemovedIsShownAsWithdrawnWhereItWasSubmitted() {
        Trace submitted = traces(xes("--submitted", cohort)).get(3);
        assertThat(values(submitted, "concept:name")).contains("record corrected");
        assertThat(values(submitted, "lifecycle:transition")).contains("withdraw", "complete");
        Trace inForce = traces(xes(cohort)).get(3);
        assertThat(values(inForce, "concept:name")).doesNotContain("record corrected");
        assertThat(values(inForce, "lifecycle:transition")).containsOnly("complete");
    }

    @Test
    void observingIsSaidInTheLog() {
        assertThat(LogDocument.of(xes("--observe", cohort).out()).attributes())
                .containsEntry("ipt:judging", "observing")
                .containsEntry("ipt:view", "in-force")
                .containsEntry("ipt:dates", "day");
        assertThat(LogDocument.of(xes("--submitted", cohort).out()).attributes())
                .containsEntry("ipt:judging", "enforcing")
                .containsEntry("ipt:view", "submitted");
    }

    @Test
    void severalCohortsAreOneLog() {
        assertThat(traces(xes(cohort, cohort))).hasSize(2 * CASES.size());
    }

    @Test
    void aFileHoldsWhatStandardOutputWouldAndReplacesNoOther() throws IOException {
        String log = xes(cohort).out();
        assertThat(xes(cohort, "-o", output)).isEqualTo(new Run(0, "", ""));
        assertThat(Files.readString(output)).isEqualTo(log);
        assertThat(xes(cohort, "-o", output).err()).contains("exists already");
        assertThat(xes(cohort, "-o", output, "--overwrite").status()).isZero();
        assertThat(xes(cohort, "-o", cohort, "--overwrite").err()).contains("is an input of this command");
        Path compressed = folder.resolve("log.xes.gz");
        assertThat(xes(cohort, "-o", compressed).status()).isZero();
        try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(Files.readAllBytes(compressed)))) {
            assertThat(new String(in.readAllBytes(), StandardCharsets.UTF_8)).isEqualTo(log);
        }
    }

    @Test
    void aMalformedCourseIsReportedAndLeavesNoFile() throws IOException {
        Files.write(cohort, List.of(course("role-transition-16"), "{}", course("early-end-refused")));
        Run run = xes(cohort);
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).hasLineCount(1).startsWith(cohort + ":2:");
        assertThat(traces(run)).hasSize(2);
        assertThat(xes(cohort, "-o", output)).isEqualTo(new Run(2, "", run.err()));
        assertThat(output).doesNotExist();
        assertThat(xes(folder.resolve("none")).status()).isEqualTo(2);
    }

    @Test
    void whatNeedsALogIsRefusedWithoutOne() {
        assertThat(Run.of("cohort", "--submitted", cohort.toString()).err()).contains("need --xes");
        assertThat(Run.of("cohort", "-o", output.toString(), cohort.toString()).status())
                .isEqualTo(2);
        assertThat(output).doesNotExist();
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void whatCannotBeWrittenWholeIsReported() {
        for (Path input : List.of(cohort, simulated("--courses", "2000"))) {
            Run run = xes(input, "-o", "/dev/full", "--overwrite");
            assertThat(run.status()).isEqualTo(2);
            assertThat(run.err()).hasLineCount(1).startsWith("/dev/full: cannot be written: ");
        }
    }

    private Path simulated(String... options) {
        Path file = folder.resolve("simulated" + options.length + ".jsonl");
        String[] simulate = Stream.of(Stream.of("simulate", "--seed", "5", "-o", file.toString()), Stream.of(options))
                .flatMap(arguments -> arguments)
                .toArray(String[]::new);
        assertThat(Run.of(simulate).status()).isZero();
        return file;
    }

    @Test
    void aLogIsCheckedAgainstTheModelOfItsProtocol() {
        List<DeclareChecker> model = DeclareChecker.of(
                Run.of("protocols", "show", "--declare", "ipt-standard").out());
        List<Trace> conforming = traces(xes(simulated("--courses", "40")));
        assertThat(model).hasSize(49);
        assertThat(conforming.stream().filter(trace -> isConcluded(trace)))
                .isNotEmpty()
                .allSatisfy(trace -> assertThat(broken(model, trace)).isEmpty());
        assertThat(traces(xes(simulated("--courses", "40", "--adherence", "0.9"))).stream()
                        .map(trace -> broken(model, trace))
                        .flatMap(List::stream)
                        .collect(Collectors.toSet()))
                .contains("Precedence[termination planned, phase entered termination] | | |");
    }

    private static boolean isConcluded(Trace trace) {
        return trace.attributes().get("ipt:phase").equals("concluded");
    }

    private static List<String> broken(List<DeclareChecker> model, Trace trace) {
        return model.stream()
                .filter(constraint -> !constraint.holdsOf(trace.events()))
                .map(DeclareChecker::line)
                .toList();
    }
}
