package io.github.ipt4j.examples.witnesses;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ipt4j.core.Bounds;
import io.github.ipt4j.protocol.Protocol;
import io.github.ipt4j.protocol.Protocols;
import java.io.IOException;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** SPIN finds an error if an export is wrong. */
class SpinFalsifiedTest {

    private static final String DEAD_END = "invalid end state";
    private static final String ASSERTION = "assertion violated";

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource({
        "'<= 18 && (left)', '<= 19 && (left)'",
        "'later_most >= 14', 'later_most >= 13'",
        "' && ROOM_TERMINATION(0) ->', ' ->'",
        "'ROOM_INTERMEDIATE(1) -> intermediate_held++', 'ROOM_INTERMEDIATE(0) -> intermediate_held++'",
        "'ROOM_INITIAL(1) || (symptoms_assessed', 'true || (symptoms_assessed'",
        "'ROOM_INTERMEDIATE(1) || (goals_set', 'true || (goals_set'",
        "'ROOM_TERMINATION(1) || (anger_accepted', 'true || (anger_accepted'",
        "'IDENTIFIED >= 1)) ->', 'true)) ->'",
        "':: d_step { !goals_set -> goals_set = 1 }', ''",
        "'end_concluded:', 'concluded:'"
    })
    void aDeadEnd(String guard, String wrong) throws IOException {
        assertThat(errorOf(Protocols.standard(), guard, wrong)).isEqualTo(DEAD_END);
    }

    @ParameterizedTest
    @CsvSource({
        "'initial_held + n, 1, 4,', 'initial_held + n, 1, 5,'",
        "'termination_held + n, 2, 4, 0, 0', 'termination_held + n, 2, 5, 0, 0'",
        "'termination_held >= 2', 'termination_held >= 1'",
        "'&& 14 <= HELD && HELD <= 18 ->', '&& 13 <= HELD ->'",
        "'&& formulation_agreed && ROOM_INTERMEDIATE(0)', '&& ROOM_INTERMEDIATE(0)'",
        "'&& termination_planned && ROOM_TERMINATION(0)', '&& ROOM_TERMINATION(0)'",
        "'&& competence_affirmed && 14 <= HELD', '&& 14 <= HELD'",
        "'enter(TERMINATION)', 'enter(CONCLUDED)'"
    })
    void anAssertionThatFails(String guard, String wrong) throws IOException {
        assertThat(errorOf(Protocols.standard(), guard, wrong)).isEqualTo(ASSERTION);
    }

    static Stream<Protocol> shipped() {
        return Protocols.shipped().values().stream();
    }

    /** Both ends of the range are reached, so the model is not right merely because little is possible in it. */
    @ParameterizedTest
    @MethodSource("shipped")
    void aTotalThatIsSaidNotToBeReached(Protocol protocol) throws IOException {
        Bounds total = protocol.sessions();
        String range =
                "assert(" + total.min() + " <= HELD && HELD <= " + total.max().orElseThrow() + ")";

        assertThat(errorOf(protocol, range, "assert(HELD != " + total.min() + ")"))
                .isEqualTo(ASSERTION);
        assertThat(errorOf(protocol, range, "assert(HELD != " + total.max().orElseThrow() + ")"))
                .isEqualTo(ASSERTION);
    }

    @Test
    void aCourseThatGoesOnForEver() throws IOException {
        String model = PromelaModel.write(Protocols.standard());
        String opening = "    /* course-opened */\n";
        assertThat(model).containsOnlyOnce(opening);

        String missing = model.replace(opening, "    :: phase == INTERMEDIATE -> skip\n" + opening);

        assertThat(new Spin(folder).exploreForCycles(missing).error()).isEqualTo("non-progress cycle");
    }

    private String errorOf(Protocol protocol, String right, String wrong) throws IOException {
        String model = PromelaModel.write(protocol);
        assertThat(model).contains(right);
        return new Spin(folder).explore(model.replace(right, wrong)).error();
    }
}
