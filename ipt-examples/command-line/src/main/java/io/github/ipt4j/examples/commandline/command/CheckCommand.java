package io.github.ipt4j.examples.commandline.command;

import io.github.ipt4j.examples.commandline.input.CheckedCourse;
import io.github.ipt4j.examples.commandline.input.EventLocation;
import io.github.ipt4j.examples.commandline.input.Interruption;
import io.github.ipt4j.examples.commandline.input.LongCourse;
import io.github.ipt4j.examples.commandline.input.OutputRoom;
import io.github.ipt4j.examples.commandline.input.VerdictOutput;
import io.github.ipt4j.examples.commandline.page.JsonVerdicts;
import io.github.ipt4j.examples.commandline.page.TextVerdicts;
import io.github.ipt4j.examples.shared.command.CommandOutcome;
import io.github.ipt4j.examples.shared.command.ExitStatus;
import io.github.ipt4j.examples.shared.input.CohortFile;
import io.github.ipt4j.examples.shared.input.Failures;
import io.github.ipt4j.examples.shared.input.Input;
import io.github.ipt4j.examples.shared.judging.JudgingOptions;
import io.github.ipt4j.protocol.audit.Audit;
import io.github.ipt4j.protocol.course.Verdict;
import io.github.ipt4j.protocol.journal.CohortCourse;
import io.github.ipt4j.protocol.journal.JournalException;
import io.github.ipt4j.protocol.journal.JournalLine;
import io.github.ipt4j.protocol.journal.JournalReader;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Judges every event of journals or cohorts. */
@Command(
        name = "check",
        description = "Judges every event of journals, or of cohorts.",
        exitCodeList = {"0:no event was rejected", "1:some event was rejected", "2:malformed input or usage"})
public final class CheckCommand implements Callable<Integer>, CohortFile.Problems {

    /** In characters: more than the courses that are under way for a processor usually need. */
    private static final int ROOM_PER_PROCESSOR = 2 << 20;

    @Spec
    private CommandSpec spec;

    @Mixin
    private JudgingOptions judging;

    @Option(names = "--json", description = "Write one JSON object for each event.")
    private boolean json;

    @Option(names = "--advisories", description = "Show advisories too; they never reject.")
    private boolean advisories;

    @Option(names = "--cohort", description = "Read cohorts, one course a line; plain, or gzip if named .gz.")
    private boolean cohort;

    @Option(
            names = "--from",
            paramLabel = "N",
            defaultValue = "1",
            description = "With --cohort: begin with the course of this number, to go on after an interruption.")
    private long from;

    @Parameters(paramLabel = "FILE", arity = "1..*", description = "Journals, or cohorts with --cohort.")
    private List<String> files;

    /** Of the lines of courses, while earlier ones are written. */
    private final OutputRoom room =
            new OutputRoom((long) ROOM_PER_PROCESSOR * Runtime.getRuntime().availableProcessors());

    private final CommandOutcome outcome = new CommandOutcome(() -> spec.commandLine());

    private PrintWriter out;
    private Audit audit;

    @Override
    public Integer call() {
        if (from != 1 && (from < 1 || !cohort || files.size() > 1)) {
            throw new ParameterException(spec.commandLine(), "--from needs a number from 1, --cohort and one file");
        }
        out = spec.commandLine().getOut();
        audit = judging.audit();
        files.forEach(cohort ? this::checkCohort : this::checkJournal);
        out.flush();
        return outcome.code();
    }

    private void checkJournal(String file) {
        try (JournalReader journal = audit.format().reader(file, Input.file(file));
                VerdictOutput output = output(out)) {
            LongCourse course = new LongCourse(audit);
            for (JournalLine line : journal) {
                Verdict verdict = course.judge(line.event());
                output.write(new EventLocation(named(file), Optional.empty(), line.number()), verdict);
                outcome.add(ExitStatus.of(verdict));
            }
        } catch (JournalException e) {
            failed(e.getMessage());
        } catch (IOException e) {
            failed(Failures.message(file, e));
        }
    }

    /** Judges courses on all cores and writes their lines in order; goes no further once it is interrupted. */
    private void checkCohort(String file) {
        try (Interruption interruption = Interruption.watched()) {
            CohortFile courses = new CohortFile(file, audit, this).from(from);
            courses.read(course -> checked(file, course), this::write, true, interruption::isAsked);
            if (interruption.isAsked()) {
                failed(String.format(
                        Locale.ROOT,
                        "interrupted after course %d of %s; go on with --from %d",
                        courses.courses(),
                        file,
                        courses.courses() + 1));
            }
        }
    }

    private CheckedCourse checked(String file, CohortCourse submitted) {
        return CheckedCourse.ahead(audit, named(file), submitted, this::output, room);
    }

    private void write(CheckedCourse course) {
        outcome.add(course.writeTo(out));
    }

    private VerdictOutput output(PrintWriter to) {
        return json
                ? new JsonVerdicts(to, advisories)
                : new TextVerdicts(to, spec.commandLine().getColorScheme().ansi(), advisories);
    }

    /** The name of a file, where there are several. */
    private Optional<String> named(String file) {
        return files.size() > 1 ? Optional.of(file) : Optional.empty();
    }

    @Override
    public void unreadable(JournalException problem) {
        failed(problem.getMessage());
    }

    @Override
    public void failed(String message) {
        outcome.failed(message);
    }
}
