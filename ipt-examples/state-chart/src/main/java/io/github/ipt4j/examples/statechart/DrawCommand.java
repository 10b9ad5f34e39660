package io.github.ipt4j.examples.statechart;

import io.github.ipt4j.examples.shared.judging.ProtocolOption;
import io.github.ipt4j.examples.shared.output.OutputException;
import io.github.ipt4j.examples.shared.output.Overwrite;
import io.github.ipt4j.protocol.Protocol;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.NullUnmarked;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Draws a picture. Its fields are filled by picocli. */
@NullUnmarked
@Command(
        name = "state-chart",
        description = "Draws the state chart of a protocol as a picture (SVG) of its own.",
        mixinStandardHelpOptions = true,
        exitCodeListHeading = "%nExit status:%n",
        exitCodeList = {"0:the picture was drawn", "2:malformed input or usage"})
final class DrawCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Parameters(
            paramLabel = "ID|FILE",
            converter = ProtocolOption.class,
            description = "A shipped protocol, or a JSON file.")
    private Protocol protocol;

    @Option(names = "-o", paramLabel = "FILE", description = "Where to write it; standard output where left out.")
    private Optional<Path> file;

    @Mixin
    private Overwrite overwrite;

    @Override
    public Integer call() throws OutputException {
        String svg = StateChartPicture.svg(protocol);
        if (file.isEmpty()) {
            spec.commandLine().getOut().print(svg);
            return ExitCode.OK;
        }
        overwrite.write(file.get(), svg);
        return ExitCode.OK;
    }
}
