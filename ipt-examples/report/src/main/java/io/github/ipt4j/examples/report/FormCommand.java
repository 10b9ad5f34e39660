package io.github.ipt4j.examples.report;

import io.github.ipt4j.examples.report.form.Form;
import io.github.ipt4j.examples.report.form.Forms;
import io.github.ipt4j.examples.shared.command.Console;
import io.github.ipt4j.examples.shared.command.ExitStatus;
import io.github.ipt4j.examples.shared.judging.JudgedJournal;
import io.github.ipt4j.examples.shared.output.OutputException;
import java.util.OptionalInt;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Writes a form, filled as far as a journal goes. */
abstract class FormCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Mixin
    private JournalOptions journal;

    @Mixin
    private Output output;

    @Option(names = "--text", description = "Write plain text instead of HTML.")
    private boolean text;

    abstract Form form(Forms forms);

    @Override
    public final Integer call() throws OutputException {
        JudgedJournal judged = journal.read(spec.commandLine());
        if (!judged.isReadable()) {
            return judged.status().code();
        }
        try {
            Form form = form(Forms.of(judged.audited(), journal.disclosure()));
            output.write(text ? form.text() : form.html());
            return judged.status().code();
        } catch (IllegalArgumentException e) {
            Console.report(spec.commandLine(), String.valueOf(e.getMessage()));
            return ExitStatus.MALFORMED.code();
        }
    }

    /** The note of a session. */
    @Command(
            name = "note",
            description = "Writes a session note, filled as far as the journal goes.",
            mixinStandardHelpOptions = true)
    static final class Note extends FormCommand {

        @Option(names = "--session", paramLabel = "N", description = "Which session; the latest, if not given.")
        private Integer session;

        @Override
        Form form(Forms forms) {
            return forms.note(session == null ? OptionalInt.empty() : OptionalInt.of(session));
        }
    }

    /** The plan of a treatment. */
    @Command(
            name = "plan",
            description = "Writes a treatment plan, filled as far as the journal goes.",
            mixinStandardHelpOptions = true)
    static final class Plan extends FormCommand {

        @Override
        Form form(Forms forms) {
            return forms.plan();
        }
    }

    /** The summary of a treatment. */
    @Command(
            name = "summary",
            description = "Writes a closing summary, filled as far as the journal goes.",
            mixinStandardHelpOptions = true)
    static final class Summary extends FormCommand {

        @Override
        Form form(Forms forms) {
            return forms.summary();
        }
    }
}
