package io.github.ipt4j.examples.report;

import io.github.ipt4j.examples.shared.judging.JudgedJournal;
import io.github.ipt4j.examples.shared.judging.JudgingOptions;
import io.github.ipt4j.protocol.journal.Disclosure;
import picocli.CommandLine;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Which course a form is made of, and how much of it is shown. */
final class JournalOptions {

    @Mixin
    private JudgingOptions judging;

    @Mixin
    private Shown shown;

    @Parameters(paramLabel = "JOURNAL", descriptionKey = "pages.journal")
    private String file;

    JudgedJournal read(CommandLine commandLine) {
        return JudgedJournal.read(commandLine, judging, file);
    }

    Disclosure disclosure() {
        return shown.disclosure();
    }
}
