package io.github.ipt4j.examples.commandline.command;

import io.github.ipt4j.exercises.print.PageSetup;
import io.github.ipt4j.exercises.print.Paper;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Spec.Target;

/** How a page for a client is printed. */
final class PageOptions {

    /** What can be printed. */
    enum Format {
        HTML,
        TEXT
    }

    @Spec(Target.MIXEE)
    private CommandSpec spec;

    @Option(names = "--format", paramLabel = "FORMAT", defaultValue = "text", descriptionKey = "page.format")
    private Format format;

    @Option(names = "--paper", paramLabel = "PAPER", defaultValue = "a4", descriptionKey = "page.paper")
    private Paper paper;

    @Option(names = "--contact", paramLabel = "TEXT", descriptionKey = "page.contact")
    private Optional<String> contact;

    PageSetup.Builder setup(Locale language) {
        return PageSetup.builder().paper(paper).language(language).emergencyContact(contact);
    }

    void print(Supplier<String> html, Supplier<String> text) {
        spec.commandLine()
                .getOut()
                .print(
                        switch (format) {
                            case HTML -> html.get();
                            case TEXT -> text.get();
                        });
    }
}
