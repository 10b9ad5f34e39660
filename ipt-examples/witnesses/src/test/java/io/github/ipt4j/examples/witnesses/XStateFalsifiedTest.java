package io.github.ipt4j.examples.witnesses;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import io.github.ipt4j.core.Bounds;
import io.github.ipt4j.protocol.Protocol;
import io.github.ipt4j.protocol.Protocols;
import io.github.ipt4j.protocol.Task;
import java.io.IOException;
import java.net.URISyntaxException;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** XState disagrees with the library if an export is wrong. */
class XStateFalsifiedTest {

    private static final Protocol RIGHT = Protocols.standard();

    private static XState xstate;
    private static List<JudgedCourse> courses;
    private static List<String> verdicts;

    @BeforeAll
    static void judge() throws IOException, URISyntaxException {
        xstate = XState.installed();
        courses = RandomCourses.of(RIGHT, 10_000);
        verdicts = XStateTest.lines(courses);
    }

    static Stream<UnaryOperator<Protocol.Builder>> wrongNumbers() {
        return Stream.of(
                wrong -> wrong.sessions(Bounds.between(13, 18)),
                wrong -> wrong.sessions(Bounds.between(15, 18)),
                wrong -> wrong.sessions(Bounds.between(14, 17)),
                wrong -> wrong.sessions(Bounds.between(14, 19)),
                wrong -> wrong.initial(Bounds.between(1, 5)),
                wrong -> wrong.initial(Bounds.between(1, 3)),
                wrong -> wrong.initial(Bounds.between(2, 4)),
                wrong -> wrong.intermediate(Bounds.atLeast(2)),
                wrong -> wrong.intermediate(Bounds.between(1, 13)),
                wrong -> wrong.termination(Bounds.between(1, 4)),
                wrong -> wrong.termination(Bounds.between(2, 5)),
                wrong -> wrong.focus(Bounds.between(1, 3)),
                wrong -> wrong.focus(Bounds.between(2, 2)));
    }

    @ParameterizedTest
    @MethodSource("wrongNumbers")
    void ifANumberIsOneTooGreatOrTooSmall(UnaryOperator<Protocol.Builder> wrong) throws IOException {
        assertDisagreement(
                XStateMachine.write(wrong.apply(Protocol.like(RIGHT, "wrong")).build()));
    }

    @ParameterizedTest
    @EnumSource
    void ifATaskIsAskedForThatShouldNotBeOrTheOtherWayAround(Task task) throws IOException {
        Stream<Task> others = RIGHT.tasks().stream().filter(other -> other != task);
        Stream<Task> added = Stream.of(task).filter(other -> !RIGHT.tasks().contains(other));

        assertDisagreement(XStateMachine.write(Protocol.like(RIGHT, "wrong")
                .tasks(Stream.concat(others, added).collect(ImmutableList.toImmutableList()))
                .build()));
    }

    @ParameterizedTest
    @CsvSource({
        "'\"target\" : \"termination\"', '\"target\" : \"concluded\"'",
        "'\"type\" : \"enter\"', '\"type\" : \"record\"'",
        "'\"type\" : \"hold\"', '\"type\" : \"record\"'",
        "'\"type\" : \"problem.identified\"', '\"type\" : \"date.order\"'",
        "'\"type\" : \"session.day\"', '\"type\" : \"date.order\"'",
        "'\"type\" : \"session.gap\"', '\"type\" : \"date.order\"'",
        "'\"type\" : \"course.closed\"', '\"type\" : \"date.order\"'",
        "'\"type\" : \"course.already-open\"', '\"type\" : \"date.order\"'",
        "'\"type\" : \"opening.concern\"', '\"type\" : \"date.order\"'",
        "'\"type\" : \"formulation.identified\"', '\"type\" : \"date.order\"'"
    })
    void ifAWordIsReplacedByAnother(String word, String other) throws IOException {
        String machine = XStateMachine.write(RIGHT);
        assertThat(machine).contains(word);

        assertDisagreement(machine.replace(word, other));
    }

    private static void assertDisagreement(String machine) throws IOException {
        assertThat(xstate.judge(machine, courses)).hasSameSizeAs(verdicts).isNotEqualTo(verdicts);
    }
}
