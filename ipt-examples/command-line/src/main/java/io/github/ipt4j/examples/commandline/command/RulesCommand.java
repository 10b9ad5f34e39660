package io.github.ipt4j.examples.commandline.command;

import io.github.ipt4j.examples.commandline.page.RulesPage;
import io.github.ipt4j.examples.commandline.page.StyledOutput;
import io.github.ipt4j.examples.commandline.words.IptWords;
import io.github.ipt4j.examples.shared.command.LanguageOption;
import io.github.ipt4j.examples.shared.words.Voice;
import io.github.ipt4j.protocol.Rule;
import io.github.ipt4j.protocol.Source;
import io.github.ipt4j.protocol.course.AdvisoryKind;
import java.io.PrintWriter;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Writes the catalogue of rules and advisories. */
@Command
public final class RulesCommand implements Runnable {

    @Spec
    private CommandSpec spec;

    @Option(names = "--markdown")
    private boolean markdown;

    @Override
    public void run() {
        PrintWriter out = spec.commandLine().getOut();
        if (markdown) {
            out.print(RulesPage.markdown(LanguageOption.wording(spec)));
        } else {
            catalogue(out, IptWords.voice(spec));
        }
    }

    private void catalogue(PrintWriter out, Voice voice) {
        StyledOutput styled =
                new StyledOutput(out, spec.commandLine().getColorScheme().ansi());
        styled.heading(voice.say("rules.heading"));
        for (Rule rule : Rule.values()) {
            String id = rule.isWaivable() ? rule.id() : voice.say("rules.not-waivable", "rule", rule.id());
            entry(out, id, voice.of(rule.statement()), voice.of(rule.remedy()), source(voice, rule.source()));
        }
        out.println();
        styled.heading(voice.say("rules.advisories"));
        for (AdvisoryKind kind : AdvisoryKind.values()) {
            entry(
                    out,
                    kind.id(),
                    voice.of(kind.statement()),
                    voice.of(kind.suggestion()),
                    source(voice, kind.source()));
        }
    }

    private static String source(Voice voice, Source source) {
        return voice.say("rules.source", "source", source.citation());
    }

    private static void entry(PrintWriter out, String name, String... lines) {
        out.println();
        out.println(name);
        for (String line : lines) {
            out.println("  " + line);
        }
    }
}
