package io.github.ipt4j.examples.commandline.page;

import com.google.common.collect.Streams;
import io.github.ipt4j.core.Limits;
import io.github.ipt4j.core.wording.Message;
import io.github.ipt4j.examples.commandline.words.IptWords;
import io.github.ipt4j.examples.shared.judging.CourseContext;
import io.github.ipt4j.examples.shared.judging.ReadingNotices;
import io.github.ipt4j.examples.shared.judging.RemovedEntries;
import io.github.ipt4j.examples.shared.judging.Standing;
import io.github.ipt4j.examples.shared.words.SharedWords;
import io.github.ipt4j.examples.shared.words.Voice;
import io.github.ipt4j.protocol.Phase;
import io.github.ipt4j.protocol.Rule;
import io.github.ipt4j.protocol.Task;
import io.github.ipt4j.protocol.audit.AuditedCourse;
import io.github.ipt4j.protocol.course.Course;
import io.github.ipt4j.protocol.course.CourseState;
import io.github.ipt4j.protocol.course.CourseStatus;
import io.github.ipt4j.protocol.course.Destination;
import io.github.ipt4j.protocol.course.NextStep;
import io.github.ipt4j.protocol.course.Outlook;
import io.github.ipt4j.protocol.course.Verdict;
import io.github.ipt4j.protocol.course.VerdictType;
import io.github.ipt4j.protocol.course.WayStep;
import io.github.ipt4j.protocol.event.CourseEvent;
import io.github.ipt4j.protocol.event.FormulationAgreed;
import io.github.ipt4j.protocol.plan.Dates;
import io.github.ipt4j.protocol.plan.SessionPlan;
import io.github.ipt4j.protocol.risk.RiskRecord;
import java.io.PrintWriter;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import picocli.CommandLine.Help.Ansi;

/** A course as text for a person: where it stands, what is done and left, what may come next, and what departed. */
public final class CoursePage {

    private final PrintWriter out;
    private final StyledOutput styled;
    private final Voice voice;

    /** A page that is written to an output, in color if that is enabled. */
    public CoursePage(PrintWriter out, Ansi ansi, Voice voice) {
        this.out = out;
        this.voice = voice;
        this.styled = new StyledOutput(out, ansi);
    }

    /** Writes the page of a course. */
    public void write(AuditedCourse audited) {
        Course course = audited.course();
        notices(audited);
        standing(course);
        context(course);
        risk(audited.risk());
        tasks(course);
        next(course);
        way(course);
        corrections(course);
        violations("course.deviations", audited, VerdictType.DEVIATING);
        violations("course.rejected", audited, VerdictType.REJECTED);
        entries("course.advisories", audited, verdict -> true, verdict -> reasons(verdict.advisories(), Reasons::of));
    }

    private void notices(AuditedCourse audited) {
        List<String> notices = new ArrayList<>();
        RiskPage.notice(audited).map(voice::of).ifPresent(notices::add);
        notices.addAll(ReadingNotices.of(audited, voice.wording()));
        notices.forEach(styled::urgent);
        if (!notices.isEmpty()) {
            out.println();
        }
    }

    private void standing(Course course) {
        CourseState state = course.state();
        heading("course.standing");
        course.history()
                .opening()
                .ifPresent(opened -> row("course.client", opened.client().id()));
        row(
                "course.protocol",
                voice.say("course.protocol.value", "id", course.protocol().id(), "title", course.protocol()));
        row(
                "course.phase",
                voice.say("course.phase.value", "standing", Standing.of(state), "count", state.sessionsInPhase()));
        row("course.sessions", voice.of(sessions(state.sessions(), course.outlook())));
        state.latestDate().ifPresent(date -> row("course.latest", voice.of(date)));
        course.formulation().ifPresent(this::formulation);
        int deviations = course.history().deviations().size();
        row(
                "course.kept",
                course.conforms() ? voice.say("answer.yes") : voice.say("course.kept.no", "count", deviations));
    }

    private void context(Course course) {
        List<CourseContext.Fact> facts = CourseContext.of(course, voice.wording());
        if (!facts.isEmpty()) {
            heading("course.context");
            facts.forEach(fact -> cells(fact.name(), fact.value()));
        }
    }

    private static Message sessions(int held, Outlook outlook) {
        return outlook.sessions()
                .map(totals -> IptWords.FILE.message("course.sessions.possible", "count", held, "possible", totals))
                .orElseGet(() -> IptWords.FILE.message("course.sessions.impossible", "count", held));
    }

    private void formulation(FormulationAgreed formulation) {
        row("course.focus", voice.of(SharedWords.list(formulation.focus().asList())));
        row(
                "course.plan",
                voice.say(
                        "course.plan.value",
                        "count",
                        formulation.plannedSessions(),
                        "termination",
                        formulation.plannedTermination()));
    }

