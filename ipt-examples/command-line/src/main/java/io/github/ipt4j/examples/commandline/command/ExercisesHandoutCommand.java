package io.github.ipt4j.examples.commandline.command;

import com.google.common.collect.ImmutableList;
import io.github.ipt4j.examples.commandline.words.IptWords;
import io.github.ipt4j.examples.shared.command.ExitStatus;
import io.github.ipt4j.examples.shared.command.UsageException;
import io.github.ipt4j.examples.shared.judging.ProtocolOption;
import io.github.ipt4j.exercises.handout.Handout;
import io.github.ipt4j.exercises.handout.Handouts;
import io.github.ipt4j.exercises.print.HtmlPage;
import io.github.ipt4j.exercises.print.PageSetup;
import io.github.ipt4j.exercises.print.TextPage;
import io.github.ipt4j.protocol.Protocol;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Prints a handout for a client to take home. */
@Command(name = "handout")
final class ExercisesHandoutCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Mixin
    private ExerciseOptions options;

    @Mixin
    private PageOptions page;

    @Parameters(paramLabel = "ID", defaultValue = "what-is-ipt", descriptionKey = "id")
    private String id;

    @Option(names = "--protocol", paramLabel = "ID|FILE", converter = ProtocolOption.class)
    private Optional<Protocol> protocol;

    @Override
    public Integer call() {
        Handout handout = handout();
        PageSetup setup = page.setup(options.language()).build();
        page.print(() -> HtmlPage.of(handout, setup), () -> TextPage.of(handout, setup));
        return ExitStatus.KEPT.code();
    }

    private Handout handout() {
        ImmutableList<Handout> all = protocol.map(chosen -> Handouts.in(options.language(), chosen))
                .orElseGet(() -> Handouts.in(options.language()));
        if (all.isEmpty()) {
            throw new UsageException(spec.commandLine(), IptWords.FILE.message("handout.none-fits"));
        }
        return options.required(
                all.stream().filter(handout -> handout.id().equals(id)).findFirst(),
                "handout.unknown",
                id,
                () -> all.stream().map(Handout::id).toList());
    }
}
