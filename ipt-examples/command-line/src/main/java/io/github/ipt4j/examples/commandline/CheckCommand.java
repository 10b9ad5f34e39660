package io.github.ipt4j.examples.commandline;

import io.github.ipt4j.protocol.course.Course;
import io.github.ipt4j.protocol.course.Verdict;
import io.github.ipt4j.protocol.course.VerdictType;
import io.github.ipt4j.protocol.event.CourseEvent;
import io.github.ipt4j.protocol.journal.CohortCourse;
import io.github.ipt4j.protocol.journal.CohortReader;
import io.github.ipt4j.protocol.journal.JournalException;
import io.github.ipt4j.protocol.journal.JournalLine;
import io.github.ipt4j.protocol.journal.JournalReader;
import java.io.IOException;
import java.io.InputStream;
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
@Command(
        name = "check",
        description = "Judges every event of journals, or of cohorts.",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        exitCodeListHeading = "%nExit status:%n",
        exitCodeList = {"0:no event was rejected", "1:some event was rejected", "2:malformed input or usage"})
final class CheckCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Mixin
    private JudgingOptions judging;

    @Option(names = "--json", description = "Write one JSON object for each event.")
    private boolean json;

    @Option(names = "--advisories", description = "Tell advisories too; they never reject.")
    private boolean advisories;

    @Option(names = "--cohort", description = "Read cohorts, one course a line; plain, or gzip if named .gz.")
    private boolean cohort;

    @Parameters(paramLabel = "FILE", arity = "1..*", description = "Journals, or cohorts with --cohort.")
    private List<String> files;

    private PrintWriter out;
    private VerdictOutput output;
    private ExitStatus status = ExitStatus.KEPT;

    @Override
    public Integer call() throws IOException {
        out = spec.commandLine().getOut();
        output = json
                ? new JsonVerdicts(out, advisories)
                : new TextVerdicts(out, spec.commandLine().getColorScheme().ansi(), advisories);
        for (String file : files) {
            check(file);
        }
        out.flush();
        return status.code();
    }

    private void check(String file) {
        Optional<String> named = files.size() > 1 ? Optional.of(file) : Optional.empty();
        try (InputStream in = cohort ? Input.cohort(file) : Input.journal(file)) {
            if (cohort) {
                checkCohort(named, judging.format().cohortReader(file, in));
            } else {
                checkJournal(named, judging.format().reader(file, in));
            }
        } catch (JournalException e) {
            tell(e.getMessage());
        } catch (IOException e) {
            tell(Failures.message(file, e));
        }
    }

    private void checkJournal(Optional<String> file, JournalReader journal) throws IOException {
        Course course = judging.unopened();
        for (Optional<JournalLine> line = journal.next(); line.isPresent(); line = journal.next()) {
            Origin origin = new Origin(file, Optional.empty(), line.get().number());
            course = judge(origin, course, line.get().event());
        }
    }

    private void checkCohort(Optional<String> file, CohortReader cohort) throws IOException {
        boolean more = true;
        while (more) {
            try {
                Optional<CohortCourse> next = cohort.next();
                next.ifPresent(course -> checkCourse(file, course));
                more = next.isPresent();
            } catch (JournalException e) {
                tell(e.getMessage());
            }
        }
    }

    private void checkCourse(Optional<String> file, CohortCourse submitted) {
        Course course = judging.unopened();
        int line = 0;
        for (CourseEvent event : submitted.events()) {
            line++;
            course = judge(new Origin(file, Optional.of(submitted.course()), line), course, event);
        }
    }

    private Course judge(Origin origin, Course course, CourseEvent event) {
        Verdict verdict = judging.judging(course, event).record(event);
        output.write(origin, verdict);
        if (verdict.type() == VerdictType.REJECTED) {
            status = status.or(ExitStatus.REJECTED);
        }
        return verdict.course();
    }

    private void tell(String message) {
        status = ExitStatus.MALFORMED;
        Failures.tell(spec.commandLine(), message);
    }
}
