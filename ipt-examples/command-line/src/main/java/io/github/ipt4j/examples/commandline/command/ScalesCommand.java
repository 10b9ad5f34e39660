package io.github.ipt4j.examples.commandline.command;

import io.github.ipt4j.core.measure.Scale;
import io.github.ipt4j.core.measure.Scales;
import io.github.ipt4j.examples.commandline.page.ScalePage;
import io.github.ipt4j.examples.commandline.words.IptWords;
import io.github.ipt4j.examples.shared.command.Nearest;
import io.github.ipt4j.examples.shared.command.NotUnderstoodException;
import io.github.ipt4j.examples.shared.judging.ScaleOption;
import io.github.ipt4j.examples.shared.words.Voice;
import io.github.ipt4j.protocol.journal.ScaleFile;
import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Lists and shows scales. */
@Command
public final class ScalesCommand implements Runnable {

    @Spec
    private CommandSpec spec;

    /** Made by picocli. */
    public ScalesCommand() {}

    /** Takes a scale by the id of a shipped one, or by the name of its file. */
    static final class Shipped implements ITypeConverter<Scale> {

        @Override
        public Scale convert(String idOrFile) {
            return Scales.withId(idOrFile).orElseGet(() -> read(idOrFile));
        }

        private static Scale read(String file) {
            try {
                return new ScaleOption().convert(file);
            } catch (NotUnderstoodException e) {
                List<String> shipped = Scales.all().stream().map(Scale::id).toList();
                throw new NotUnderstoodException(Nearest.added(e.message(), file, shipped));
            }
        }
    }

    @Override
    public void run() {
        list(false);
    }

    @Command(name = "list")
    void list(@Option(names = "--json") boolean json) {
        if (json) {
            out().println(Scales.all().stream()
                    .map(scale -> '"' + scale.id() + '"')
                    .collect(Collectors.joining(",", "[", "]")));
        } else {
            Voice voice = IptWords.voice(spec);
            Scales.all()
                    .forEach(scale ->
                            out().println(String.format(Locale.ROOT, "%-10s %s", scale.id(), voice.of(scale))));
        }
    }

    @Command(name = "show")
    void show(
            @Parameters(paramLabel = ProtocolsCommand.ID_OR_FILE, converter = Shipped.class, descriptionKey = "scale")
                    Scale scale,
            @Option(names = "--json") boolean json) {
        if (json) {
            out().print(ScaleFile.write(scale).strip() + "\n");
            out().flush();
        } else {
            new ScalePage(out(), IptWords.voice(spec)).write(scale);
        }
    }

    private PrintWriter out() {
        return spec.commandLine().getOut();
    }
}
