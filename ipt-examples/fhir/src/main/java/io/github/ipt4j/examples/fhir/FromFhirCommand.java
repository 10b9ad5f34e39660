package io.github.ipt4j.examples.fhir;

import io.github.ipt4j.core.wording.Worded;
import io.github.ipt4j.examples.fhir.bundle.FhirBundle;
import io.github.ipt4j.examples.fhir.bundle.MalformedBundleException;
import io.github.ipt4j.examples.fhir.foreign.ForeignOutput;
import io.github.ipt4j.examples.fhir.home.HomeException;
import io.github.ipt4j.examples.fhir.home.HomeJournal;
import io.github.ipt4j.examples.shared.command.CommandFailedException;
import io.github.ipt4j.examples.shared.command.ExitStatus;
import io.github.ipt4j.examples.shared.command.LanguageOption;
import io.github.ipt4j.examples.shared.command.UsageException;
import io.github.ipt4j.examples.shared.input.Failures;
import io.github.ipt4j.examples.shared.input.Input;
import io.github.ipt4j.examples.shared.judging.ScalesOptions;
import io.github.ipt4j.examples.shared.output.OutputException;
import io.github.ipt4j.examples.shared.output.Overwrite;
import io.github.ipt4j.protocol.Protocols;
import io.github.ipt4j.protocol.audit.Audit;
import io.github.ipt4j.protocol.event.CourseEvent;
import io.github.ipt4j.protocol.journal.Disclosure;
import io.github.ipt4j.protocol.journal.JournalFormat;
import io.github.ipt4j.protocol.journal.JournalWriter;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Shows the measures of any Bundle of FHIR, or makes a journal of one of ours. Its fields are filled by picocli. */
@NullUnmarked
@Command
final class FromFhirCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "BUNDLE", descriptionKey = "bundle")
    private String bundle;

    @Mixin
    private final ScalesOptions scales = new ScalesOptions();

    @Option(names = "--json")
    private boolean json;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE")
    private Path output;

    @Mixin
    private Overwrite overwrite;

    @Override
    public Integer call() throws OutputException {
        if (json && output != null) {
            throw new UsageException(spec.commandLine(), FhirWords.FILE.message("json"));
        }
        FhirBundle read = read();
        if (output == null) {
            return shown(read).code();
        }
        if (!HomeJournal.isIn(read)) {
            throw unreadable(FhirWords.FILE.message("home.not-ours"), null);
        }
        home(read);
        return ExitStatus.KEPT.code();
    }

    private ExitStatus shown(FhirBundle read) {
        return ForeignOutput.write(
                read,
                format().scales(),
                json,
                LanguageOption.wording(spec),
                spec.commandLine().getOut());
    }

    private FhirBundle read() {
        try (InputStream in = Input.file(bundle)) {
            return FhirBundle.read(in);
        } catch (MalformedBundleException e) {
            throw unreadable(e, e);
        } catch (IOException e) {
            throw new CommandFailedException(Failures.message(bundle, e), e);
        }
    }

    private CommandFailedException unreadable(Worded why, @Nullable Exception cause) {
        return new CommandFailedException(
                FhirWords.FILE.message("bundle", "file", bundle, "problem", why.message()), cause);
    }

    /** Nothing is judged: a course may name any protocol, as if one were given for all. */
    private JournalFormat format() {
        return scales.addTo(Audit.enforcing().under(Protocols.standard())).format();
    }

    /** A Bundle of ours, if it holds the whole journal: a part would look like a whole, and safety would look known. */
    private void home(FhirBundle read) throws OutputException {
        HomeJournal journal = journal(read);
        journal.unreadFrom().ifPresent(line -> {
            throw new CommandFailedException(FhirWords.FILE.message("home.unread", "file", bundle, "line", line), null);
        });
        overwrite.write(output, out -> write(journal, out));
    }

    private HomeJournal journal(FhirBundle read) {
        try {
            return HomeJournal.of(read, format());
        } catch (HomeException e) {
            throw unreadable(e, e);
        }
    }

    private void write(HomeJournal journal, OutputStream out) throws IOException {
        try (JournalWriter writer = format().writer(out, Disclosure.EVERYTHING)) {
            for (CourseEvent event : journal.events()) {
                writer.write(event);
            }
        }
    }
}
