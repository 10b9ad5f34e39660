package io.github.ipt4j.examples.calendar;

import io.github.ipt4j.core.session.Mode;
import io.github.ipt4j.core.wording.Message;
import io.github.ipt4j.core.wording.Worded;
import io.github.ipt4j.examples.shared.command.Console;
import io.github.ipt4j.examples.shared.command.LanguageOption;
import io.github.ipt4j.examples.shared.command.UsageException;
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
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Writes a calendar. Its fields are filled by picocli. */
@NullUnmarked
@Command
final class CalendarCommand implements Callable<Integer> {

    private static final int REJECTED = 1;

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "FILE", arity = "0..1", descriptionKey = "journal")
    private Optional<Path> journal;

    @Option(names = "--protocol", paramLabel = "ID|FILE", converter = ProtocolOption.class)
    private Optional<Protocol> protocol;

    @Mixin
    private final ScalesOptions scales = new ScalesOptions();

    @Option(names = "--start", paramLabel = "DATE", converter = Words.Date.class)
    private Optional<LocalDate> start;

    @Option(names = "--off", paramLabel = "DAYS", converter = Words.DaysOff.class)
    private List<DayOff> off = List.of();

    @Option(names = "--mode", paramLabel = "MODE", converter = ModeOption.class)
    private Optional<Mode> mode;

    @ArgGroup(exclusive = false)
    private Beginning beginning;

    @Option(names = "--course", paramLabel = "NAME")
    private Optional<String> name;

    @Option(names = "--stamp", paramLabel = "INSTANT", converter = Words.Moment.class)
    private Optional<Instant> stamp;

    /** When sessions begin. */
    private static final class Beginning {
        @Option(names = "--at", paramLabel = "TIME", required = true, converter = Words.Time.class)
        private LocalTime time;

        @Option(names = "--zone", paramLabel = "ZONE", required = true, converter = Words.Zone.class)
        private ZoneId zone;
    }

    private int status = ExitCode.OK;

    @Override
    public Integer call() {
        try {
            spec.commandLine().getOut().print(calendar(journal()));
            return status;
        } catch (JournalException e) {
            Console.report(spec.commandLine(), e.message());
            return ExitCode.USAGE;
        } catch (IllegalArgumentException e) {
            throw new UsageException(
                    spec.commandLine(),
                    e instanceof Worded worded ? worded.message() : CalendarWords.FILE.message("days-off"));
        } catch (IOException e) {
            throw new UsageException(
                    spec.commandLine(),
                    CalendarWords.FILE.message(
                            "unreadable", "file", journal.orElseThrow().toString()));
        }
    }

    private CourseJournal journal() throws IOException {
        Audit scaled = scales.addTo(Audit.enforcing());
        Audit audit = protocol.map(scaled::under).orElse(scaled);
        return journal.isPresent()
                ? CourseJournal.read(journal.get(), audit, this::rejected)
                : CourseJournal.unopened(audit);
    }

    private void rejected(Message message) {
        Console.report(spec.commandLine(), message);
        status = REJECTED;
    }

    private String calendar(CourseJournal recorded) {
        Course course = recorded.course();
        LocalDate next =
                start.or(() -> CourseJournal.next(course)).orElseThrow(() -> new NothingPlannedException("no-start"));
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
                .write(course, next, plan, LanguageOption.wording(spec));
    }

    /** The whole opening as it was first recorded, which two clients do not share; only a digest of it is written. */
    private static String identity(CourseJournal recorded, LocalDate next) {
        return recorded.opening()
                .map(opening -> "opened " + JournalFormat.standard().write(opening, Disclosure.EVERYTHING))
                .orElse("begun " + next);
    }
}
