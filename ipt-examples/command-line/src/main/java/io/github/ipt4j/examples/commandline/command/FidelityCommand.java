package io.github.ipt4j.examples.commandline.command;

import io.github.ipt4j.examples.commandline.page.RatingPage;
import io.github.ipt4j.examples.commandline.page.ReportForms;
import io.github.ipt4j.examples.shared.command.Console;
import io.github.ipt4j.examples.shared.judging.Ratings;
import io.github.ipt4j.examples.shared.judging.RatingsOptions;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Shows how closely courses kept to interpersonal psychotherapy. */
@Command(
        name = "fidelity",
        description = "Shows how closely courses kept to the treatment: figures, each with the sessions behind it.",
        exitCodeList = {"0:no event was rejected", "1:some event was rejected", "2:malformed input or usage"})
public final class FidelityCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Mixin
    private ReportOptions options;

    @Mixin
    private RatingsOptions ratings;

    @Option(names = "--include-notes", description = "Show who rated, which is left out otherwise.")
    private boolean includeNotes;

    @Override
    public Integer call() {
        Optional<Ratings> rated = ratings.read(options.format());
        if (options.readsSeveral() && !rated.map(Ratings::nameTheirCourses).orElse(true)) {
            throw new ParameterException(
                    spec.commandLine(), "--ratings: where several courses are read, each rating must name its course");
        }
        int status = options.write(ReportForms.fidelity(rated.map(all -> new RatingPage(all, includeNotes))));
        rated.flatMap(Ratings::notice).ifPresent(notice -> Console.report(spec.commandLine(), notice));
        return status;
    }
}
