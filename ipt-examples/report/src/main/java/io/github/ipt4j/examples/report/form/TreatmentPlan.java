package io.github.ipt4j.examples.report.form;

import com.google.common.collect.ImmutableList;
import io.github.ipt4j.core.activity.ExploreArea;
import io.github.ipt4j.core.area.Strategy;
import io.github.ipt4j.core.client.Client;
import io.github.ipt4j.examples.report.course.GoalView;
import io.github.ipt4j.examples.report.course.TaskView;
import io.github.ipt4j.examples.report.drawing.Milestones;
import io.github.ipt4j.examples.report.page.PageWords;
import io.github.ipt4j.protocol.Protocol;
import io.github.ipt4j.protocol.event.FormulationAgreed;
import java.util.Optional;

/** The plan of a treatment. Used once. */
final class TreatmentPlan {

    private final Source source;
    private final PageWords words;
    private final Optional<FormulationAgreed> formulation;
    private final Form.Filling form;

    TreatmentPlan(Source source) {
        this.source = source;
        this.words = source.words();
        this.formulation = source.course().formulation();
        this.form = source.filling("plan.title");
    }

    Form form() {
        client();
        problem();
        focus();
        sessions();
        goals();
        tasks();
        source.risk(form);
        form.section("agreement.title");
        form.toWrite("agreement.client");
        form.toWrite("agreement.counselor");
        return form.form();
    }

    private void client() {
        Client client = source.opening().client();
        form.section("client.title");
        form.fill("client.opened", words.of(source.opening().date()));
        form.fill(
                "client.birth-year",
                client.birthYear().isPresent()
                        ? Optional.of(Integer.toString(client.birthYear().getAsInt()))
                        : Optional.empty());
        form.fill("client.concerns", words.capitalizedList(source.opening().concerns()));
        form.fill("client.vulnerabilities", client.vulnerabilities().map(words::capitalizedList));
        form.fill("client.circumstances", client.circumstances().map(words::capitalizedList));
    }

    private void problem() {
        form.section("problem.title");
        form.toWrite("problem.to-write");
        form.fill(
                "problem.measures",
                source.view().measures().stream()
                        .map(measure -> words.labelled(measure.title(), measure.headline()))
                        .toList());
    }

    private void focus() {
        form.section("formulation.title");
        form.fill("formulation.focus", formulation.map(plan -> words.capitalizedList(plan.focus())));
        form.fill("formulation.explored", source.done(ExploreArea.class));
        form.toWrite("formulation.to-write");
        form.fill(
                "formulation.strategies",
                formulation.stream()
                        .flatMap(plan -> plan.focus().stream())
                        .flatMap(area -> Strategy.inArea(area).stream())
                        .map(words::capitalized)
                        .toList());
    }

    private void sessions() {
        Protocol protocol = source.course().protocol();
        Milestones milestones = Milestones.of(source.course());
        form.section("sessions.title");
        form.fill(
                "sessions.protocol",
                words.of(words.message("sessions.range")
                        .with("protocol", protocol)
                        .with("range", protocol.sessions())));
        form.fill("sessions.rhythm", words.of("sessions.every", "days", protocol.cadenceDays()));
        form.fill("sessions.planned", formulation.map(this::planned));
        form.fill("sessions.termination", milestones.plannedBegin().map(number -> dated(milestones, number)));
        form.fill("sessions.end", milestones.plannedEnd().map(number -> dated(milestones, number)));
    }

    private String planned(FormulationAgreed plan) {
        return words.of(words.message("sessions.planned-number")
                .with("count", plan.plannedSessions())
                .with("termination", plan.plannedTermination()));
    }

    private String dated(Milestones milestones, int number) {
        return words.of(milestones
                .day(number)
                .map(day -> words.message("sessions.number-about").with("date", day))
                .orElseGet(() -> words.message("sessions.number"))
                .with("number", number));
    }

    private void goals() {
        form.section("goals.title");
        for (GoalView goal : source.view().goals()) {
            form.labelled(
                    words.of(words.message("goals.goal")
                            .with("goal", goal.goal())
                            .with("progress", goal.latest())),
                    goal.notes().stream().map(source::labelled).toList());
        }
        form.toWrite("goals.to-write");
    }

    private void tasks() {
        form.section("tasks.title");
        for (TaskView phase : source.view().tasks()) {
            ImmutableList<String> undone = phase.rows().stream()
                    .filter(row -> !row.done())
                    .map(TaskView.Row::instruction)
                    .collect(ImmutableList.toImmutableList());
            form.labelled(
                    words.capitalized(words.of("tasks.phase", "phase", phase.phase())),
                    undone.isEmpty() ? ImmutableList.of(words.of("none")) : undone);
        }
    }
}
