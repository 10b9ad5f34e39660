package io.github.ipt4j.protocol.chart;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ipt4j.core.Bounds;
import io.github.ipt4j.core.wording.Message;
import io.github.ipt4j.core.wording.Wording;
import io.github.ipt4j.protocol.Protocol;
import io.github.ipt4j.protocol.Protocols;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class StateChartTest {

    private static final Protocol TERSE = Protocol.like(Protocols.standard(), "terse")
            .title("A \"terse\"\nprotocol")
            .termination(Bounds.exactly(1))
            .tasks(Protocols.standard().tasks().subList(7, 10))
            .build();

    @Test
    void theStatesOfTheStandardProtocolAreItsPhasesWithTheirRangesAndTheEnds() {
        StateChart chart = StateChart.of(Protocols.standard());

        assertThat(Wording.english().of(chart.title()))
                .isEqualTo("Interpersonal psychotherapy of depression: 14–18 sessions in all");
        assertThat(chart.states())
                .extracting(state -> words(", ", state.lines()))
                .containsExactly(
                        "Initial phase, 1–4 sessions",
                        "Intermediate phase, 6–15 sessions",
                        "Termination phase, 2–4 sessions",
                        "Concluded",
                        "Discontinued, possible in every phase",
                        "Start");
    }

    private static String words(String separator, List<Message> lines) {
        return lines.stream().map(Wording.english()::of).collect(Collectors.joining(separator));
    }

    @Test
    void everyStepOfTheStandardProtocolSaysWhichTasksGateIt() {
        assertThat(StateChart.of(Protocols.standard()).steps())
                .extracting(step -> step.from() + " -> " + step.to() + " " + words("; ", step.lines()))
                .containsExactly(
                        "unopened -> initial ",
                        "initial -> intermediate Once done:; symptoms assessed; grief over a death explored;"
                                + " role dispute explored; role transition explored; interpersonal deficits explored; IPT explained;"
                                + " depression explained; formulation agreed",
                        "initial -> discontinued ",
                        "intermediate -> termination Once done:; goals set; problem presented; termination planned",
                        "intermediate -> discontinued ",
                        "termination -> concluded Once done:; anger about the end accepted;"
                                + " sadness about the end accepted; loss at the end accepted; grief about the end accepted;"
                                + " competence affirmed",
                        "termination -> discontinued ");
    }

    @Test
    void mermaidGetsAStateDiagram() {
        assertThat(StateChart.of(TERSE).mermaid()).isEqualTo("""
                        ---
                        title: "A \\"terse\\" protocol: 14–18 sessions in all"
                        ---
                        stateDiagram-v2
                            state "Initial phase<br/>1–4 sessions" as initial
                            state "Intermediate phase<br/>9–16 sessions" as intermediate
                            state "Termination phase<br/>1 session" as termination
                            state "Concluded" as concluded
                            state "Discontinued<br/>possible in every phase" as discontinued
                            [*] --> initial
                            initial --> intermediate : Once done:<br/>formulation agreed
                            initial --> discontinued
                            intermediate --> termination : Once done:<br/>goals set<br/>problem presented
                            intermediate --> discontinued
                            termination --> concluded
                            termination --> discontinued
                            concluded --> [*]
                            discontinued --> [*]
                        """);
    }

    @Test
    void graphvizGetsADirectedGraph() {
        assertThat(StateChart.of(TERSE).dot()).isEqualTo("""
                        digraph protocol {
                            label="A \\"terse\\" protocol: 14–18 sessions in all";
                            labelloc=t;
                            node [shape=box, style=rounded];
                            initial [label="Initial phase\\n1–4 sessions"];
                            intermediate [label="Intermediate phase\\n9–16 sessions"];
                            termination [label="Termination phase\\n1 session"];
                            concluded [label="Concluded"];
                            discontinued [label="Discontinued\\npossible in every phase"];
                            unopened [shape=point, label=""];
                            unopened -> initial;
                            initial -> intermediate [label="Once done:\\nformulation agreed"];
                            initial -> discontinued;
                            intermediate -> termination [label="Once done:\\ngoals set\\nproblem presented"];
                            intermediate -> discontinued;
                            termination -> concluded;
                            termination -> discontinued;
                        }
                        """);
    }

    @Test
    void theWordsAreInTheLanguageOfTheReader() {
        Wording german = Wording.in(Locale.GERMAN);

        assertThat(StateChart.of(Protocols.standard()).mermaid(german))
                .contains(
                        "Interpersonelle",
                        ": 14–18 Sitzungen insgesamt\"",
                        "\"Anfangsphase<br/>1–4 Sitzungen\" as initial")
                .contains(" : Sobald getan:<br/>");
        assertThat(StateChart.of(TERSE).dot(german))
                .contains("termination [label=\"Abschlussphase\\n1 Sitzung\"]", "label=\"Sobald getan:\\n");
    }
}
