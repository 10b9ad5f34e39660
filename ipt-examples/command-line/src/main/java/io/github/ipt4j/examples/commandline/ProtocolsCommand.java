package io.github.ipt4j.examples.commandline;

import io.github.ipt4j.protocol.Protocol;
import io.github.ipt4j.protocol.ProtocolDifferences;
import io.github.ipt4j.protocol.Protocols;
import io.github.ipt4j.protocol.chart.StateChart;
import io.github.ipt4j.protocol.journal.ProtocolFile;
import java.io.PrintWriter;
import java.util.List;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Lists, shows, compares and verifies protocols. */
@Command(
        name = "protocols",
        description = "Lists, shows, compares and verifies protocols.",
        subcommands = VerifyCommand.class,
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        synopsisSubcommandLabel = "COMMAND")
final class ProtocolsCommand implements Runnable {

    private static final String ID_OR_FILE = "ID|FILE";

    @Spec
    private CommandSpec spec;

    @Override
    public void run() {
        list(false);
    }

    @Command(name = "list", description = "Lists the shipped protocols.", mixinStandardHelpOptions = true)
    void list(@Option(names = "--json", description = "Write an array of their ids.") boolean json) {
        if (json) {
            out().println(Protocols.shipped().keySet().stream()
                    .map(id -> '"' + id + '"')
                    .collect(Collectors.joining(",", "[", "]")));
        } else {
            Protocols.shipped()
                    .values()
                    .forEach(protocol -> out().println(String.format("%-16s %s", protocol.id(), protocol.title())));
        }
    }

    @Command(name = "show", description = "Shows a protocol.", mixinStandardHelpOptions = true)
    void show(
            @Parameters(paramLabel = ID_OR_FILE, converter = ProtocolOption.class) Protocol protocol,
            @Option(names = "--json", description = "Write it as a file that can be read again.") boolean json,
            @Option(names = "--mermaid", description = "Draw its state chart for Mermaid.") boolean mermaid,
            @Option(names = "--dot", description = "Draw its state chart for Graphviz.") boolean dot) {
        if (json) {
            out().println(ProtocolFile.write(protocol).strip());
        } else if (mermaid) {
            out().print(StateChart.of(protocol).mermaid());
        } else if (dot) {
            out().print(StateChart.of(protocol).dot());
        } else {
            new ProtocolPage(out()).write(protocol);
        }
    }

    @Command(name = "diff", description = "Says in words how two protocols differ.", mixinStandardHelpOptions = true)
    void diff(
            @Parameters(paramLabel = ID_OR_FILE, converter = ProtocolOption.class) Protocol one,
            @Parameters(paramLabel = ID_OR_FILE, converter = ProtocolOption.class) Protocol other) {
        List<String> differences = ProtocolDifferences.between(one, other);
        differences.forEach(out()::println);
        if (differences.isEmpty()) {
            out().println(one.id() + " and " + other.id() + " ask for the same.");
        }
    }

    private PrintWriter out() {
        return spec.commandLine().getOut();
    }
}
