package io.github.ipt4j.examples.witnesses;

import io.github.ipt4j.examples.shared.command.Version;
import io.github.ipt4j.examples.shared.judging.ProtocolOption;
import io.github.ipt4j.protocol.Protocol;
import java.io.PrintWriter;
import org.jspecify.annotations.NullUnmarked;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Writes a protocol for one of the tools. Its fields are filled by picocli. */
@NullUnmarked
@Command(
        name = "witnesses",
        description = "Writes a protocol for a tool that can check it without the library.",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        exitCodeListHeading = "%nExit status:%n",
        exitCodeList = {"0:the protocol was written", "2:malformed input or usage"})
final class ExportCommand implements Runnable {

    @Spec
    private CommandSpec spec;

    @ArgGroup(multiplicity = "1")
    private Tool tool;

    @Parameters(
            paramLabel = "ID|FILE",
            converter = ProtocolOption.class,
            description = "A shipped protocol, or a JSON file.")
    private Protocol protocol;

    private static final class Tool {

        @Option(names = "--promela", description = "Write it as a model for SPIN.")
        private boolean promela;

        @Option(names = "--xstate", description = "Write it as the configuration of an XState machine.")
        private boolean xstate;
    }

    @Override
    public void run() {
        PrintWriter out = spec.commandLine().getOut();
        if (tool.promela) {
            out.print(PromelaModel.write(protocol));
        } else if (tool.xstate) {
            out.print(XStateMachine.write(protocol) + "\n");
        }
    }
}
