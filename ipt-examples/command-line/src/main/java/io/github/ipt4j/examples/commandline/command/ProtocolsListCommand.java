package io.github.ipt4j.examples.commandline.command;

import io.github.ipt4j.examples.commandline.page.ProtocolsPage;
import io.github.ipt4j.examples.commandline.words.IptWords;
import io.github.ipt4j.examples.shared.command.LanguageOption;
import io.github.ipt4j.examples.shared.words.Voice;
import io.github.ipt4j.protocol.Protocols;
import java.io.PrintWriter;
import java.util.Locale;
import java.util.stream.Collectors;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Lists the shipped protocols, for people or for a tool. */
@Command(name = "list")
final class ProtocolsListCommand implements Runnable {

    @Spec
    private CommandSpec spec;

    @ArgGroup
    private final Form form = new Form();

    /** For which tool; for people, if none is given. */
    private static final class Form {

        @Option(names = "--json")
        private boolean json;

        @Option(names = "--markdown")
        private boolean markdown;
    }

    @Override
    public void run() {
        PrintWriter out = spec.commandLine().getOut();
        if (form.json) {
            out.println(Protocols.shipped().keySet().stream()
                    .map(id -> '"' + id + '"')
                    .collect(Collectors.joining(",", "[", "]")));
        } else if (form.markdown) {
            out.print(ProtocolsPage.markdown(LanguageOption.wording(spec)));
        } else {
            titles(out, IptWords.voice(spec));
        }
    }

    static void titles(PrintWriter out, Voice voice) {
        Protocols.shipped()
                .values()
                .forEach(protocol ->
                        out.println(String.format(Locale.ROOT, "%-30s %s", protocol.id(), voice.of(protocol))));
    }
}
