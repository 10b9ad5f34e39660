package io.github.ipt4j.examples.report.course;

import com.google.common.collect.ImmutableList;
import io.github.ipt4j.core.wording.Message;
import io.github.ipt4j.examples.report.drawing.PhaseSpan;
import io.github.ipt4j.examples.report.page.PageWords;
import io.github.ipt4j.examples.shared.judging.CourseContext;
import io.github.ipt4j.protocol.Protocol;
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
    private final PageWords words;

    CourseSummary(Course course, PageWords words) {
        this.words = words;
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
        return course.conforms() ? words.of("summary.conforms") : words.of("summary.deviates", "count", deviations);
    }

    /**
     * The protocol, phase, sessions and dates.
     *
     * @return the facts in order
     */
    public ImmutableList<Fact> facts() {
        ImmutableList.Builder<Fact> facts = ImmutableList.builder();
        facts.add(new Fact(words.of("summary.status"), words.of(status())));
        facts.add(new Fact(words.of("summary.sessions"), words.of(sessions())));
        facts.add(new Fact(words.of("summary.dates"), words.of(dates())));
        facts.add(new Fact(words.of("summary.focus"), focus()));
        opening()
                .ifPresent(opened ->
                        facts.add(new Fact(words.of("summary.concerns"), words.capitalizedList(opened.concerns()))));
        facts.add(new Fact(words.of("summary.protocol"), protocol()));
        CourseContext.of(course, words.wording())
                .forEach(fact -> facts.add(new Fact(fact.name(), words.capitalized(fact.value()))));
        return facts.build();
    }

    private Message status() {
        return switch (state.status()) {
            case UNOPENED -> words.message("status.unopened");
            case OPEN -> words.message("status.open").with("phase", state.phase());
            case CONCLUDED -> words.message("status.concluded");
            case DISCONTINUED -> discontinued().with("phase", state.phase());
        };
    }

    private Message discontinued() {
        return history.events(CourseDiscontinued.class).stream()
                .map(end -> words.message("status.discontinued-for").with("reason", end.reason()))
                .findFirst()
                .orElseGet(() -> words.message("status.discontinued"));
    }

    private Message sessions() {
        return course.formulation()
                .map(plan -> words.message("sessions.held-of-planned").with("planned", plan.plannedSessions()))
                .orElseGet(() -> words.message("sessions.held"))
                .with("held", state.sessions())
                .with("range", course.protocol().sessions());
    }

    private Message dates() {
        return opening()
                .map(opened -> words.message("dates.span")
                        .with("first", opened.date())
                        .with("last", state.latestDate().orElse(opened.date())))
                .orElseGet(() -> words.message("dates.none"));
    }

    private String focus() {
        return course.formulation()
                .map(plan -> words.capitalizedList(plan.focus()))
                .orElseGet(() -> words.of("focus.no-formulation"));
    }

    private String protocol() {
        Protocol protocol = course.protocol();
        return course.isObserving() ? words.of("protocol.observed", "protocol", protocol) : words.of(protocol);
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
