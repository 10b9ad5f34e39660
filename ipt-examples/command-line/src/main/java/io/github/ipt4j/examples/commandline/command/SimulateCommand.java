package io.github.ipt4j.examples.commandline.command;

import io.github.ipt4j.examples.commandline.page.WriterOutput;
import io.github.ipt4j.examples.commandline.words.IptWords;
import io.github.ipt4j.examples.shared.command.CommandOutcome;
import io.github.ipt4j.examples.shared.command.ExitStatus;
import io.github.ipt4j.examples.shared.command.UsageException;
import io.github.ipt4j.examples.shared.judging.ProtocolOption;
import io.github.ipt4j.examples.shared.output.Overwrite;
import io.github.ipt4j.examples.shared.output.ProgressIndicator;
import io.github.ipt4j.examples.shared.simulate.Simulation;
import io.github.ipt4j.examples.shared.simulate.Simulator;
import io.github.ipt4j.protocol.Protocol;
import io.github.ipt4j.protocol.event.CourseOpened;
import io.github.ipt4j.protocol.journal.CohortWriter;
import io.github.ipt4j.protocol.journal.Disclosure;
import io.github.ipt4j.protocol.journal.JournalFormat;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Writes a cohort of simulated courses. */
@Command
public final class SimulateCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Option(names = "--seed", required = true, paramLabel = "N")
    private long seed;

    @Option(names = "--courses", defaultValue = "241", paramLabel = "N")
    private int courses;

    @Option(
            names = "--protocol",
            paramLabel = "ID|FILE",
            defaultValue = CourseOpened.STANDARD,
            converter = ProtocolOption.class)
    private Protocol protocol;

    @Option(names = "--drop-out", paramLabel = "P")
    private double dropOut = Simulation.CALIBRATED.dropOut();

    @Option(names = "--missed", paramLabel = "P")
    private double missed = Simulation.CALIBRATED.missed();

    @Option(names = "--baseline", paramLabel = "POINTS")
    private double baseline = Simulation.CALIBRATED.baseline();

    @Option(names = "--change", paramLabel = "POINTS")
    private double change = Simulation.CALIBRATED.change();

    @Option(names = "--adherence", paramLabel = "P")
    private double adherence = Simulation.CALIBRATED.adherence();

    @Option(names = "--contacts", paramLabel = "P")
    private double contacts = Simulation.CALIBRATED.contacts();

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE")
    private Path file;

    @Mixin
    private Overwrite overwrite;

    @Override
    public Integer call() throws IOException {
        Simulator simulator = new Simulator(protocol, simulation(), seed);
        if (file == null) {
            write(simulator, new WriterOutput(spec.commandLine().getOut()));
            return ExitStatus.KEPT.code();
        }
        CommandOutcome outcome = new CommandOutcome(() -> spec.commandLine());
        ExportFile.write(file, overwrite, outcome, out -> write(simulator, out));
        return outcome.code();
    }

    private void write(Simulator simulator, OutputStream out) throws IOException {
        try (CohortWriter writer = JournalFormat.standard().cohortWriter(out, Disclosure.EVERYTHING);
                ProgressIndicator bar = ProgressIndicator.ofSteps("simulate", courses, file == null)) {
            for (int i = 0; i < courses; i++) {
                writer.write(simulator.next());
                bar.step();
            }
        }
    }

    private Simulation simulation() {
        if (courses < 1) {
            throw new UsageException(spec.commandLine(), IptWords.FILE.message("simulate.courses"));
        }
        try {
            return new Simulation(dropOut, missed, baseline, change, adherence, contacts);
        } catch (IllegalArgumentException e) {
            throw new UsageException(spec.commandLine(), IptWords.FILE.message("simulate.chances"));
        }
    }
}
