package io.github.ipt4j.examples.commandline.page;

import com.google.common.base.Joiner;
import io.github.ipt4j.core.Limits;
import io.github.ipt4j.core.VocabularyTerm;
import io.github.ipt4j.core.wording.Wording;
import io.github.ipt4j.examples.shared.judging.CourseContext;
import io.github.ipt4j.examples.shared.judging.ReadingNotices;
import io.github.ipt4j.examples.shared.judging.RemovedEntries;
import io.github.ipt4j.examples.shared.output.Plural;
import io.github.ipt4j.protocol.Phase;
import io.github.ipt4j.protocol.Task;
import io.github.ipt4j.protocol.audit.AuditedCourse;
import io.github.ipt4j.protocol.course.Course;
import io.github.ipt4j.protocol.course.CourseState;
import io.github.ipt4j.protocol.course.CourseStatus;
import io.github.ipt4j.protocol.course.NextStep;
import io.github.ipt4j.protocol.course.Outlook;
import io.github.ipt4j.protocol.course.RecordEntry;
import io.github.ipt4j.protocol.course.Verdict;
import io.github.ipt4j.protocol.course.VerdictType;
import io.github.ipt4j.protocol.event.CourseEvent;
import io.github.ipt4j.protocol.event.FormulationAgreed;
import io.github.ipt4j.protocol.event.RecordCorrected;
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
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import picocli.CommandLine.Help.Ansi;

/** A course as text for a person: where it stands, what is done and left, what may come next, and what departed. */
public final class CoursePage {

    private final PrintWriter out;
    private final StyledOutput styled;

    /** A page that is written to an output, in color if that is enabled. */
    public CoursePage(PrintWriter out, Ansi ansi) {
        this.out = out;
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
        corrections(course);
        violations("Deviations", audited, VerdictType.DEVIATING);
        violations("Rejected events", audited, VerdictType.REJECTED);
        entries("Advisories", audited, verdict -> true, Verdict::advisories);
    }

    private void notices(AuditedCourse audited) {
        List<String> notices = new ArrayList<>();
        RiskPage.notice(audited).ifPresent(notices::add);
        notices.addAll(ReadingNotices.of(audited));
        notices.forEach(styled::urgent);
        if (!notices.isEmpty()) {
            out.println();
        }
    }

    private void standing(Course course) {
        CourseState state = course.state();
        heading("Where the course stands");
        course.history()
                .opening()
                .ifPresent(opened -> row("Client", opened.client().id()));
        row("Protocol", course.protocol().id() + ", " + course.protocol().title());
        row("Phase", state.word() + ", " + Plural.count(state.sessionsInPhase(), "session") + " in it");
        row("Sessions", Plural.count(state.sessions(), "session") + " held" + possible(course.outlook()));
        state.latestDate().ifPresent(date -> row("Latest event", date.toString()));
        course.formulation().ifPresent(this::formulation);
        int deviations = course.history().deviations().size();
        row("Protocol kept", course.conforms() ? "yes" : "no, " + Plural.count(deviations, "deviation"));
    }

