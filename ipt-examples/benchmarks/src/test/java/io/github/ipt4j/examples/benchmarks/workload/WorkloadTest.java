package io.github.ipt4j.examples.benchmarks.workload;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import io.github.ipt4j.protocol.Rule;
import io.github.ipt4j.protocol.event.EventType;
import io.github.ipt4j.protocol.journal.CohortCourse;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class WorkloadTest {

    @ParameterizedTest
    @EnumSource
    void thereAreMoreThanAThousandCoursesNoTwoOfThemAlike(Workload workload) {
        ImmutableList<CohortCourse> courses = workload.courses();
        assertThat(courses).hasSizeGreaterThan(1000);
        assertThat(new HashSet<>(courses.stream().map(CohortCourse::events).toList()))
                .hasSameSizeAs(courses);
    }

    @ParameterizedTest
    @EnumSource
    void theCoursesAreTheSameEachTime(Workload workload) {
        ImmutableList<CohortCourse> once = workload.courses();
        assertThat(workload.courses()).isEqualTo(once);
    }

    @Test
    void coursesOfSixteenSessionsAreConcludedAfterSixteen() {
        assertThat(Workload.SIXTEEN.courses()).allSatisfy(course -> {
            List<EventType> types =
                    course.events().stream().map(event -> event.type()).toList();
            assertThat(types).filteredOn(EventType.SESSION_HELD::equals).hasSize(16);
            assertThat(types).endsWith(EventType.COURSE_CONCLUDED);
        });
    }

    @Test
    void slipsAreRejectedForManyDifferentReasons() {
        ImmutableList<RejectedEvent> rejected = RejectedEvent.in(
                Workload.SIXTEEN.courses().stream().map(CohortCourse::events).toList());
        assertThat(rejected)
                .hasSizeGreaterThan(10_000)
                .allSatisfy(one ->
                        assertThat(one.course().record(one.event()).rules()).isNotEmpty());
        Set<Rule> rules = rejected.stream()
                .flatMap(one -> one.course().record(one.event()).rules().stream())
                .collect(Collectors.toSet());
        assertThat(rules).hasSizeGreaterThan(20);
    }
}
