package io.github.ipt4j.examples.report;

import static com.google.common.collect.Iterables.getOnlyElement;

import io.github.ipt4j.examples.shared.command.Console;
import io.github.ipt4j.examples.shared.command.LanguageOption;
import io.github.ipt4j.examples.shared.command.UsageException;
import io.github.ipt4j.examples.shared.judging.JudgedJournal;
import io.github.ipt4j.examples.shared.judging.JudgingOptions;
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
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Writes the report of a course, or of cohorts. */
@Command
final class ReportCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Mixin
    private JudgingOptions judging;

    @Mixin
    private Shown shown;

    @Mixin
    private RatingsOptions ratings;

    @Option(names = "--compare", paramLabel = "ID|FILE", converter = ProtocolOption.class)
    private final List<Protocol> compared = new ArrayList<>();

    @Option(names = "--cohort")
    private boolean cohort;

    @Mixin
    private Output output;

    @Parameters(paramLabel = "FILE", arity = "1..*", descriptionKey = "files")
    private List<String> files;

    @Override
    public Integer call() throws OutputException {
        if (cohort) {
            require(!shown.isAsked() && compared.isEmpty() && ratings.isEmpty(), "report.cohort");
            return CohortPage.write(spec, judging.audit(), files, output);
        }
        require(files.size() == 1, "report.one-journal");
        return course(getOnlyElement(files));
    }

    private void require(boolean fits, String otherwise) {
        if (!fits) {
            throw new UsageException(spec.commandLine(), Output.WORDS.message(otherwise));
        }
    }

    private int course(String file) throws OutputException {
        Optional<Ratings> rated = ratings.read(judging.audit().format());
        JudgedJournal judged = JudgedJournal.read(spec.commandLine(), judging, file);
        if (!judged.isReadable()) {
            return judged.status().code();
        }
        CourseReport report = CourseReport.of(judged.audited())
                .disclosing(shown.disclosure())
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
