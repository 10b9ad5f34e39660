package io.github.ipt4j.examples.workbench.demo;

import com.google.common.collect.ImmutableList;
import io.github.ipt4j.protocol.event.CourseEvent;
import io.github.ipt4j.protocol.event.SessionHeld;
import io.github.ipt4j.protocol.journal.CohortCourse;
import io.github.ipt4j.protocol.journal.JournalFormat;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A simulated course, moved in time so that it is under way today.
 *
 * @param id the id of the course
 * @param events what happened before today
 */
record CourseUntilToday(String id, ImmutableList<CourseEvent> events) {

    private static final Pattern DATE = Pattern.compile("\\b\\d{4}-\\d{2}-\\d{2}\\b");

    private static final int DAYS = 7;

    /** How many sessions a course is further than the one before it; every session comes up in some course. */
    private static final int FURTHER = 5;

    /** The course of a number: its next session is due today, or on one of the six days after. */
    static CourseUntilToday of(CohortCourse simulated, int number, LocalDate today) {
        List<LocalDate> sessions = simulated.events().stream()
                .filter(SessionHeld.class::isInstance)
                .map(CourseEvent::date)
                .toList();
        LocalDate due = sessions.get(number * FURTHER % sessions.size());
        long days = ChronoUnit.DAYS.between(due, today.plusDays(number % DAYS));
        return new CourseUntilToday(
                simulated.course(),
                simulated.events().stream()
                        .map(event -> moved(event, days))
                        .filter(event -> event.date().isBefore(today))
                        .collect(ImmutableList.toImmutableList()));
    }

    /** The event with all its dates moved, which is done where they are all of one form: as the event is written. */
    private static CourseEvent moved(CourseEvent event, long days) {
        JournalFormat format = JournalFormat.standard();
        String written = format.write(event);
        return format.read(DATE.matcher(written)
                .replaceAll(date -> LocalDate.parse(date.group()).plusDays(days).toString()));
    }
}
