package io.github.ipt4j.protocol.chart;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ipt4j.core.Bounds;
import io.github.ipt4j.protocol.Protocol;
import io.github.ipt4j.protocol.Protocols;
import org.junit.jupiter.api.Test;

class StateChartTest {

    private static final Protocol TERSE = Protocol.like(Protocols.standard())
            .id("terse")
            .title("A \"terse\"\nprotocol")
            .termination(Bounds.exactly(1))
            .tasks(Protocols.standard().tasks().subList(7, 10))
            .build();

    @Test
    void theStatesOfTheStandardProtocolAreItsPhasesWithTheirRangesAndTheEnds() {
        StateChart chart = StateChart.of(Protocols.standard());

        assertThat(chart.title()).isEqualTo("Interpersonal psychotherapy of depression: 14–18 sessions in all");
        assertThat(chart.states())
                .extracting(state -> String.join(", ", state.lines()))
                .containsExactly(
                        "initial phase, 1–4 sessions",
                        "intermediate phase, 1–18 sessions",
                        "termination phase, 2–4 sessions",
                        "concluded",
                        "discontinued",
                        "unopened");
    }

    @Test
    void everyStepOfTheStandardProtocolSaysWhichTasksGateIt() {
        assertThat(StateChart.of(Protocols.standard()).steps())
                .extracting(step -> step.from() + " -> " + step.to() + ": " + String.join(" ", step.lines()))
                .containsExactly(
                        "unopened -> initial: course-opened",
                        "initial -> intermediate: phase-entered symptoms-assessed grief-explored role-dispute-explored"
                                + " role-transition-explored interpersonal-deficits-explored ipt-explained"
                                + " depression-explained formulation-agreed",
                        "initial -> discontinued: course-discontinued",
                        "intermediate -> termination: phase-entered goals-set problem-presented termination-planned",
                        "intermediate -> discontinued: course-discontinued",
                        "termination -> concluded: course-concluded anger-accepted sadness-accepted loss-accepted"
                                + " grief-accepted competence-affirmed",
                        "termination -> discontinued: course-discontinued");
    }

    @Test
    void mermaidGetsAStateDiagram() {
        assertThat(StateChart.of(TERSE).mermaid()).isEqualTo("""
                        ---
                        title: "A \\"terse\\" protocol: 14–18 sessions in all"
                        ---
                        stateDiagram-v2
                            state "initial phase<br/>1–4 sessions" as initial
                            state "intermediate phase<br/>1–18 sessions" as intermediate
                            state "termination phase<br/>1 session" as termination
                            state "concluded" as concluded
                            state "discontinued" as discontinued
                            [*] --> initial : course-opened
                            initial --> intermediate : phase-entered<br/>formulation-agreed
                            initial --> discontinued : course-discontinued
                            intermediate --> termination : phase-entered<br/>goals-set<br/>problem-presented
                            intermediate --> discontinued : course-discontinued
                            termination --> concluded : course-concluded
                            termination --> discontinued : course-discontinued
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
                            initial [label="initial phase\\n1–4 sessions"];
                            intermediate [label="intermediate phase\\n1–18 sessions"];
                            termination [label="termination phase\\n1 session"];
                            concluded [label="concluded"];
                            discontinued [label="discontinued"];
                            unopened [shape=point, label=""];
                            unopened -> initial [label="course-opened"];
                            initial -> intermediate [label="phase-entered\\nformulation-agreed"];
                            initial -> discontinued [label="course-discontinued"];
                            intermediate -> termination [label="phase-entered\\ngoals-set\\nproblem-presented"];
                            intermediate -> discontinued [label="course-discontinued"];
                            termination -> concluded [label="course-concluded"];
                            termination -> discontinued [label="course-discontinued"];
                        }
                        """);
    }
}
