package io.github.ipt4j.examples.commandline.command;

import io.github.ipt4j.examples.commandline.page.WriterOutput;
import io.github.ipt4j.examples.shared.command.ExitStatus;
import io.github.ipt4j.examples.shared.judging.ProtocolOption;
import io.github.ipt4j.examples.shared.output.Overwrite;
import io.github.ipt4j.examples.shared.output.ProgressIndicator;
import io.github.ipt4j.examples.shared.output.WholeFile;
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
import java.util.zip.GZIPOutputStream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Writes a cohort of simulated courses. */
@Command(
        name = "simulate",
        description = "Writes a cohort of simulated courses, the same ones for the same seed.",
        footer = {"", "The defaults are calibrated to Stewart et al. 2014, doi:10.1037/a0037410; see docs/measures.md."
        })
public final class SimulateCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Option(names = "--seed", required = true, paramLabel = "N", description = "From where chance begins: any number.")
    private long seed;

    @Option(names = "--courses", defaultValue = "241", paramLabel = "N", description = "How many (${DEFAULT-VALUE}).")
    private int courses;

    @Option(
            names = "--protocol",
            paramLabel = "ID|FILE",
            defaultValue = CourseOpened.STANDARD,
            converter = ProtocolOption.class,
            description = "The protocol to keep (${DEFAULT-VALUE}): a shipped one, or a JSON file.")
    private Protocol protocol;

    @Option(names = "--drop-out", paramLabel = "P", description = "The chance to drop out after a session (0.033).")
    private double dropOut = Simulation.CALIBRATED.dropOut();

    @Option(names = "--missed", paramLabel = "P", description = "The chance that a session is missed (0.1).")
    private double missed = Simulation.CALIBRATED.missed();

    @Option(
            names = "--baseline",
            paramLabel = "POINTS",
            description = "Mean PHQ-9 before treatment, cases or not (15.5).")
    private double baseline = Simulation.CALIBRATED.baseline();

    @Option(names = "--change", paramLabel = "POINTS", description = "Mean fall of PHQ-9 over a whole course (7.1).")
    private double change = Simulation.CALIBRATED.change();

    @Option(
            names = "--adherence",
            paramLabel = "P",
            description = "The chance to do each thing as the protocol asks (1).")
    private double adherence = Simulation.CALIBRATED.adherence();

    @Option(
            names = "--contacts",
            paramLabel = "P",
            description = "The chance of a contact between two sessions (0.03).")
    private double contacts = Simulation.CALIBRATED.contacts();

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            description = "Write to a file, gzip if named .gz.")
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
        try (WholeFile whole = overwrite.open(file)) {
            OutputStream out = whole.bytes();
            write(simulator, file.toString().endsWith(".gz") ? new GZIPOutputStream(out) : out);
            whole.keep();
        }
        return ExitStatus.KEPT.code();
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
            throw new ParameterException(spec.commandLine(), "--courses must be at least 1");
        }
        try {
            return new Simulation(dropOut, missed, baseline, change, adherence, contacts);
        } catch (IllegalArgumentException e) {
            throw new ParameterException(spec.commandLine(), e.getMessage());
        }
    }
}
