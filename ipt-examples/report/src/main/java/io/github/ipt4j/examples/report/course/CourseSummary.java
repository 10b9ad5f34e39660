package io.github.ipt4j.examples.report.course;

import com.google.common.collect.ImmutableList;
import io.github.ipt4j.examples.report.drawing.PhaseSpan;
import io.github.ipt4j.examples.report.page.EnglishFormat;
import io.github.ipt4j.examples.shared.judging.CourseContext;
import io.github.ipt4j.examples.shared.output.Plural;
import io.github.ipt4j.protocol.course.Course;
import io.github.ipt4j.protocol.course.CourseState;
import io.github.ipt4j.protocol.course.History;
import io.github.ipt4j.protocol.event.CourseDiscontinued;
import io.github.ipt4j.protocol.event.CourseOpened;
import java.util.Optional;

/** Where a course stands, in the few words that a reader wants first. */
public final class CourseSummary {

    private final Course course;
    private final CourseState state;
    private final History history;

    CourseSummary(Course course) {
        this.course = course;
        this.history = course.history();
        this.state = course.state();
    }

    /**
     * A word and what it says.
     *
     * @param name the word
     * @param value what it says
     */
    public record Fact(String name, String value) {}

    /**
     * What the course was opened with.
     *
     * @return the opening, or empty if none was accepted
     */
    public Optional<CourseOpened> opening() {
        return history.opening();
    }

    /**
     * Whether it kept its protocol, as a sentence.
     *
     * @return the sentence
     */
    public String conformity() {
        int deviations = history.deviations().size();
        return course.conforms()
                ? "Conforms to its protocol"
                : "Deviates from its protocol in " + Plural.count(deviations, "event");
    }

    /**
     * The protocol, phase, sessions and dates.
     *
     * @return the facts in order
     */
    public ImmutableList<Fact> facts() {
        ImmutableList.Builder<Fact> facts = ImmutableList.builder();
        facts.add(new Fact("Status", status()));
        facts.add(new Fact("Sessions", sessions()));
        facts.add(new Fact("Dates", dates()));
        facts.add(new Fact("Focus", focus()));
        opening()
                .ifPresent(opened -> facts.add(
                        new Fact("Concerns", EnglishFormat.capitalized(EnglishFormat.words(opened.concerns())))));
        facts.add(new Fact("Protocol", course.protocol().title() + judged()));
        CourseContext.of(course)
                .forEach(fact -> facts.add(new Fact(fact.name(), EnglishFormat.capitalized(fact.value()))));
        return facts.build();
    }

    private String status() {
        return switch (state.status()) {
            case UNOPENED -> "Not opened";
            case OPEN -> "Open, in its " + state.phase().word() + " phase";
            case CONCLUDED -> "Concluded";
            case DISCONTINUED ->
                "Discontinued" + reason() + ", in its " + state.phase().word() + " phase";
        };
    }

    private String reason() {
        return history.events(CourseDiscontinued.class).stream()
                .map(end -> " (" + EnglishFormat.words(end.reason()) + ")")
                .findFirst()
                .orElse("");
    }

    private String sessions() {
        String planned = course.formulation()
                .map(plan -> ", " + plan.plannedSessions() + " planned")
                .orElse("");
        return state.sessions() + " held" + planned + "; the protocol asks for "
                + course.protocol().sessions();
    }

    private String dates() {
        return opening()
                .map(opened -> EnglishFormat.day(opened.date())
                        + state.latestDate()
                                .map(latest -> " to " + EnglishFormat.day(latest))
                                .orElse(""))
                .orElse("None");
    }

    private String focus() {
        return course.formulation()
                .map(plan -> EnglishFormat.capitalized(EnglishFormat.words(plan.focus())))
                .orElse("No formulation yet");
    }

    private String judged() {
        return course.isObserving() ? " (observed, not enforced)" : "";
    }

    /**
     * How long each phase was.
     *
     * @return the phases that were entered, in order
     */
    public ImmutableList<PhaseSpan> phases() {
        return PhaseSpan.of(history);
    }
}
