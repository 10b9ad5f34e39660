package io.github.ipt4j.examples.commandline.command;

import io.github.ipt4j.examples.commandline.input.CheckedCourse;
import io.github.ipt4j.examples.commandline.input.Interruption;
import io.github.ipt4j.examples.commandline.input.LongCourse;
import io.github.ipt4j.examples.commandline.input.OutputRoom;
import io.github.ipt4j.examples.commandline.input.VerdictForm;
import io.github.ipt4j.examples.commandline.input.VerdictOutput;
import io.github.ipt4j.examples.commandline.page.CsvVerdicts;
import io.github.ipt4j.examples.commandline.page.JsonVerdicts;
import io.github.ipt4j.examples.commandline.page.TextVerdicts;
import io.github.ipt4j.examples.commandline.words.IptWords;
import io.github.ipt4j.examples.shared.command.CommandOutcome;
import io.github.ipt4j.examples.shared.command.ExitStatus;
import io.github.ipt4j.examples.shared.command.UsageException;
import io.github.ipt4j.examples.shared.input.CohortFile;
import io.github.ipt4j.examples.shared.input.Failures;
import io.github.ipt4j.examples.shared.input.Input;
import io.github.ipt4j.examples.shared.judging.JudgingOptions;
import io.github.ipt4j.examples.shared.output.TextLines;
import io.github.ipt4j.protocol.audit.Audit;
import io.github.ipt4j.protocol.course.Verdict;
import io.github.ipt4j.protocol.journal.CohortCourse;
import io.github.ipt4j.protocol.journal.JournalException;
import io.github.ipt4j.protocol.journal.JournalLine;
import io.github.ipt4j.protocol.journal.JournalReader;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Judges every event of journals or cohorts. */
@Command
public final class CheckCommand implements Callable<Integer> {

    /** In bytes: more than the courses that are under way for a processor usually need. */
    private static final int ROOM_PER_PROCESSOR = 2 << 20;

    @Spec
    private CommandSpec spec;

    @Mixin
    private JudgingOptions judging;

    @Option(names = "--json")
    private boolean json;

    @Option(names = "--csv")
    private boolean csv;

    @Option(names = "--advisories")
    private boolean advisories;

    @Option(names = "--cohort")
    private boolean cohort;

    @Option(names = "--from", paramLabel = "N", defaultValue = "1")
    private long from;

    @Parameters(paramLabel = "FILE", arity = "1..*", descriptionKey = "files")
    private List<String> files;

    /** Of the lines of courses, while earlier ones are written. */
    private final OutputRoom room =
            new OutputRoom((long) ROOM_PER_PROCESSOR * Runtime.getRuntime().availableProcessors());

    private final TextLines lines = new TextLines();
    private final CommandOutcome outcome = new CommandOutcome(() -> spec.commandLine());

    private PrintWriter out;
    private Audit audit;
    private VerdictForm form;

    @Override
    public Integer call() {
        if (from != 1 && (from < 1 || !cohort || files.size() > 1)) {
            throw new UsageException(spec.commandLine(), IptWords.FILE.message("check.from"));
        }
        if (json && csv) {
            throw new UsageException(spec.commandLine(), IptWords.FILE.message("check.form"));
        }
        out = spec.commandLine().getOut();
        audit = judging.audit();
        form = form();
        form.begin(lines);
        lines.writeTo(out);
        files.forEach(cohort ? this::checkCohort : this::checkJournal);
        out.flush();
        return outcome.code();
    }

    private void checkJournal(String file) {
        try (JournalReader journal = audit.format().reader(file, Input.file(file))) {
            check(journal, form.of(file, Optional.empty()));
        } catch (JournalException e) {
            unreadable(e);
            outcome.unreadable(e);
        } catch (IOException e) {
            outcome.failed(Failures.message(file, e));
        }
    }

    private void check(JournalReader journal, VerdictOutput output) {
        LongCourse course = new LongCourse(audit);
        for (JournalLine line : journal) {
            Verdict verdict = course.judge(line.event());
            output.write(line.number(), verdict, lines);
            lines.writeTo(out);
            outcome.add(ExitStatus.of(verdict));
        }
    }

    /** Judges courses on all cores and writes their lines in order; goes no further once it is interrupted. */
    private void checkCohort(String file) {
        try (Interruption interruption = Interruption.watched()) {
            CohortFile courses = new CohortFile(file, audit, outcome.also(this::unreadable)).from(from);
            courses.read(course -> checked(file, course), this::write, true, interruption::isAsked);
            if (interruption.isAsked()) {
                outcome.failed(IptWords.FILE.message(
                        "check.interrupted",
                        "course",
                        Long.toString(courses.courses()),
                        "file",
                        file,
                        "next",
                        Long.toString(courses.courses() + 1)));
            }
        }
    }

    private CheckedCourse checked(String file, CohortCourse submitted) {
        return CheckedCourse.ahead(audit, submitted, form.of(file, Optional.of(submitted.course())), room);
    }

    private void write(CheckedCourse course) {
        outcome.add(course.writeTo(out));
    }

    private VerdictForm form() {
        boolean namesFiles = files.size() > 1;
        if (csv) {
            return new CsvVerdicts(advisories);
        }
        return json
                ? new JsonVerdicts(namesFiles, advisories)
                : new TextVerdicts(
                        spec.commandLine().getColorScheme().ansi(), IptWords.voice(spec), namesFiles, advisories);
    }

    private void unreadable(JournalException problem) {
        form.unreadable(problem.source(), problem.line(), lines);
        lines.writeTo(out);
    }
}
