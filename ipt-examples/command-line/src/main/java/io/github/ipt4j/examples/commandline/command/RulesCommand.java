package io.github.ipt4j.examples.commandline.command;

import io.github.ipt4j.core.wording.Wording;
import io.github.ipt4j.examples.commandline.page.RulesPage;
import io.github.ipt4j.examples.commandline.page.StyledOutput;
import io.github.ipt4j.protocol.Rule;
import io.github.ipt4j.protocol.Source;
import io.github.ipt4j.protocol.course.AdvisoryKind;
import java.io.PrintWriter;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Writes the catalogue of rules and advisories. */
@Command(name = "rules", description = "Lists every rule and advisory, with its source and the remedy.")
public final class RulesCommand implements Runnable {

    @Spec
    private CommandSpec spec;

    @Option(names = "--markdown", description = "Write the page docs/rules.md.")
    private boolean markdown;

    @Override
    public void run() {
        PrintWriter out = spec.commandLine().getOut();
        if (markdown) {
            out.print(RulesPage.markdown());
        } else {
            catalogue(
                    out,
                    new StyledOutput(out, spec.commandLine().getColorScheme().ansi()));
        }
    }

    private static void catalogue(PrintWriter out, StyledOutput styled) {
        styled.heading("Rules: an event that breaks one is rejected, unless a deviation waives it");
        for (Rule rule : Rule.values()) {
            entry(
                    out,
                    rule.id() + (rule.isWaivable() ? "" : " (cannot be waived)"),
                    Wording.english().of(rule.statement()),
                    Wording.english().of(rule.remedy()),
                    rule.source());
        }
        out.println();
        styled.heading("Advisories: reported with an event that is accepted");
        for (AdvisoryKind kind : AdvisoryKind.values()) {
            entry(
                    out,
                    kind.id(),
                    Wording.english().of(kind.statement()),
                    Wording.english().of(kind.suggestion()),
                    kind.source());
        }
    }

    private static void entry(PrintWriter out, String name, String statement, String remedy, Source source) {
        out.println();
        out.println(name);
        out.println("  " + statement);
        out.println("  " + remedy);
        out.println("  Source: " + source.citation());
    }
}
