package io.github.ipt4j.examples.fhir;

import io.github.ipt4j.examples.fhir.definition.Definitions;
import io.github.ipt4j.examples.fhir.write.CourseBundle;
import io.github.ipt4j.examples.fhir.write.ExportOptions;
import io.github.ipt4j.examples.shared.command.NotUnderstoodException;
import io.github.ipt4j.examples.shared.command.UsageException;
import io.github.ipt4j.examples.shared.judging.JudgedJournal;
import io.github.ipt4j.examples.shared.judging.JudgingOptions;
import io.github.ipt4j.examples.shared.output.OutputException;
import io.github.ipt4j.examples.shared.output.Overwrite;
import io.github.ipt4j.protocol.journal.Disclosure;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.NullUnmarked;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Writes a course as a Bundle of FHIR. Its fields are filled by picocli. */
@NullUnmarked
@Command
final class FhirCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "JOURNAL", arity = "0..1", descriptionKey = "journal")
    private String journal;

    @Option(names = "--definitions")
    private boolean definitions;

    @Mixin
    private JudgingOptions judging;

    @Option(names = "--private")
    private boolean everything;

    @Option(names = "--unit", paramLabel = "TEXT", converter = Unit.class)
    private String unit = ExportOptions.SCORE;

    @Option(
            names = {"-o", "--output"},
            required = true,
            paramLabel = "FILE")
    private Path output;

    @Mixin
    private Overwrite overwrite;

    @Override
    public Integer call() throws OutputException {
        if (definitions == (journal != null)) {
            throw new UsageException(spec.commandLine(), FhirWords.FILE.message("journal-or-definitions"));
        }
        return definitions ? define() : export();
    }

    private int define() throws OutputException {
        overwrite.write(output, CourseBundle.ofDefinitions(Definitions.all())::writeTo);
        return ExitCode.OK;
    }

    private int export() throws OutputException {
        JudgedJournal judged = JudgedJournal.read(spec.commandLine(), judging, journal);
        if (judged.isReadable()) {
            Disclosure disclosure = everything ? Disclosure.EVERYTHING : Disclosure.NO_PRIVATE_TEXT;
            ExportOptions options = new ExportOptions(disclosure, unit);
            CourseBundle course =
                    CourseBundle.of(judged.audited(), judging.audit().format(), options);
            overwrite.write(output, course::writeTo);
        }
        return judged.status().code();
    }

    /** Reads the unit of scores. */
    private static final class Unit implements ITypeConverter<String> {

        @Override
        public String convert(String text) {
            try {
                return new ExportOptions(Disclosure.NO_PRIVATE_TEXT, text).unit();
            } catch (IllegalArgumentException e) {
                throw new NotUnderstoodException(FhirWords.FILE.message("expected.unit"));
            }
        }
    }
}
