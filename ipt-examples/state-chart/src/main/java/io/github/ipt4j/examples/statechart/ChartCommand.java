package io.github.ipt4j.examples.statechart;

import io.github.ipt4j.examples.shared.command.LanguageOption;
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
@Command
final class ChartCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "ID|FILE", converter = ProtocolOption.class, descriptionKey = "protocol")
    private Protocol protocol;

    @Option(names = "-o", paramLabel = "FILE", descriptionKey = "output")
    private Optional<Path> file;

    @Mixin
    private Overwrite overwrite;

    @Override
    public Integer call() throws OutputException {
        String svg = StateChartPicture.svg(protocol, LanguageOption.wording(spec));
        if (file.isEmpty()) {
            spec.commandLine().getOut().print(svg);
            return ExitCode.OK;
        }
        overwrite.write(file.get(), svg);
        return ExitCode.OK;
    }
}
