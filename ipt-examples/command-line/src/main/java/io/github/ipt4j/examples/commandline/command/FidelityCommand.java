package io.github.ipt4j.examples.commandline.command;

import io.github.ipt4j.examples.commandline.page.RatingPage;
import io.github.ipt4j.examples.commandline.page.ReportForms;
import io.github.ipt4j.examples.commandline.words.IptWords;
import io.github.ipt4j.examples.shared.command.Console;
import io.github.ipt4j.examples.shared.command.UsageException;
import io.github.ipt4j.examples.shared.judging.Ratings;
import io.github.ipt4j.examples.shared.judging.RatingsOptions;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Shows how closely courses kept to interpersonal psychotherapy. */
@Command
public final class FidelityCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Mixin
    private ReportOptions options;

    @Mixin
    private RatingsOptions ratings;

    @Option(names = "--include-notes")
    private boolean includeNotes;

    @Override
    public Integer call() {
        Optional<Ratings> rated = ratings.read(options.format());
        if (options.readsSeveral() && !rated.map(Ratings::nameTheirCourses).orElse(true)) {
            throw new UsageException(spec.commandLine(), IptWords.FILE.message("fidelity.ratings"));
        }
        int status = options.write(ReportForms.fidelity(rated.map(all -> new RatingPage(all, includeNotes))));
        rated.flatMap(Ratings::notice).ifPresent(notice -> Console.report(spec.commandLine(), notice));
        return status;
    }
}
