package io.github.ipt4j.examples.commandline.command;

import io.github.ipt4j.examples.commandline.input.CourseReport;
import io.github.ipt4j.examples.commandline.input.Replay;
import io.github.ipt4j.examples.commandline.page.ReportForms;
import io.github.ipt4j.examples.commandline.words.IptWords;
import io.github.ipt4j.examples.shared.command.CommandOutcome;
import io.github.ipt4j.examples.shared.judging.JudgingOptions;
import io.github.ipt4j.protocol.journal.JournalFormat;
import java.io.PrintWriter;
import java.util.List;
import java.util.function.Function;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Spec.Target;

/** Which courses a report is made of, and how it is written. */
final class ReportOptions {

    @Spec(Target.MIXEE)
    private CommandSpec spec;

    @Mixin
    private JudgingOptions judging;

    @Option(names = "--json", descriptionKey = "reported.json")
    private boolean json;

    @Option(names = "--cohort", descriptionKey = "reported.cohort")
    private boolean cohort;

    @Parameters(paramLabel = "FILE", arity = "1..*", descriptionKey = "reported.files")
    private List<String> files;

    /** The format in which the files are read. */
    JournalFormat format() {
        return judging.audit().format();
    }

    /** Whether the files can hold more than one course. */
    boolean readsSeveral() {
        return cohort || files.size() > 1;
    }

    /** Writes a report of every course in the files, and returns the exit status. */
    int write(ReportForms forms) {
        CommandLine commandLine = spec.commandLine();
        CommandOutcome outcome = new CommandOutcome(() -> commandLine);
        Replay replay = new Replay(outcome, judging.audit(), form(forms, commandLine), commandLine.getOut());
        replay.begin();
        files.forEach(cohort ? replay::cohort : replay::journal);
        commandLine.getOut().flush();
        return outcome.code();
    }

    private Function<PrintWriter, CourseReport> form(ReportForms forms, CommandLine commandLine) {
        if (json) {
            return forms::json;
        }
        Ansi ansi = commandLine.getColorScheme().ansi();
        return cohort ? forms::csv : out -> forms.text(out, ansi, files.size() > 1, IptWords.voice(spec));
    }
}
