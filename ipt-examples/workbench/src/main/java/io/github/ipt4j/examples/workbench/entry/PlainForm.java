package io.github.ipt4j.examples.workbench.entry;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import io.github.ipt4j.core.Limits;
import io.github.ipt4j.core.area.ProblemArea;
import io.github.ipt4j.examples.workbench.course.EntryKind;
import io.github.ipt4j.protocol.Phase;
import io.github.ipt4j.protocol.event.CourseConcluded;
import io.github.ipt4j.protocol.event.CourseDiscontinued;
import io.github.ipt4j.protocol.event.CourseEvent;
import io.github.ipt4j.protocol.event.DiscontinuationReason;
import io.github.ipt4j.protocol.event.FormulationAgreed;
import io.github.ipt4j.protocol.event.MissedReason;
import io.github.ipt4j.protocol.event.PhaseEntered;
import io.github.ipt4j.protocol.event.SessionMissed;
import java.time.LocalDate;
import java.util.Optional;

/** The forms of entries that hold a day and little more. */
final class PlainForm implements EntryForm {

    private static final Phase[] ENTERED = {Phase.INTERMEDIATE, Phase.TERMINATION};

    private final EntryKind kind;
    private final LocalDate day;
    private final Optional<CourseEvent> replaced;

    /** A form that shows a day, or an event that is to be replaced. */
    PlainForm(EntryKind kind, LocalDate day, Optional<CourseEvent> replaced) {
        this.kind = kind;
        this.day = day;
        this.replaced = replaced;
    }

    @Override
    public ImmutableListMultimap<String, String> initial() {
        ImmutableListMultimap.Builder<String, String> values = ImmutableListMultimap.builder();
        values.put("date", replaced.map(CourseEvent::date).orElse(day).toString());
        replaced.ifPresent(event -> addValues(event, values));
        return values.build();
    }

    private static void addValues(CourseEvent event, ImmutableListMultimap.Builder<String, String> values) {
        if (event instanceof SessionMissed missed) {
            values.put("missed", missed.reason().word());
        } else if (event instanceof FormulationAgreed plan) {
            plan.focus().forEach(area -> values.put("focus", area.word()));
            values.put("planned", Integer.toString(plan.plannedSessions()));
            values.put("planned-termination", Integer.toString(plan.plannedTermination()));
        } else if (event instanceof PhaseEntered entered) {
            values.put("phase", entered.phase().word());
        } else if (event instanceof CourseDiscontinued ended) {
            values.put("discontinued", ended.reason().word());
        }
    }

    @Override
    public ImmutableList<EntrySection> sections(FilledEntry filled) {
        ImmutableList.Builder<EntryField> fields =
                ImmutableList.<EntryField>builder().add(filled.date("date"));
        switch (kind) {
            case MISSED -> fields.add(filled.one("missed", MissedReason.values()));
            case FORMULATION ->
                fields.add(
                        filled.several("focus", ProblemArea.values()),
                        filled.number("planned"),
                        filled.number("planned-termination"));
            case PHASE -> fields.add(filled.one("phase", ENTERED));
            case DISCONTINUATION -> fields.add(filled.one("discontinued", DiscontinuationReason.values()));
            case CONCLUSION, SESSION, CONTACT -> {
                // A day says it all, or the form is another one.
            }
        }
        return ImmutableList.of(EntrySection.of(
                filled.words().say("entry." + kind.word()), fields.build().toArray(new EntryField[0])));
    }

    @Override
    public CourseEvent event(FilledEntry filled) {
        LocalDate date = filled.day("date");
        return switch (kind) {
            case MISSED -> SessionMissed.of(date, filled.requiredTerm("missed", MissedReason.values()));
            case FORMULATION -> formulation(date, filled);
            case PHASE -> PhaseEntered.of(date, filled.requiredTerm("phase", ENTERED));
            case CONCLUSION -> CourseConcluded.of(date);
            case DISCONTINUATION ->
                CourseDiscontinued.of(date, filled.requiredTerm("discontinued", DiscontinuationReason.values()));
            case SESSION, CONTACT -> throw new IllegalArgumentException("It has a form of its own; use that.");
        };
    }

    private CourseEvent formulation(LocalDate date, FilledEntry filled) {
        return FormulationAgreed.builder()
                .date(date)
                .focus(filled.terms("focus", ProblemArea.values()))
                .plannedSessions(filled.required("planned", Limits.SESSION_NUMBERS))
                .plannedTermination(filled.required("planned-termination", Limits.SESSION_NUMBERS))
                .build();
    }
}
