package io.github.ipt4j.examples.report.course;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.ipt4j.core.session.Session;
import io.github.ipt4j.core.wording.Message;
import io.github.ipt4j.core.wording.Worded;
import io.github.ipt4j.examples.report.page.PageWords;
import io.github.ipt4j.protocol.course.AcceptedEvent;
import io.github.ipt4j.protocol.course.History;
import io.github.ipt4j.protocol.course.RecordEntry;
import io.github.ipt4j.protocol.event.ContactMade;
import io.github.ipt4j.protocol.event.CourseDiscontinued;
import io.github.ipt4j.protocol.event.CourseEvent;
import io.github.ipt4j.protocol.event.FormulationAgreed;
import io.github.ipt4j.protocol.event.SessionHeld;
import io.github.ipt4j.protocol.event.SessionMissed;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * An accepted event as a row of the log.
 *
 * @param week the week after the opening, from 0
 * @param date its day, and a few words more
 * @param event what it is
 * @param done what was done in it
 * @param deviating whether rules were waived for it
 * @param corrected whether a correction entered it, late or instead of another entry
 */
public record LogView(
        String week,
        String date,
        String event,
        ImmutableList<ActivityLine> done,
        boolean deviating,
        boolean corrected) {

    static ImmutableList<LogView> of(History history, ActivityWords activities, PageWords words) {
        ImmutableSet<Integer> corrections =
                history.corrections().stream().map(RecordEntry::number).collect(ImmutableSet.toImmutableSet());
        ImmutableList<AcceptedEvent> events = history.events();
        return events.stream()
                .map(recorded -> row(
                        events.get(0).event().date(),
                        recorded,
                        corrections.contains(recorded.entry()),
                        activities,
                        words))
                .collect(ImmutableList.toImmutableList());
    }

    private static LogView row(
            LocalDate opened, AcceptedEvent recorded, boolean corrected, ActivityWords activities, PageWords words) {
        CourseEvent event = recorded.event();
        return new LogView(
                words.of(ChronoUnit.DAYS.between(opened, event.date()) / 7),
                date(event, words),
                words.capitalized(JudgedEvent.message(event, words)),
                event.activities().stream().map(activities::of).collect(ImmutableList.toImmutableList()),
                recorded.isDeviating(),
                corrected);
    }

    private static String date(CourseEvent event, PageWords words) {
        String facts = facts(event, words);
        return facts.isEmpty()
                ? words.of(event.date())
                : words.of(words.message("log.dated").with("date", event.date()).with("facts", facts));
    }

    private static String facts(CourseEvent event, PageWords words) {
        return switch (event.type()) {
            case COURSE_OPENED, PHASE_ENTERED, COURSE_CONCLUDED, RECORD_CORRECTED -> "";
            case SESSION_HELD -> words.list(facts(((SessionHeld) event).session(), words));
            case CONTACT_MADE -> ((ContactMade) event).mode().map(words::of).orElse("");
            case SESSION_MISSED -> words.of(((SessionMissed) event).reason());
            case FORMULATION_AGREED -> words.of(facts((FormulationAgreed) event, words));
            case COURSE_DISCONTINUED -> words.of(((CourseDiscontinued) event).reason());
        };
    }

    private static ImmutableList<Worded> facts(Session session, PageWords words) {
        ImmutableList.Builder<Worded> facts = ImmutableList.builder();
        facts.add(
                session.minutes().isPresent()
                        ? words.message("log.minutes")
                                .with("minutes", session.minutes().getAsInt())
                        : words.message("log.length-unknown"));
        session.agendaSetBy()
                .map(by -> words.message("log.agenda").with("by", by))
                .ifPresent(facts::add);
        session.mode().ifPresent(facts::add);
        session.present()
                .filter(others -> !others.isEmpty())
                .map(others -> words.message("log.present").with("others", ImmutableList.copyOf(others)))
                .ifPresent(facts::add);
        return facts.build();
    }

    private static Message facts(FormulationAgreed plan, PageWords words) {
        return words.message("log.formulation")
                .with("focus", ImmutableList.copyOf(plan.focus()))
                .with("count", plan.plannedSessions())
                .with("termination", plan.plannedTermination());
    }
}
