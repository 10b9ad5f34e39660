package io.github.ipt4j.examples.benchmarks.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableMap;
import io.github.ipt4j.examples.benchmarks.Measurable;
import io.github.ipt4j.examples.benchmarks.job.Job;
import io.github.ipt4j.examples.benchmarks.machine.Machine;
import io.github.ipt4j.examples.benchmarks.measure.Figures;
import io.github.ipt4j.examples.benchmarks.measure.Rounds;
import io.github.ipt4j.examples.benchmarks.measure.Subject;
import io.github.ipt4j.examples.benchmarks.workload.Workload;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;

class ReportTest {

    @Test
    void aTargetIsMetUpToItsLimit() {
        assertThat(Tables.of(results(100), "a machine"))
                .contains("on the state, by the yardstick (courses of 16 sessions) | 2 | 2.00 | met |");
        assertThat(Tables.of(results(101), "a machine"))
                .contains("on the state, by the yardstick (courses of 16 sessions) | 2 | 2.02 | **missed** |");
    }

    @Test
    void theFastestOtherLibraryIsTheOneToBeat() {
        assertThat(Tables.of(results(100), "a machine"))
                .contains("on the state, by the fastest other library (courses of 16 sessions) | 1 | 0.50 | met |");
    }

    @Test
    void aNearTieIsCalledSoWhoeverIsAhead() {
        assertThat(Tables.of(results(190), "a machine")).contains("takes 0.95 of", "StatefulJ", ": a near tie.");
        assertThat(Tables.of(results(210), "a machine")).contains("takes 1.05 of", ": a near tie.");
        assertThat(Tables.of(results(100), "a machine")).contains(": it is slower.");
        assertThat(Tables.of(results(300), "a machine")).contains(": it is faster.");
    }

    @Test
    void everyRoundIsShown() {
        assertThat(Tables.of(results(100), "a machine")).contains("| 2.00 | 100.0 100.0 |");
    }

    @Test
    void everyMachineAndJobHasARow() {
        assertThat(Tables.of(results(100), "a machine"))
                .contains(Stream.of(Machine.values())
                        .map(machine -> "| " + machine.title() + " |")
                        .toList())
                .contains(Stream.of(Job.values())
                        .map(job -> "| " + job.title() + " |")
                        .toList());
    }

    @Test
    void theChartIsWellFormedAndItsTextCanBeSelected() throws Exception {
        byte[] chart = Chart.of(results(100)).getBytes(StandardCharsets.UTF_8);
        Document document =
                DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new ByteArrayInputStream(chart));
        assertThat(document.getElementsByTagName("text").getLength()).isEqualTo(1 + 2 * Machine.values().length);
    }

    @Test
    void onlyWhatStandsBetweenTheMarkersIsReplaced() {
        String page = "before\n<!-- measured: begin -->\nold\n<!-- measured: end -->\nafter\n";
        assertThat(Page.with(page, "measured", "new\n"))
                .startsWith("before\n")
                .contains("new")
                .doesNotContain("old")
                .endsWith("after\n");
        assertThatIllegalArgumentException().isThrownBy(() -> Page.with("no markers", "measured", "new"));
    }

    /** Ours as given, the yardstick 50, everything else 200 nanoseconds. */
    private static Results results(double ours) {
        ImmutableMap.Builder<Subject, Figures> figures = ImmutableMap.builder();
        for (Workload workload : Workload.values()) {
            for (Machine machine : Machine.values()) {
                double time = machine == Machine.YARDSTICK ? 50 : machine == Machine.OURS ? ours : 200;
                figures.put(subject(machine, workload), figures(time));
            }
        }
        for (Job job : Job.values()) {
            figures.put(subject(job, Workload.SIXTEEN), figures(200));
        }
        return new Results(figures.buildOrThrow());
    }

    private static Figures figures(double time) {
        return new Figures(time, 1, 48, Rounds.of(List.of(time, time)));
    }

    private static Subject subject(Measurable what, Workload workload) {
        return new Subject(what, workload);
    }
}
