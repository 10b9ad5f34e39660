package io.github.ipt4j.examples.commandline.command;

import com.google.common.collect.ImmutableList;
import io.github.ipt4j.core.FieldProblem;
import io.github.ipt4j.core.exercise.ExerciseRecord;
import io.github.ipt4j.examples.commandline.input.RecordFile;
import io.github.ipt4j.examples.commandline.words.IptWords;
import io.github.ipt4j.examples.shared.command.Console;
import io.github.ipt4j.examples.shared.command.ExitStatus;
import io.github.ipt4j.examples.shared.input.Failures;
import io.github.ipt4j.exercises.Edition;
import io.github.ipt4j.exercises.print.HtmlPage;
import io.github.ipt4j.exercises.print.PageSetup;
import io.github.ipt4j.exercises.print.TextPage;
import io.github.ipt4j.exercises.worksheet.Worksheet;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Prints a worksheet, empty or filled in. */
@Command(name = "worksheet")
final class ExercisesWorksheetCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Mixin
    private ExerciseOptions options;

    @Parameters(paramLabel = "ID", descriptionKey = "exercise.id")
    private String id;

    @Option(names = "--sheet", paramLabel = "WORKSHEET")
    private Optional<String> sheet;

    @Mixin
    private PageOptions page;

    @Option(names = "--fill", paramLabel = "FILE")
    private Optional<String> fill;

    @Override
    public Integer call() {
        Edition edition = options.module(id).edition(options.language());
        Worksheet worksheet = worksheet(edition);
        PageSetup setup = page.setup(options.language())
                .notice(edition.profile().notice())
                .build();
        try {
            Map<String, Object> values = fill.isPresent() ? RecordFile.read(fill.get()) : Map.of();
            ImmutableList<FieldProblem> problems = fill.isPresent() ? worksheet.problems(values) : ImmutableList.of();
            problems.forEach(problem -> Console.report(
                    spec.commandLine(),
                    IptWords.FILE.message("exercise.problem", "file", fill.orElseThrow(), "problem", problem)));
            return problems.isEmpty() ? print(worksheet, values, setup) : ExitStatus.MALFORMED.code();
        } catch (IOException e) {
            Console.report(spec.commandLine(), Failures.message(fill.orElseThrow(), e));
            return ExitStatus.MALFORMED.code();
        }
    }

    private int print(Worksheet worksheet, Map<String, Object> values, PageSetup setup) {
        ExerciseRecord record = values.isEmpty() ? ExerciseRecord.of(Map.of()) : worksheet.fill(values);
        page.print(() -> HtmlPage.filled(worksheet, record, setup), () -> TextPage.filled(worksheet, record, setup));
        return ExitStatus.KEPT.code();
    }

    private Worksheet worksheet(Edition edition) {
        ImmutableList<Worksheet> all = edition.worksheets();
        String asked = sheet.orElse(all.get(0).id());
        return options.required(
                edition.worksheet(asked),
                "worksheet.unknown",
                asked,
                () -> all.stream().map(Worksheet::id).toList());
    }
}
