package io.github.ipt4j.examples.report;

import io.github.ipt4j.examples.shared.command.Console;
import io.github.ipt4j.examples.shared.command.LanguageOption;
import io.github.ipt4j.examples.shared.judging.JudgedJournal;
import io.github.ipt4j.examples.shared.judging.ProtocolOption;
import io.github.ipt4j.examples.shared.judging.Ratings;
import io.github.ipt4j.examples.shared.judging.RatingsOptions;
import io.github.ipt4j.examples.shared.output.OutputException;
import io.github.ipt4j.protocol.Protocol;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Writes the report of a course. */
@Command(name = "report", mixinStandardHelpOptions = true)
final class ReportCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Mixin
    private JournalOptions journal;

    @Mixin
    private RatingsOptions ratings;

    @Option(names = "--compare", paramLabel = "ID|FILE", converter = ProtocolOption.class)
    private final List<Protocol> compared = new ArrayList<>();

    @Mixin
    private Output output;

    @Override
    public Integer call() throws OutputException {
        Optional<Ratings> rated = ratings.read(journal.format());
        JudgedJournal judged = journal.read(spec.commandLine());
        if (!judged.isReadable()) {
            return judged.status().code();
        }
        CourseReport report = CourseReport.of(judged.audited())
                .disclosing(journal.disclosure())
                .comparedWith(compared)
                .in(LanguageOption.wording(spec));
        output.write(rated.map(all -> all.of(Optional.empty(), judged.audited().course()))
                .map(report::withRatings)
                .orElse(report)
                .html());
        rated.flatMap(Ratings::notice).ifPresent(notice -> Console.report(spec.commandLine(), notice));
        return judged.status().code();
    }
}
