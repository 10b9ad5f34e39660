package io.github.ipt4j.examples.report.form;

import com.google.common.base.Joiner;
import com.google.common.collect.ImmutableList;
import io.github.ipt4j.core.activity.PlanAhead;
import io.github.ipt4j.examples.report.course.AreaView;
import io.github.ipt4j.examples.report.course.CourseSummary.Fact;
import io.github.ipt4j.examples.report.course.ExerciseView;
import io.github.ipt4j.examples.report.course.MeasureView;
import io.github.ipt4j.examples.report.course.TaskView;
import io.github.ipt4j.examples.report.page.EnglishFormat;
import io.github.ipt4j.protocol.course.CourseState;
import io.github.ipt4j.protocol.event.CourseDiscontinued;
import io.github.ipt4j.protocol.event.SessionMissed;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The summary of a treatment. Used once. */
final class ClosingSummary {

    private final Source source;
    private final Form.Filling form;

    ClosingSummary(Source source) {
        this.source = source;
        this.form = source.filling("Closing summary");
    }

    Form form() {
        course();
        source.risk(form);
        work();
        outcome();
        departures();
        form.section("What follows");
        form.fill("Plan for early signs and supports", planned());
        form.toWrite("Recommendations and follow-up");
        form.section("Signature");
        form.toWrite("Name, date and signature");
        return form.form();
    }

    private void course() {
        CourseState state = source.course().state();
        form.section("Course");
        form.fill("Opened", EnglishFormat.day(source.opening().date()));
        form.fill("Ended", state.status().isClosed() ? Optional.of(ended(state)) : Optional.empty());
        form.fill("Sessions", state.sessions() + " held, " + missed() + " missed");
        form.fill("Protocol", source.course().protocol().title());
        form.fill(
                "Concerns",
                EnglishFormat.capitalized(EnglishFormat.words(source.opening().concerns())));
        form.fill(
                "Focus",
                source.course()
                        .formulation()
                        .map(plan -> EnglishFormat.capitalized(EnglishFormat.words(plan.focus()))));
    }

    private String ended(CourseState state) {
        String reason = source.course().history().events(CourseDiscontinued.class).stream()
                .map(end -> ", " + EnglishFormat.words(end.reason()))
                .collect(Collectors.joining());
        return EnglishFormat.capitalized(state.word())
                + reason
                + source.course()
                        .history()
                        .ending()
                        .map(end -> ", " + EnglishFormat.day(end.date()))
                        .orElse("");
    }

    private int missed() {
        return source.course().history().events(SessionMissed.class).size();
    }

    private void work() {
        form.section("Work");
        form.fill(
                "Strategies used (sessions)",
                some(source.view().areas().stream()
                        .map(AreaView::strategies)
                        .flatMap(ImmutableList::stream)
                        .toList()));
        form.fill("Techniques used (sessions)", some(source.view().fidelity().techniques()));
        form.fill(
                "Exercises",
                some(source.view().exercises().stream()
                        .map(ClosingSummary::words)
                        .toList()));
        form.toWrite("Course of the treatment");
    }

    private static String words(ExerciseView exercise) {
        return exercise.title() + ": " + Joiner.on(", ").join(exercise.steps());
    }

    private void outcome() {
        form.section("Outcome");
        for (MeasureView measure : source.view().measures()) {
            form.fill(
                    measure.title(),
                    Stream.concat(
                                    Stream.of(measure.headline()),
                                    measure.facts().stream().map(ClosingSummary::words))
                            .toList());
        }
        source.view()
                .goals()
                .forEach(goal -> form.fill(
                        "Goal " + goal.goal(),
                        Stream.concat(
                                        Stream.of(goal.latest()),
                                        goal.notes().stream().map(note -> note.label() + ": " + note.text()))
                                .toList()));
        form.fill(
                "Tasks not done",
                some(source.view().tasks().stream()
                        .flatMap(phase -> phase.rows().stream())
                        .filter(row -> !row.done())
                        .map(TaskView.Row::instruction)
                        .toList()));
        form.toWrite("How client and counselor see the outcome");
    }

    private static String words(Fact fact) {
        return fact.name() + ": " + fact.value();
    }

    private void departures() {
        form.section("Departures from the protocol");
        form.fill("In all", source.view().summary().conformity());
        source.view()
                .deviations()
                .forEach(event -> form.fill(
                        event.event() + ", " + event.date(),
                        Stream.concat(
                                        event.rules().stream().map(rule -> rule.id() + ": " + rule.statement()),
                                        Stream.of("Reason: " + event.reason()))
                                .toList()));
    }

    private ImmutableList<String> planned() {
        return source.notes().areShown() ? source.done(PlanAhead.class) : ImmutableList.of();
    }

    private static List<String> some(List<String> lines) {
        return lines.isEmpty() ? ImmutableList.of("None") : lines;
    }
}
