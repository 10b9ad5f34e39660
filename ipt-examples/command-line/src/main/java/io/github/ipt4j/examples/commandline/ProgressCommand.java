package io.github.ipt4j.examples.commandline;

import io.github.ipt4j.examples.shared.Csv;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Shows how symptoms change over courses. */
@Command(
        name = "progress",
        description = "Shows how symptoms change: each scale, response, remission, reliable change and recovery.",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        exitCodeListHeading = "%nExit status:%n",
        exitCodeList = {"0:no event was rejected", "1:some event was rejected", "2:malformed input or usage"})
final class ProgressCommand implements Callable<Integer>, ReportOptions.Reports {

    @Spec
    private CommandSpec spec;

    @Mixin
    private ReportOptions options;

    @Override
    public Integer call() {
        return options.write(spec.commandLine(), this);
    }

    @Override
    public CourseReport text(TextPage page) {
        return new ProgressPage(page);
    }

    @Override
    public CourseReport json(JsonLines lines) {
        return new ProgressJson(lines);
    }

    @Override
    public CourseReport csv(Csv csv) {
        return new ProgressCsv(csv);
    }
}
