package io.github.ipt4j.examples.calendar;

import io.github.ipt4j.core.session.Mode;
import io.github.ipt4j.examples.shared.command.Console;
import io.github.ipt4j.examples.shared.judging.ProtocolOption;
import io.github.ipt4j.examples.shared.judging.ScalesOptions;
import io.github.ipt4j.protocol.Protocol;
import io.github.ipt4j.protocol.audit.Audit;
import io.github.ipt4j.protocol.course.Course;
import io.github.ipt4j.protocol.journal.Disclosure;
import io.github.ipt4j.protocol.journal.JournalException;
import io.github.ipt4j.protocol.journal.JournalFormat;
import io.github.ipt4j.protocol.plan.SessionPlan;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.NullUnmarked;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Writes a calendar. Its fields are filled by picocli. */
@NullUnmarked
@Command(
        name = "calendar",
        description = "Writes the sessions of a course that are to come as a calendar (iCalendar).",
        mixinStandardHelpOptions = true,
        exitCodeListHeading = "%nExit status:%n",
        exitCodeList = {
            "0:the calendar was written",
            "1:some events of the journal were rejected, and the calendar was written without them",
            "2:malformed input or usage, or no sessions to come"
        })
final class CalendarCommand implements Callable<Integer> {

    private static final int REJECTED = 1;

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "FILE", arity = "0..1", description = "The journal of a course under way.")
    private Optional<Path> journal;

    @Option(
            names = "--protocol",
            paramLabel = "ID|FILE",
            converter = ProtocolOption.class,
            description = "The protocol; the one that the journal names, or ipt-standard, where left out.")
    private Optional<Protocol> protocol;

    @Mixin
    private final ScalesOptions scales = new ScalesOptions();

    @Option(
            names = "--start",
            paramLabel = "DATE",
            description = "The day of the next session; with a journal, one cadence after the last where left out.")
    private Optional<LocalDate> start;

    @Option(
            names = "--off",
            paramLabel = "DAYS",
            description = "Days without sessions: DATE, DATE/DATE or a day of the week. Can be repeated.")
    private List<DayOff> off = List.of();

    @Option(
            names = "--mode",
            paramLabel = "MODE",
            converter = ModeOption.class,
            description = "How the sessions are to be held: in-person, video, phone or message.")
    private Optional<Mode> mode;

    @ArgGroup(exclusive = false)
    private Beginning beginning;

    @Option(
            names = "--course",
            paramLabel = "NAME",
            description = "Distinguishes the course from others; its opening does so where left out.")
    private Optional<String> name;

    @Option(names = "--stamp", paramLabel = "INSTANT", description = "When the plan was made; now where left out.")
    private Optional<Instant> stamp;

    /** When sessions begin. */
    private static final class Beginning {
        @Option(names = "--at", paramLabel = "TIME", required = true, description = "When sessions begin: 14:30.")
        private LocalTime time;

        @Option(names = "--zone", paramLabel = "ZONE", required = true, description = "Where: Europe/Berlin.")
        private ZoneId zone;
    }

    private int status = ExitCode.OK;

    @Override
    public Integer call() {
        try {
            spec.commandLine().getOut().print(calendar(journal()));
            return status;
        } catch (JournalException e) {
            Console.report(spec.commandLine(), e.getMessage());
            return ExitCode.USAGE;
        } catch (IllegalArgumentException e) {
            throw new ParameterException(spec.commandLine(), e.getMessage(), e);
        } catch (IOException e) {
            throw new ParameterException(spec.commandLine(), journal.orElseThrow() + ": cannot be read", e);
        }
    }

    private CourseJournal journal() throws IOException {
        Audit scaled = scales.addTo(Audit.enforcing());
        Audit audit = protocol.map(scaled::under).orElse(scaled);
        return journal.isPresent()
                ? CourseJournal.read(journal.get(), audit, this::rejected)
                : CourseJournal.unopened(audit);
    }

    private void rejected(String message) {
        Console.report(spec.commandLine(), message);
        status = REJECTED;
    }

    private String calendar(CourseJournal recorded) {
        Course course = recorded.course();
        LocalDate next = start.or(() -> CourseJournal.next(course))
                .orElseThrow(() -> new IllegalArgumentException("Give --start or the journal of a course under way."));
        SessionPlan plan = SessionPlan.of(
                course,
                next,
                day -> off.stream().anyMatch(dayOff -> dayOff.days().test(day)));
        return new CourseCalendar(
                        course.protocol().id() + "/" + name.orElseGet(() -> identity(recorded, next)),
                        recorded.entries(),
                        stamp.orElseGet(Instant::now),
                        mode,
                        Optional.ofNullable(beginning).map(at -> new TimeOfDay(at.time, at.zone)))
                .write(course, next, plan);
    }

    /** The whole opening as it was first recorded, which two clients do not share; only a digest of it is written. */
    private static String identity(CourseJournal recorded, LocalDate next) {
        return recorded.opening()
                .map(opening -> "opened " + JournalFormat.standard().write(opening, Disclosure.EVERYTHING))
                .orElse("begun " + next);
    }
}
