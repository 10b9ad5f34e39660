package io.github.ipt4j.examples.commandline.command;

import io.github.ipt4j.examples.commandline.page.Comparing;
import io.github.ipt4j.examples.commandline.words.IptWords;
import io.github.ipt4j.examples.shared.command.CommandOutcome;
import io.github.ipt4j.examples.shared.input.CohortFile;
import io.github.ipt4j.examples.shared.input.Failures;
import io.github.ipt4j.examples.shared.input.Input;
import io.github.ipt4j.examples.shared.judging.ProtocolOption;
import io.github.ipt4j.examples.shared.judging.ScalesOptions;
import io.github.ipt4j.protocol.Protocol;
import io.github.ipt4j.protocol.audit.Audit;
import io.github.ipt4j.protocol.audit.AuditedCourse;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Shows what records would be under other protocols. */
@Command
public final class CompareCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Option(names = "--protocol", paramLabel = "ID|FILE", converter = ProtocolOption.class, required = true)
    private List<Protocol> protocols;

    @Mixin
    private final ScalesOptions scales = new ScalesOptions();

    @Option(names = "--json")
    private boolean json;

    @Option(names = "--cohort", descriptionKey = "compare.cohort")
    private boolean cohort;

    @Parameters(paramLabel = "FILE", arity = "1..*", descriptionKey = "reported.files")
    private List<String> files;

    private final CommandOutcome outcome = new CommandOutcome(() -> spec.commandLine());
    private List<Audit> audits = List.of();
    private Comparing comparing = new Comparing(List.of());

    @Override
    public Integer call() {
        Audit observing = scales.addTo(Audit.observing());
        audits = protocols.stream().map(observing::under).toList();
        comparing = new Comparing(audits);
        files.forEach(cohort ? this::cohort : this::journal);
        if (cohort && !json) {
            comparing.csv(spec.commandLine().getOut());
        }
        spec.commandLine().getOut().flush();
        return outcome.code();
    }

    private void journal(String file) {
        try {
            List<AuditedCourse> observed = new ArrayList<>();
            for (Audit audit : audits) {
                observed.add(audit.journal(file, Input.file(file)));
            }
            observed.get(0).problem().ifPresent(problem -> outcome.failed(problem.message()));
            if (!observed.get(0).verdicts().isEmpty()) {
                write(file, observed);
            }
        } catch (IOException e) {
            outcome.failed(Failures.message(file, e));
        }
    }

    private void write(String file, List<AuditedCourse> observed) {
        CommandLine commandLine = spec.commandLine();
        if (json) {
            comparing.json(file, Optional.empty(), observed, commandLine.getOut());
        } else {
            comparing.page(
                    file,
                    observed,
                    files.size() > 1,
                    commandLine.getOut(),
                    commandLine.getColorScheme().ansi(),
                    IptWords.voice(spec));
        }
    }

    private void cohort(String file) {
        CohortFile courses = new CohortFile(file, audits.get(0), outcome.also(problem -> comparing.addUnreadable()));
        if (json) {
            courses.read(
                    course -> course,
                    course -> comparing.json(
                            file,
                            Optional.of(course.course()),
                            audits.stream()
                                    .map(audit -> audit.course(course.events()))
                                    .toList(),
                            spec.commandLine().getOut()),
                    true,
                    () -> false);
        } else {
            courses.read(course -> comparing.compared(course.events()), comparing::add, false, () -> false);
        }
    }
}
