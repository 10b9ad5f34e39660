package io.github.ipt4j.examples.commandline.command;

import io.github.ipt4j.core.wording.Wording;
import io.github.ipt4j.examples.commandline.mining.DeclareModel;
import io.github.ipt4j.examples.commandline.page.ProtocolPage;
import io.github.ipt4j.examples.commandline.words.IptWords;
import io.github.ipt4j.examples.shared.command.LanguageOption;
import io.github.ipt4j.examples.shared.judging.ProtocolOption;
import io.github.ipt4j.protocol.Protocol;
import io.github.ipt4j.protocol.chart.StateChart;
import io.github.ipt4j.protocol.journal.ProtocolFile;
import java.io.PrintWriter;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Shows a protocol, for people or for a tool. */
@Command(name = "show")
final class ProtocolsShowCommand implements Runnable {

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = ProtocolsCommand.ID_OR_FILE, converter = ProtocolOption.class, descriptionKey = "protocol")
    private Protocol protocol;

    @ArgGroup
    private final Form form = new Form();

    /** For which tool; for people, if none is given. */
    private static final class Form {

        @Option(names = "--json")
        private boolean json;

        @Option(names = "--mermaid")
        private boolean mermaid;

        @Option(names = "--dot")
        private boolean dot;

        @Option(names = "--declare")
        private boolean declare;
    }

    @Override
    public void run() {
        PrintWriter out = spec.commandLine().getOut();
        Wording wording = LanguageOption.wording(spec);
        if (form.json) {
            out.print(ProtocolFile.write(protocol).strip() + "\n");
        } else if (form.mermaid) {
            out.print(StateChart.of(protocol).mermaid(wording));
        } else if (form.dot) {
            out.print(StateChart.of(protocol).dot(wording));
        } else if (form.declare) {
            out.print(DeclareModel.of(protocol));
        } else {
            new ProtocolPage(out, IptWords.voice(spec)).write(protocol);
        }
    }
}
