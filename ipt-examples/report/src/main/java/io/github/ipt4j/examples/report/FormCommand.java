package io.github.ipt4j.examples.report;

import io.github.ipt4j.core.wording.Message;
import io.github.ipt4j.examples.report.form.Form;
import io.github.ipt4j.examples.report.form.Forms;
import io.github.ipt4j.examples.shared.command.CommandFailedException;
import io.github.ipt4j.examples.shared.command.LanguageOption;
import io.github.ipt4j.examples.shared.judging.JudgedJournal;
import io.github.ipt4j.examples.shared.output.OutputException;
import io.github.ipt4j.protocol.course.History;
import java.util.Optional;
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

    @Option(names = "--text", descriptionKey = "pages.text")
    private boolean text;

    abstract Form form(Forms forms);

    @Override
    public final Integer call() throws OutputException {
        JudgedJournal judged = journal.read(spec.commandLine());
        if (!judged.isReadable()) {
            return judged.status().code();
        }
        obstacle(judged.audited().course().history()).ifPresent(obstacle -> {
            throw new CommandFailedException(obstacle, null);
        });
        Form form = form(Forms.of(judged.audited(), journal.disclosure(), LanguageOption.wording(spec)));
        output.write(text ? form.text() : form.html());
        return judged.status().code();
    }

    /** Why there is no such form, or nothing. */
    Optional<Message> obstacle(History history) {
        return history.isEmpty() ? Optional.of(Output.WORDS.message("form.not-opened")) : Optional.empty();
    }

    /** The note of a session. */
    @Command
    static final class Note extends FormCommand {

        @Option(names = "--session", paramLabel = "N")
        private Integer session;

        @Override
        Optional<Message> obstacle(History history) {
            boolean held = history.sessions().stream().anyMatch(each -> session == null || each.number() == session);
            return super.obstacle(history)
                    .or(() -> held
                            ? Optional.empty()
                            : Optional.of(Output.WORDS.message(
                                    "form.no-session",
                                    "count",
                                    history.sessions().size())));
        }

        @Override
        Form form(Forms forms) {
            return forms.note(session == null ? OptionalInt.empty() : OptionalInt.of(session));
        }
    }

    /** The plan of a treatment. */
    @Command
    static final class Plan extends FormCommand {

        @Override
        Form form(Forms forms) {
            return forms.plan();
        }
    }

    /** The summary of a treatment. */
    @Command
    static final class Summary extends FormCommand {

        @Override
        Form form(Forms forms) {
            return forms.summary();
        }
    }
}
