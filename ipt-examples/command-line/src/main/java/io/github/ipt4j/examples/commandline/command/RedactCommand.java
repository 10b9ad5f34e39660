package io.github.ipt4j.examples.commandline.command;

import io.github.ipt4j.examples.commandline.page.WriterOutput;
import io.github.ipt4j.examples.commandline.words.IptWords;
import io.github.ipt4j.examples.shared.command.CommandFailedException;
import io.github.ipt4j.examples.shared.command.CommandOutcome;
import io.github.ipt4j.examples.shared.command.UsageException;
import io.github.ipt4j.examples.shared.input.CohortFile;
import io.github.ipt4j.examples.shared.input.Failures;
import io.github.ipt4j.examples.shared.input.Input;
import io.github.ipt4j.examples.shared.judging.ScalesOptions;
import io.github.ipt4j.examples.shared.output.Overwrite;
import io.github.ipt4j.examples.shared.words.SharedWords;
import io.github.ipt4j.protocol.Protocols;
import io.github.ipt4j.protocol.audit.Audit;
import io.github.ipt4j.protocol.journal.CohortCourse;
import io.github.ipt4j.protocol.journal.CohortWriter;
import io.github.ipt4j.protocol.journal.Disclosure;
import io.github.ipt4j.protocol.journal.JournalException;
import io.github.ipt4j.protocol.journal.JournalLine;
import io.github.ipt4j.protocol.journal.JournalReader;
import io.github.ipt4j.protocol.journal.JournalWriter;
import io.github.ipt4j.protocol.journal.Redactor;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Writes what was recorded without private text, with pseudonyms in the place of ids. */
@Command
public final class RedactCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Option(names = "--key", paramLabel = "KEYFILE")
    private String key;

    @Option(names = "--cohort")
    private boolean cohort;

    @Mixin
    private ScalesOptions scales;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE")
    private Path output;

    @Mixin
    private Overwrite overwrite;

    @Parameters(paramLabel = "FILE", descriptionKey = "file")
    private String file;

    private final CommandOutcome outcome = new CommandOutcome(() -> spec.commandLine());

    private Redactor redactor;
    private Audit audit;

    @Override
    public Integer call() throws IOException {
        redactor = key == null ? Redactor.numbered() : keyed();
        // Nothing is judged. So that a course may name any protocol, it is read as if one were given for all.
        audit = scales.addTo(Audit.enforcing().under(Protocols.standard()));
        if (output == null) {
            redact(new WriterOutput(spec.commandLine().getOut()));
        } else {
            ExportFile.write(output, overwrite, outcome, this::redact);
        }
        return outcome.code();
    }

    private Redactor keyed() {
        try {
            return Redactor.keyed(Input.small(key));
        } catch (IOException e) {
            throw new CommandFailedException(Failures.message(key, e), e);
        } catch (IllegalArgumentException e) {
            throw new UsageException(
                    spec.commandLine(),
                    SharedWords.FILE.message(
                            "usage.option",
                            "option",
                            "--key",
                            "problem",
                            IptWords.FILE.message("redact.key", "bytes", Redactor.KEY_BYTES)));
        }
    }

    private void redact(OutputStream out) throws IOException {
        if (cohort) {
            redactCohort(out);
        } else {
            redactJournal(out);
        }
    }

    private void redactJournal(OutputStream out) throws IOException {
        JournalWriter writer = audit.format().writer(out, Disclosure.NO_PRIVATE_TEXT);
        try (JournalReader journal = audit.format().reader(file, open())) {
            for (JournalLine line : journal) {
                writer.write(redactor.redact(line.event()));
            }
        } catch (JournalException e) {
            outcome.unreadable(e);
        }
    }

    private InputStream open() {
        try {
            return Input.file(file);
        } catch (IOException e) {
            throw new CommandFailedException(Failures.message(file, e), e);
        }
    }

    /** Reads on all cores, and redacts in the order of the courses: that is the order of the numbers. */
    private void redactCohort(OutputStream out) {
        CohortWriter writer = audit.format().cohortWriter(out, Disclosure.NO_PRIVATE_TEXT);
        new CohortFile(file, audit, outcome)
                .read(course -> course, course -> write(writer, course), output == null, () -> false);
    }

    private void write(CohortWriter writer, CohortCourse course) {
        try {
            writer.write(redactor.redact(course));
        } catch (IOException e) {
            throw ExportFile.unwritable(output, e);
        }
    }
}
