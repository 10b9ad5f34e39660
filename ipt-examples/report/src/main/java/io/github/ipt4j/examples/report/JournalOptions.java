package io.github.ipt4j.examples.report;

import io.github.ipt4j.examples.shared.judging.JudgedJournal;
import io.github.ipt4j.examples.shared.judging.JudgingOptions;
import io.github.ipt4j.protocol.journal.Disclosure;
import io.github.ipt4j.protocol.journal.JournalFormat;
import picocli.CommandLine;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Which course a page is made of, and how much of it is shown. */
final class JournalOptions {

    @Mixin
    private JudgingOptions judging;

    @Option(names = "--include-notes")
    private boolean includeNotes;

    @Parameters(paramLabel = "JOURNAL", descriptionKey = "journal")
    private String file;

    JudgedJournal read(CommandLine commandLine) {
        return JudgedJournal.read(commandLine, judging, file);
    }

    JournalFormat format() {
        return judging.audit().format();
    }

    Disclosure disclosure() {
        return includeNotes ? Disclosure.EVERYTHING : Disclosure.NO_PRIVATE_TEXT;
    }
}