    private void risk(RiskRecord risk) {
        heading("risk.heading");
        line(RiskPage.standing(risk));
        risk.flags().forEach(flag -> line(RiskPage.line(flag)));
    }

    private void tasks(Course course) {
        for (Phase phase : Phase.values()) {
            heading("course.tasks", "phase", phase);
            for (Task task : course.protocol().tasks(phase)) {
                boolean done = course.state().tasksDone().contains(task);
                out.println((done ? "  [x] " : "  [ ] ") + voice.of(task.instruction()));
            }
        }
    }

    private void next(Course course) {
        heading("course.next");
        if (course.state().status().isClosed()) {
            line(IptWords.FILE.message("course.next.closed"));
        }
        course.outlook().steps().forEach(step -> line(condition(step)));
        if (course.state().status() == CourseStatus.OPEN) {
            dates(course);
        }
    }

    private static Message condition(NextStep step) {
        Message condition = step.isPossible()
                ? IptWords.FILE.message(
                        step.tasks().isEmpty() ? "course.next.possible" : "course.next.possible-doing",
                        "step",
                        step.word())
                : IptWords.FILE.message(
                        step.tasks().isEmpty() ? "course.next.lacking" : "course.next.lacking-undone",
                        "step",
                        step.word(),
                        "rules",
                        Streams.stream(step.lacks()).map(Rule::id).toList());
        return step.tasks().isEmpty()
                ? condition
                : condition.with("tasks", step.tasks().asList());
    }

    private void dates(Course course) {
        LocalDate latest = course.state()
                .latestSessionDate()
                .or(course.state()::latestDate)
                .orElseThrow();
        LocalDate next = latest.plusDays(course.protocol().cadenceDays());
        SessionPlan plan = SessionPlan.of(course, next, day -> false);
        course.outlook()
                .terminationBegins()
                .ifPresent(numbers -> plan.terminationBegins()
                        .filter(CoursePage::canBeWritten)
                        .ifPresent(when -> row(
                                "course.termination",
                                voice.say("course.termination.value", "numbers", numbers, "dates", between(when)))));
        plan.lastSession()
                .filter(CoursePage::canBeWritten)
                .ifPresent(when -> row("course.last", voice.of(between(when))));
    }

    private static boolean canBeWritten(Dates dates) {
        return !dates.latest().isAfter(Limits.LAST_DAY);
    }

    private static Message between(Dates dates) {
        return dates.earliest().equals(dates.latest())
                ? IptWords.FILE.message("course.date", "date", dates.earliest())
                : IptWords.FILE.message("course.dates", "from", dates.earliest(), "to", dates.latest());
    }

    private void way(Course course) {
        if (course.state().status() == CourseStatus.OPEN) {
            heading("way.heading");
            WayForms.lines(course.wayTo(Destination.conclusion()), WayStep::summary)
                    .forEach(this::line);
        }
    }

    private void corrections(Course course) {
        List<Message> corrections = Corrections.of(course);
        if (!corrections.isEmpty()) {
            heading("course.corrections");
            corrections.forEach(this::line);
        }
    }

    private void violations(String heading, AuditedCourse audited, VerdictType type) {
        entries(
                heading,
                audited,
                verdict -> verdict.type() == type,
                verdict -> reasons(verdict.violations(), Reasons::of));
    }

    private static <T> List<Message> reasons(Collection<T> entries, Function<T, Message> reason) {
        return entries.stream().map(reason).toList();
    }

    /** What is to be said of the verdicts, each with the line of its event; not of entries that were removed since. */
    private void entries(
            String heading, AuditedCourse audited, Predicate<Verdict> those, Function<Verdict, List<Message>> entries) {
        RemovedEntries removed = RemovedEntries.of(audited.course());
        List<Verdict> verdicts = audited.verdicts();
        List<Message> lines = IntStream.range(0, verdicts.size())
                .filter(i -> those.test(verdicts.get(i)) && !removed.contains(verdicts.get(i)))
                .boxed()
                .flatMap(i -> entries.apply(verdicts.get(i)).stream()
                        .map(reason -> event(i + 1, verdicts.get(i).event(), reason)))
                .toList();
        if (!lines.isEmpty()) {
            heading(heading);
            lines.forEach(this::line);
        }
    }

    private static Message event(int line, CourseEvent event, Message reason) {
        return IptWords.FILE.message(
                "course.event",
                "line",
                Integer.toString(line),
                "date",
                event.date(),
                "type",
                event.type().word(),
                "reason",
                reason);
    }

    private void heading(String key, Object... values) {
        out.println();
        styled.heading(voice.say(key, values));
    }

    private void line(Message message) {
        out.println("  " + voice.of(message));
    }

    private void row(String key, String value) {
        cells(voice.say(key), value);
    }

    private void cells(String name, String value) {
        out.printf(Locale.ROOT, "  %-19s %s%n", name, value);
    }
}
