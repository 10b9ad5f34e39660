package io.github.ipt4j.examples.statechart;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.io.Resources;
import io.github.ipt4j.core.wording.Message;
import io.github.ipt4j.core.wording.Wording;
import io.github.ipt4j.protocol.Protocol;
import io.github.ipt4j.protocol.Protocols;
import io.github.ipt4j.protocol.chart.StateChart;
import java.io.IOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A browser shows the pictures, and Mermaid reads the charts, of every shipped protocol. */
@Tag("large")
class BrowserTest {

    private static final Wording ENGLISH = Wording.english();

    @TempDir
    private Path folder;

    @Test
    void noTextOverlapsAnotherOrLeavesThePictureWhenItIsShown() throws IOException, InterruptedException {
        write(
                "pictures.html",
                String.format(
                        Locale.ROOT,
                        """
                <!DOCTYPE html><meta charset="utf-8">%s<pre id="result"></pre><script>
                const lines = [];
                for (const picture of document.querySelectorAll('svg')) {
                  const frame = picture.getBoundingClientRect();
                  const texts = [...picture.querySelectorAll('text')];
                  const rooms = texts.map(text => text.getBoundingClientRect());
                  let faults = 0;
                  rooms.forEach((one, i) => {
                    const outside = one.left < frame.left || one.right > frame.right || one.bottom > frame.bottom;
                    const over = rooms.some((other, j) => j > i && one.left < other.right && other.left < one.right
                        && one.top + 3 < other.bottom && other.top + 3 < one.bottom);
                    faults += outside || over || one.width < 10 ? 1 : 0;
                  });
                  lines.push(texts.filter(text => text.className.baseVal !== 'title').length + ' texts, ' + faults + ' faults');
                }
                document.getElementById('result').textContent = lines.join('\\n');
                </script>
                """,
                        protocols()
                                .map(protocol -> StateChartPicture.svg(protocol, ENGLISH))
                                .collect(Collectors.joining())));

        assertThat(Browser.result(folder, "pictures.html"))
                .isEqualTo(protocols()
                        .map(protocol -> texts(protocol) + " texts, 0 faults")
                        .toList());
    }

    @Test
    void mermaidFindsTheStatesAndTheStepsOfTheCharts() throws IOException, InterruptedException {
        Files.write(folder.resolve("mermaid.js"), Resources.toByteArray(mermaid()));
        write(
                "mermaid.html",
                String.format(
                        Locale.ROOT,
                        """
                <!DOCTYPE html><meta charset="utf-8">%s<pre id="result"></pre><script src="mermaid.js"></script><script>
                (async () => {
                  const lines = [];
                  for (const chart of document.querySelectorAll('textarea')) {
                    await mermaid.parse(chart.value);
                    const { db } = await mermaid.mermaidAPI.getDiagramFromText(chart.value);
                    db.getStates().forEach(state => lines.push(state.id + ': ' + state.descriptions.join('|')));
                    db.getRelations().forEach(step =>
                        lines.push(step.id1 + ' > ' + step.id2 + ': ' + (step.relationTitle ?? '')));
                  }
                  document.getElementById('result').textContent = lines.join('\\n');
                })().catch(fault => document.getElementById('result').textContent = String(fault.stack));
                </script>
                """,
                        protocols()
                                .map(protocol -> "<textarea>"
                                        + escaped(StateChart.of(protocol).mermaid()) + "</textarea>")
                                .collect(Collectors.joining())));

        assertThat(Browser.result(folder, "mermaid.html"))
                .isEqualTo(protocols()
                        .map(StateChart::of)
                        .flatMap(BrowserTest::lines)
                        .toList());
    }

    /** What Mermaid reads from a chart: it names the start and the end by itself. */
    private static String words(List<Message> lines) {
        return lines.stream().map(ENGLISH::of).collect(Collectors.joining("<br>"));
    }

    private static Stream<String> lines(StateChart chart) {
        Stream<String> states = chart.states().stream()
                .filter(state -> !state.id().equals("unopened"))
                .map(state -> state.id() + ": " + words(state.lines()));
        Stream<String> steps = chart.steps().stream()
                .map(step ->
                        step.from().replace("unopened", "root_start") + " > " + step.to() + ": " + words(step.lines()));
        return Stream.of(
                        states,
                        Stream.of("root_start: ", "root_end: "),
                        steps,
                        Stream.of("concluded > root_end: ", "discontinued > root_end: "))
                .flatMap(lines -> lines);
    }

    /** How many lines there are below the title. */
    private static long texts(Protocol protocol) {
        StateChart chart = StateChart.of(protocol);
        return chart.states().stream().mapToLong(state -> state.lines().size()).sum()
                + chart.steps().stream().mapToLong(step -> step.lines().size()).sum();
    }

    private static URL mermaid() {
        return Resources.getResource("META-INF/resources/webjars/mermaid/11.14.0/dist/mermaid.min.js");
    }

    private static Stream<Protocol> protocols() {
        return Protocols.shipped().values().stream();
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;");
    }

    private void write(String name, String page) throws IOException {
        Files.writeString(folder.resolve(name), page, StandardCharsets.UTF_8);
    }
}
