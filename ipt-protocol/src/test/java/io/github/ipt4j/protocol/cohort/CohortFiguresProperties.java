package io.github.ipt4j.protocol.cohort;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Lists;
import io.github.ipt4j.protocol.audit.Audit;
import io.github.ipt4j.protocol.event.CourseEvent;
import io.github.ipt4j.protocol.journal.CohortCourse;
import io.github.ipt4j.protocol.testing.Courses;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

final class CohortFiguresProperties {

    @Provide
    static Arbitrary<List<CohortFigures>> cohorts() {
        return Courses.nearlyValid()
                .map(CohortFiguresProperties::figures)
                .list()
                .ofMaxSize(6);
    }

    @Provide
    static Arbitrary<List<CourseEvent>> events() {
        return Courses.nearlyValid();
    }

    private static CohortFigures figures(List<CourseEvent> events) {
        return CohortFigures.of(Audit.enforcing(), CohortCourse.of("c", ImmutableList.copyOf(events)));
    }

    private static CohortFigures sum(Iterable<CohortFigures> figures) {
        CohortFigures.Builder sum = CohortFigures.builder();
        figures.forEach(sum::addAll);
        return sum.build();
    }

    @Property(tries = 50)
    void orderAndGroupingMakeNoDifference(@ForAll("cohorts") List<CohortFigures> cohort) {
        int half = cohort.size() / 2;
        CohortFigures first = sum(cohort.subList(0, half));
        CohortFigures second = sum(cohort.subList(half, cohort.size()));
        assertThat(sum(List.of(second, first)))
                .isEqualTo(sum(cohort))
                .isEqualTo(sum(Lists.reverse(cohort)))
                .hasSameHashCodeAs(sum(cohort));
    }

    @Property(tries = 100)
    void everyEventHasOneVerdictAndEveryCourseStandsSomewhere(@ForAll("events") List<CourseEvent> events) {
        Map<CohortFigureKind, Long> sums = figures(events).amounts().entrySet().stream()
                .collect(Collectors.groupingBy(
                        entry -> entry.getKey().kind(), Collectors.summingLong(Map.Entry::getValue)));
        assertThat(sums.getOrDefault(CohortFigureKind.EVENTS, 0L)).isEqualTo(events.size());
        assertThat(sums)
                .containsEntry(CohortFigureKind.COURSES, 1L)
                .containsEntry(CohortFigureKind.STANDING, 1L)
                .containsEntry(CohortFigureKind.RISK, 1L)
                .containsEntry(CohortFigureKind.SESSIONS_HELD, 1L);
    }
}
