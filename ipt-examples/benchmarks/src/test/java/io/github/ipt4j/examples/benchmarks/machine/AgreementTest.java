package io.github.ipt4j.examples.benchmarks.machine;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ipt4j.examples.benchmarks.machine.Contestant.Playable;
import io.github.ipt4j.examples.benchmarks.workload.Workload;
import io.github.ipt4j.protocol.journal.CohortCourse;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class AgreementTest {

    @ParameterizedTest
    @EnumSource
    void everyMachineAcceptsEveryEventOfTheWorkloads(Machine machine) {
        Contestant contestant = machine.contestant();
        for (Workload workload : Workload.values()) {
            for (CohortCourse course : workload.courses()) {
                assertThat(Long.bitCount(contestant.prepare(course.events()).play()))
                        .isEqualTo(course.events().size());
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void everyMachineForgetsACourseOnceItIsPlayed(Machine machine) {
        CohortCourse course = Workload.VARIED.courses().get(0);
        Playable playable = machine.contestant().prepare(course.events());
        assertThat(playable.play()).isEqualTo(playable.play()).isNotZero();
    }
}
