package io.github.ipt4j.examples.workbench.course;

import com.google.common.collect.ImmutableList;
import io.github.ipt4j.examples.workbench.store.StoredCourse;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

/**
 * What the first page shows.
 *
 * @param today the day
 * @param due the courses with something to do, open concerns first, then by the day on which a session was due
 * @param others the other courses, by their ids
 */
public record TodayContent(LocalDate today, ImmutableList<TeamCourse> due, ImmutableList<TeamCourse> others) {

    private static final Comparator<TeamCourse> MOST_URGENT_FIRST = Comparator.comparing(
                    (TeamCourse course) -> !course.isConcerning())
            .thenComparing(course -> course.nextSession().orElse(LocalDate.MAX));

    static TodayContent of(List<StoredCourse> courses, LocalDate today) {
        ImmutableList<TeamCourse> all =
                courses.stream().map(stored -> new TeamCourse(stored, today)).collect(ImmutableList.toImmutableList());
        return new TodayContent(
                today,
                all.stream()
                        .filter(TeamCourse::isForToday)
                        .sorted(MOST_URGENT_FIRST)
                        .collect(ImmutableList.toImmutableList()),
                all.stream().filter(course -> !course.isForToday()).collect(ImmutableList.toImmutableList()));
    }
}
