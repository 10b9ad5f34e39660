package io.github.ipt4j.examples.commandline;

import io.github.ipt4j.protocol.cohort.CohortAudit;
import io.github.ipt4j.protocol.course.Course;
import io.github.ipt4j.protocol.course.Verdict;
import io.github.ipt4j.protocol.journal.JournalException;
import io.github.ipt4j.protocol.journal.JournalLine;
import io.github.ipt4j.protocol.journal.JournalReader;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Shows one course as a person wants to read it. */
@Command(
        name = "show",
        description = "Shows a course: where it stands, what is done and left, and what may come next.",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        exitCodeListHeading = "%nExit status:%n",
        exitCodeList = {"0:no event was rejected", "1:some event was rejected", "2:malformed input or usage"})
final class ShowCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Mixin
    private JudgingOptions judging;

    @Parameters(paramLabel = "FILE", description = "A journal.")
    private String file;

    private final List<JudgedLine> judged = new ArrayList<>();

    @Override
    public Integer call() {
        ExitStatus status = read();
        if (!judged.isEmpty()) {
            new CoursePage(
                            spec.commandLine().getOut(),
                            spec.commandLine().getColorScheme().ansi())
                    .write(judged);
        }
        return status.code();
    }

    private ExitStatus read() {
        CohortAudit audit = judging.audit();
        try (JournalReader journal = audit.format().reader(file, Input.file(file))) {
            Course course = audit.unopened();
            for (Optional<JournalLine> line = journal.next(); line.isPresent(); line = journal.next()) {
                Verdict verdict = audit.judge(course, line.get().event());
                judged.add(new JudgedLine(line.get().number(), verdict));
                course = verdict.course();
            }
            return judged.stream().anyMatch(JudgedLine::isRejected) ? ExitStatus.REJECTED : ExitStatus.KEPT;
        } catch (JournalException e) {
            Failures.tell(spec.commandLine(), e.getMessage());
        } catch (IOException e) {
            Failures.tell(spec.commandLine(), Failures.message(file, e));
        }
        return ExitStatus.MALFORMED;
    }
}
