package io.github.ipt4j.examples.shared.simulate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.ipt4j.protocol.Protocol;
import io.github.ipt4j.protocol.Protocols;
import io.github.ipt4j.protocol.course.Course;
import io.github.ipt4j.protocol.course.VerdictType;
import io.github.ipt4j.protocol.event.CourseEvent;
import io.github.ipt4j.protocol.event.RecordCorrected;
import io.github.ipt4j.protocol.testing.RandomProtocols;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

final class SimulatorProperties {

    @Provide
    static Arbitrary<Protocol> protocols() {
        return RandomProtocols.any();
    }

    @Property(tries = 200)
    void simulatedCoursesKeepWhateverProtocolThereIs(@ForAll("protocols") Protocol protocol, @ForAll long seed) {
        Course course = played(protocol, new Simulation(0.02, 0.1, 15, 7, 1, 0.2), seed);

        assertThat(course.conforms()).isTrue();
        assertThat(course.state().status().isClosed()).isTrue();
    }

    @Property(tries = 200)
    void departuresAreRecordedAndNeverRejected(@ForAll("protocols") Protocol protocol, @ForAll long seed) {
        assertThat(played(protocol, new Simulation(0.02, 0.1, 15, 7, 0.5, 0.2), seed)
                        .state()
                        .status()
                        .isClosed())
                .isTrue();
    }

    @Example
    void nowAndThenAMissedSessionIsEnteredLate() {
        Simulator simulator = new Simulator(Protocols.standard(), new Simulation(0, 0.1, 15, 7, 1, 0), 1);
        long corrections = Stream.generate(simulator::next)
                .limit(200)
                .flatMap(course -> course.events().stream())
                .filter(RecordCorrected.class::isInstance)
                .count();
        assertThat(corrections).isBetween(1L, 50L);
    }

    @Example
    void aChanceLiesBetweenNoneAndOne() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Simulation(0, 1, 15, 7, 1, 0))
                .withMessageContaining("missed");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Simulation(0, 0, 15, 7, 1.1, 0))
                .withMessageContaining("adherence");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Simulation(Double.NaN, 0, 15, 7, 1, 0))
                .withMessageContaining("dropOut");
    }

    private static Course played(Protocol protocol, Simulation simulation, long seed) {
        Course course = Course.enforcing(protocol);
        for (CourseEvent event :
                new Simulator(protocol, simulation, seed).next().events()) {
            assertThat(course.record(event).type()).isNotEqualTo(VerdictType.REJECTED);
            course = course.record(event).course();
        }
        return course;
    }
}
