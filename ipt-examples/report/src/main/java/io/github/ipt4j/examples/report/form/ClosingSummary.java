package io.github.ipt4j.examples.report.form;

import com.google.common.collect.ImmutableList;
import io.github.ipt4j.core.activity.PlanAhead;
import io.github.ipt4j.core.wording.Message;
import io.github.ipt4j.examples.report.course.AreaView;
import io.github.ipt4j.examples.report.course.BrokenRule;
import io.github.ipt4j.examples.report.course.ExerciseView;
import io.github.ipt4j.examples.report.course.GoalView;
import io.github.ipt4j.examples.report.course.JudgedEvent;
import io.github.ipt4j.examples.report.course.MeasureView;
import io.github.ipt4j.examples.report.course.TaskView;
import io.github.ipt4j.examples.report.page.PageWords;
import io.github.ipt4j.protocol.event.CourseDiscontinued;
import io.github.ipt4j.protocol.event.CourseEvent;
import io.github.ipt4j.protocol.event.SessionMissed;
import java.util.List;
import java.util.stream.Stream;

/** The summary of a treatment. Used once. */
final class ClosingSummary {

    private final Source source;
    private final PageWords words;
    private final Form.Filling form;

    ClosingSummary(Source source) {
        this.source = source;
        this.words = source.words();
        this.form = source.filling("summary.title");
    }

    Form form() {
        course();
        source.risk(form);
        work();
        outcome();
        departures();
        form.section("follows.title");
        form.fill("follows.plan", planned());
        form.toWrite("follows.to-write");
        form.section("signature.title");
        form.toWrite("signature.to-write");
        return form.form();
    }

    private void course() {
        form.section("course.title");
        form.fill("course.opened", words.of(source.opening().date()));
        form.fill("course.ended", source.course().history().ending().map(this::ended));
        form.fill(
                "course.sessions",
                words.of(words.message("course.held-missed")
                        .with("held", source.course().state().sessions())
                        .with("missed", missed())));
        form.fill("course.protocol", words.of(source.course().protocol()));
        form.fill("course.concerns", words.capitalizedList(source.opening().concerns()));
        form.fill("course.focus", source.course().formulation().map(plan -> words.capitalizedList(plan.focus())));
    }

    private String ended(CourseEvent ending) {
        Message ended = ending instanceof CourseDiscontinued discontinued
                ? words.message("course.ended-for").with("reason", discontinued.reason())
                : words.message("course.ended-on");
        return words.capitalized(
                ended.with("status", source.course().state().status()).with("date", ending.date()));
    }

    private int missed() {
        return source.course().history().events(SessionMissed.class).size();
    }

    private void work() {
        form.section("work.title");
        form.fillOrNone(
                "work.strategies",
                source.view().areas().stream()
                        .map(AreaView::strategies)
                        .flatMap(ImmutableList::stream)
                        .toList());
        form.fillOrNone("work.techniques", source.view().fidelity().techniques());
        form.fillOrNone(
                "work.exercises",
                source.view().exercises().stream().map(this::exercise).toList());
        form.toWrite("work.to-write");
    }

    private String exercise(ExerciseView exercise) {
        return words.of(words.message("work.exercise")
                .with("exercise", exercise.title())
                .with("steps", exercise.steps()));
    }

    private void outcome() {
        form.section("outcome.title");
        source.view().measures().forEach(measure -> form.labelled(measure.title(), changes(measure)));
        source.view()
                .goals()
                .forEach(goal -> form.labelled(words.of("outcome.goal", "goal", goal.goal()), reviews(goal)));
        form.fillOrNone(
                "outcome.tasks",
                source.view().tasks().stream()
                        .flatMap(phase -> phase.rows().stream())
                        .filter(row -> !row.done())
                        .map(TaskView.Row::instruction)
                        .toList());
        form.toWrite("outcome.to-write");
    }

    private List<String> changes(MeasureView measure) {
        return Stream.concat(
                        Stream.of(measure.headline()),
                        measure.facts().stream().map(fact -> words.labelled(fact.name(), fact.value())))
                .toList();
    }

    private List<String> reviews(GoalView goal) {
        return Stream.concat(Stream.of(goal.latest()), goal.notes().stream().map(source::labelled))
                .toList();
    }

    private void departures() {
        form.section("departures.title");
        form.fill("departures.all", source.view().summary().conformity());
        source.view().deviations().forEach(event -> form.labelled(departure(event), rules(event)));
    }

    private String departure(JudgedEvent event) {
        return words.of(
                words.message("departures.event").with("event", event.event()).with("date", event.date()));
    }

    private List<String> rules(JudgedEvent event) {
        return Stream.concat(
                        event.rules().stream().map(this::rule),
                        Stream.of(words.of("departures.reason", "reason", event.reason())))
                .toList();
    }

    private String rule(BrokenRule rule) {
        return words.of(words.message("departures.rule").with("id", rule.id()).with("statement", rule.statement()));
    }

    private ImmutableList<String> planned() {
        return source.notes().areShown() ? source.done(PlanAhead.class) : ImmutableList.of();
    }
}
