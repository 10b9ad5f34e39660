package io.github.ipt4j.examples.report.form;

import com.google.common.collect.ImmutableList;
import io.github.ipt4j.core.activity.ExploreArea;
import io.github.ipt4j.core.area.Strategy;
import io.github.ipt4j.core.client.Client;
import io.github.ipt4j.examples.report.course.GoalView;
import io.github.ipt4j.examples.report.course.MeasureView;
import io.github.ipt4j.examples.report.course.TaskView;
import io.github.ipt4j.examples.report.drawing.Milestones;
import io.github.ipt4j.examples.report.page.EnglishFormat;
import io.github.ipt4j.examples.shared.output.Plural;
import io.github.ipt4j.protocol.Protocol;
import io.github.ipt4j.protocol.event.FormulationAgreed;
import java.util.Optional;
import java.util.stream.Stream;

/** The plan of a treatment. Used once. */
final class TreatmentPlan {

    private final Source source;
    private final Optional<FormulationAgreed> formulation;
    private final Form.Filling form;

    TreatmentPlan(Source source) {
        this.source = source;
        this.formulation = source.course().formulation();
        this.form = source.filling("Treatment plan");
    }

    Form form() {
        client();
        problem();
        focus();
        sessions();
        goals();
        tasks();
        source.risk(form);
        form.section("Agreement");
        form.toWrite("Client: name, date and signature");
        form.toWrite("Counselor: name, date and signature");
        return form.form();
    }

    private void client() {
        Client client = source.opening().client();
        form.section("Client");
        form.fill("Opened", EnglishFormat.day(source.opening().date()));
        form.fill(
                "Year of birth",
                client.birthYear().isPresent()
                        ? Optional.of("" + client.birthYear().getAsInt())
                        : Optional.empty());
        form.fill(
                "Concerns",
                EnglishFormat.capitalized(EnglishFormat.words(source.opening().concerns())));
        form.fill(
                "Vulnerabilities",
                client.vulnerabilities().map(EnglishFormat::words).map(EnglishFormat::capitalized));
        form.fill(
                "Circumstances",
                client.circumstances().map(EnglishFormat::words).map(EnglishFormat::capitalized));
    }

    private void problem() {
        form.section("Problem");
        form.toWrite("Diagnosis and history");
        form.fill(
                "Measures, first and latest",
                source.view().measures().stream().map(TreatmentPlan::words).toList());
    }

    private static String words(MeasureView measure) {
        return measure.title() + ": " + measure.headline();
    }

    private void focus() {
        form.section("Formulation");
        form.fill("Focus", formulation.map(plan -> EnglishFormat.capitalized(EnglishFormat.words(plan.focus()))));
        form.fill("What was explored", source.done(ExploreArea.class));
        form.toWrite("Why this focus, in the words agreed with the client");
        form.fill(
                "Strategies of the focus",
                formulation.stream()
                        .flatMap(plan -> plan.focus().stream())
                        .flatMap(area -> Strategy.inArea(area).stream())
                        .map(strategy -> EnglishFormat.capitalized(EnglishFormat.words(strategy)))
                        .toList());
    }

    private void sessions() {
        Protocol protocol = source.course().protocol();
        Milestones milestones = Milestones.of(source.course());
        form.section("Sessions");
        form.fill("Protocol", protocol.title() + ", " + protocol.sessions() + " sessions");
        form.fill("Rhythm", "Every " + Plural.count(protocol.cadenceDays(), "day"));
        form.fill(
                "Planned",
                formulation.map(plan -> Plural.count(plan.plannedSessions(), "session") + ", the last "
                        + plan.plannedTermination() + " of them in termination"));
        form.fill("Termination to begin", milestones.plannedBegin().map(number -> dated(milestones, number)));
        form.fill("Course to end", milestones.plannedEnd().map(number -> dated(milestones, number)));
    }

    private static String dated(Milestones milestones, int number) {
        return "Session " + number
                + milestones
                        .day(number)
                        .map(day -> ", about " + EnglishFormat.day(day))
                        .orElse("");
    }

    private void goals() {
        form.section("Goals");
        for (GoalView goal : source.view().goals()) {
            form.fill(
                    "Goal " + goal.goal() + " (" + goal.latest() + ")",
                    goal.notes().stream()
                            .map(note -> note.label() + ": " + note.text())
                            .toList());
        }
        form.toWrite("Further goals");
    }

    private void tasks() {
        form.section("Tasks still to do");
        for (TaskView phase : source.view().tasks()) {
            ImmutableList<String> undone = phase.rows().stream()
                    .filter(row -> !row.done())
                    .map(TaskView.Row::instruction)
                    .collect(ImmutableList.toImmutableList());
            form.fill(
                    EnglishFormat.capitalized(phase.phase().word()) + " phase",
                    Stream.concat(undone.stream(), undone.isEmpty() ? Stream.of("None") : Stream.empty())
                            .toList());
        }
    }
}
