package io.github.ipt4j.examples.commandline;

import io.github.ipt4j.examples.commandline.simulate.Simulation;
import io.github.ipt4j.examples.commandline.simulate.Simulator;
import io.github.ipt4j.protocol.Protocol;
import io.github.ipt4j.protocol.event.CourseOpened;
import io.github.ipt4j.protocol.journal.CohortWriter;
import io.github.ipt4j.protocol.journal.Disclosure;
import io.github.ipt4j.protocol.journal.JournalFormat;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.concurrent.Callable;
import java.util.zip.GZIPOutputStream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Writes a cohort of simulated courses. */
@Command(
        name = "simulate",
        description = "Writes a cohort of simulated courses, the same ones for the same seed.",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        footer = {"", "The defaults are calibrated to Stewart et al. 2014, doi:10.1037/a0037410; see docs/measures.md."
        })
final class SimulateCommand implements Callable<Integer> {

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
            names = {"-o", "--output"},
            paramLabel = "FILE",
            description = "Write to a new file, gzip if named .gz.")
    private Path file;

    @Override
    public Integer call() {
        Simulator simulator = new Simulator(protocol, simulation(), seed);
        try (CohortWriter writer = JournalFormat.standard().cohortWriter(output(), Disclosure.EVERYTHING);
                Bar bar = Bar.ofSteps("simulate", courses, file == null)) {
            for (int i = 0; i < courses; i++) {
                writer.write(simulator.next());
                bar.step();
            }
            return ExitStatus.KEPT.code();
        } catch (FileAlreadyExistsException e) {
            Failures.tell(spec.commandLine(), file + ": exists already; name a new file");
        } catch (IOException e) {
            Failures.tell(spec.commandLine(), "the cohort cannot be written");
        }
        return ExitStatus.MALFORMED.code();
    }

    private Simulation simulation() {
        if (courses < 1) {
            throw new ParameterException(spec.commandLine(), "--courses must be at least 1");
        }
        try {
            return new Simulation(dropOut, missed, baseline, change, adherence);
        } catch (IllegalArgumentException e) {
            throw new ParameterException(spec.commandLine(), e.getMessage());
        }
    }

    private OutputStream output() throws IOException {
        if (file == null) {
            return new WriterOutput(spec.commandLine().getOut());
        }
        OutputStream out = Files.newOutputStream(file, StandardOpenOption.CREATE_NEW);
        return file.toString().endsWith(".gz") ? new GZIPOutputStream(out) : out;
    }
}
