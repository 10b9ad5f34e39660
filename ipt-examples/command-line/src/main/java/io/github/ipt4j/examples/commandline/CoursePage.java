package io.github.ipt4j.examples.commandline;

import com.google.common.base.Joiner;
import com.google.common.collect.Iterables;
import io.github.ipt4j.core.Term;
import io.github.ipt4j.protocol.Phase;
import io.github.ipt4j.protocol.Task;
import io.github.ipt4j.protocol.course.Course;
import io.github.ipt4j.protocol.course.CourseState;
import io.github.ipt4j.protocol.course.CourseStatus;
import io.github.ipt4j.protocol.course.ExpectedDates;
import io.github.ipt4j.protocol.course.NextStep;
import io.github.ipt4j.protocol.course.Outlook;
import io.github.ipt4j.protocol.course.VerdictType;
import io.github.ipt4j.protocol.event.FormulationAgreed;
import io.github.ipt4j.protocol.risk.RiskFlag;
import java.io.PrintWriter;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine.Help.Ansi;

/** A course as text for a person: where it stands, what is done and left, what may come next, and what departed. */
final class CoursePage {

    private final PrintWriter out;
    private final Style style;

    CoursePage(PrintWriter out, Ansi ansi) {
        this.out = out;
        this.style = new Style(ansi);
    }

    void write(List<JudgedLine> judged) {
        Course course = Iterables.getLast(judged).verdict().course();
        standing(course);
        risk(course);
        tasks(course);
        next(course);
        lines("Deviations", judged, VerdictType.DEVIATING);
        lines("Rejected events", judged, VerdictType.REJECTED);
        advisories(judged);
    }

    private void standing(Course course) {
        CourseState state = course.state();
        RiskPage.notice(course).ifPresent(notice -> {
            out.println(style.urgent(notice));
            out.println();
        });
        heading("Where the course stands");
        course.history()
                .opening()
                .ifPresent(opened -> row("Client", opened.client().id()));
        row("Protocol", course.protocol().id() + ", " + course.protocol().title());
        row("Phase", state.word() + ", " + count(state.sessionsInPhase(), "session") + " in it");
        row("Sessions", count(state.sessions(), "session") + " held" + possible(course.outlook()));
        state.latestDate().ifPresent(date -> row("Latest event", date.toString()));
        course.formulation().ifPresent(this::formulation);
        int deviations = course.history().deviations().size();
        row("Protocol kept", course.conforms() ? "yes" : "no, " + count(deviations, "deviation"));
    }

    private static String possible(Outlook outlook) {
        return outlook.sessions()
                .map(totals -> ", " + totals + " possible in all")
                .orElse(", no number in all would keep the protocol");
    }

    private void formulation(FormulationAgreed formulation) {
        row("Focus", words(formulation.focus()));
        row(
                "Plan",
                count(formulation.plannedSessions(), "session") + ", " + formulation.plannedTermination()
                        + " of them in termination");
    }

    private void risk(Course course) {
        List<RiskFlag> flags = course.risk().flags();
        if (!flags.isEmpty()) {
            heading(RiskPage.HEADING);
            flags.forEach(flag -> out.println("  " + RiskPage.line(flag)));
        }
    }

    private void tasks(Course course) {
        for (Phase phase : Phase.values()) {
            heading("Tasks of the " + phase.word() + " phase");
            for (Task task : course.protocol().tasks(phase)) {
                boolean done = course.state().tasksDone().contains(task);
                out.println((done ? "  [x] " : "  [ ] ") + task.instruction());
            }
        }
    }

    private void next(Course course) {
        heading("What may come next");
        List<NextStep> steps = course.outlook().steps();
        if (steps.isEmpty()) {
            out.println("  Nothing: the course is closed.");
        }
        for (NextStep step : steps) {
            out.println("  " + step.word() + ": " + condition(step));
        }
        if (course.state().status() == CourseStatus.OPEN) {
            dates(course);
        }
    }

    private static String condition(NextStep step) {
        String tasks = step.tasks().isEmpty() ? "" : ", to do: " + words(step.tasks());
        String inIt = step.tasks().isEmpty() ? "" : ", if it does: " + words(step.tasks());
        return step.isPossible()
                ? "possible" + inIt
                : "lacks " + Joiner.on(", ").join(step.lacks()) + tasks;
    }

    private void dates(Course course) {
        LocalDate latest = course.state()
                .latestSessionDate()
                .or(course.state()::latestDate)
                .orElseThrow();
        LocalDate next = latest.plusDays(course.protocol().cadenceDays());
        ExpectedDates dates = course.outlook().dates(next);
        course.outlook()
                .terminationBegins()
                .ifPresent(numbers -> dates.terminationBegins()
                        .ifPresent(
                                when -> row("Termination begins", "with session " + numbers + ", " + between(when))));
        dates.lastSession().ifPresent(when -> row("Last session", between(when)));
    }

    private static String between(ExpectedDates.Dates dates) {
        return dates.earliest().equals(dates.latest())
                ? dates.earliest() + " at the protocol's cadence"
                : dates.earliest() + " to " + dates.latest() + " at the protocol's cadence";
    }

    private void lines(String title, List<JudgedLine> judged, VerdictType type) {
        entries(
                title,
                judged.stream().filter(line -> line.verdict().type() == type),
                line -> line.verdict().violations());
    }

    private void advisories(List<JudgedLine> judged) {
        entries("Advisories", judged.stream(), line -> line.verdict().advisories());
    }

    private void entries(String title, Stream<JudgedLine> lines, Function<JudgedLine, Collection<?>> entries) {
        String text = lines.flatMap(line -> entries.apply(line).stream()
                        .map(entry -> "  line " + line.number() + ", "
                                + line.verdict().event().date() + ", "
                                + line.verdict().event().type().word() + ": " + entry))
                .collect(Collectors.joining(System.lineSeparator()));
        if (!text.isEmpty()) {
            heading(title);
            out.println(text);
        }
    }

    private void heading(String words) {
        out.println();
        out.println(style.heading(words));
    }

    private void row(String name, String value) {
        out.printf("  %-20s%s%n", name, value);
    }

    private static String count(int number, String noun) {
        return number + " " + noun + (number == 1 ? "" : "s");
    }

    private static String words(Collection<? extends Term> terms) {
        return terms.stream().map(Term::word).collect(Collectors.joining(", "));
    }
}