    private void context(Course course) {
        List<CourseContext.Fact> facts = CourseContext.of(course);
        if (!facts.isEmpty()) {
            heading("Context");
            facts.forEach(fact -> row(fact.name(), fact.value()));
        }
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
                Plural.count(formulation.plannedSessions(), "session") + ", " + formulation.plannedTermination()
                        + " of them in termination");
    }

    private void risk(RiskRecord risk) {
        heading(RiskPage.HEADING);
        out.println("  " + RiskPage.standing(risk));
        risk.flags().forEach(flag -> out.println("  " + RiskPage.line(flag)));
    }

    private void tasks(Course course) {
        for (Phase phase : Phase.values()) {
            heading("Tasks of the " + phase.word() + " phase");
            for (Task task : course.protocol().tasks(phase)) {
                boolean done = course.state().tasksDone().contains(task);
                out.println((done ? "  [x] " : "  [ ] ") + Wording.english().of(task.instruction()));
            }
        }
    }

    private void next(Course course) {
        heading("What may come next");
        List<NextStep> steps = course.outlook().steps();
        if (course.state().status().isClosed()) {
            out.println("  The course is closed; only a contact or a correction can still be recorded.");
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
        SessionPlan plan = SessionPlan.of(course, next, day -> false);
        course.outlook()
                .terminationBegins()
                .ifPresent(numbers -> plan.terminationBegins()
                        .filter(CoursePage::canBeWritten)
                        .ifPresent(
                                when -> row("Termination begins", "with session " + numbers + ", " + between(when))));
        plan.lastSession().filter(CoursePage::canBeWritten).ifPresent(when -> row("Last session", between(when)));
    }

    private static boolean canBeWritten(Dates dates) {
        return !dates.latest().isAfter(Limits.LAST_DAY);
    }

    private static String between(Dates dates) {
        return dates.earliest().equals(dates.latest())
                ? dates.earliest() + " at the protocol's cadence"
                : dates.earliest() + " to " + dates.latest() + " at the protocol's cadence";
    }

    /** What was corrected; the reasons are private, and stand in the journal. */
    private void corrections(Course course) {
        List<RecordEntry> corrections = course.history().corrections();
        if (!corrections.isEmpty()) {
            heading("Corrections");
            corrections.forEach(entry -> out.println("  " + line(course, entry)));
        }
    }

    private static String line(Course course, RecordEntry entry) {
        RecordCorrected correction = (RecordCorrected) entry.event();
        List<String> parts = new ArrayList<>();
        correction
                .removes()
                .ifPresent(number -> parts.add("removes entry " + number + " (" + named(course, number) + ")"));
        correction.adds().ifPresent(added -> parts.add("adds " + described(added)));
        entry.removedBy().ifPresent(remover -> parts.add("itself removed by entry " + remover));
        return "entry " + entry.number() + ", " + correction.date() + ": " + String.join(", ", parts);
    }

    private static String named(Course course, int entry) {
        return course.history().entries().stream()
                .filter(candidate -> candidate.number() == entry)
                .map(candidate -> candidate.event() instanceof RecordCorrected correction
                        ? correction.adds().orElse(correction)
                        : candidate.event())
                .map(CoursePage::described)
                .findFirst()
                .orElseThrow();
    }

    private static String described(CourseEvent event) {
        return event.type().word() + ", " + event.date();
    }

    private void violations(String title, AuditedCourse audited, VerdictType type) {
        entries(title, audited, verdict -> verdict.type() == type, Verdict::violations);
    }

    /** What is to be said of the verdicts, each with the line of its event; not of entries that were removed since. */
    private void entries(
            String title,
            AuditedCourse audited,
            Predicate<Verdict> those,
            Function<Verdict, ? extends Collection<?>> entries) {
        RemovedEntries removed = RemovedEntries.of(audited.course());
        List<Verdict> verdicts = audited.verdicts();
        List<String> lines = IntStream.range(0, verdicts.size())
                .filter(i -> those.test(verdicts.get(i)) && !removed.contains(verdicts.get(i)))
                .boxed()
                .flatMap(i -> entries.apply(verdicts.get(i)).stream()
                        .map(entry -> "  line " + (i + 1) + ", "
                                + verdicts.get(i).event().date() + ", "
                                + verdicts.get(i).event().type().word() + ": " + entry))
                .toList();
        if (!lines.isEmpty()) {
            heading(title);
            lines.forEach(out::println);
        }
    }

    private void heading(String words) {
        out.println();
        styled.heading(words);
    }

    private void row(String name, String value) {
        out.printf(Locale.ROOT, "  %-20s%s%n", name, value);
    }

    private static String words(Collection<? extends VocabularyTerm> terms) {
        return terms.stream().map(Wording.english()::of).collect(Collectors.joining(", "));
    }
}
