package io.github.ipt4j.examples.report;

import io.github.ipt4j.protocol.journal.Disclosure;
import picocli.CommandLine.Option;

/** How much of a course a page shows. */
final class Shown {

    @Option(names = "--include-notes", descriptionKey = "pages.include-notes")
    private boolean includeNotes;

    /** Whether private texts and names are asked for. */
    boolean isAsked() {
        return includeNotes;
    }

    Disclosure disclosure() {
        return includeNotes ? Disclosure.EVERYTHING : Disclosure.NO_PRIVATE_TEXT;
    }
}
