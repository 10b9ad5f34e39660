package io.github.ipt4j.examples.commandline.command;

import static io.github.ipt4j.examples.shared.program.CommandGroup.BEGINNING;
import static io.github.ipt4j.examples.shared.program.CommandGroup.RECORD;
import static io.github.ipt4j.examples.shared.program.CommandGroup.REFERENCE;
import static io.github.ipt4j.examples.shared.program.CommandGroup.RESULTS;

import com.google.common.collect.ImmutableList;
import io.github.ipt4j.examples.commandline.words.IptWords;
import io.github.ipt4j.examples.shared.program.CommandProvider;
import io.github.ipt4j.examples.shared.program.NamedCommand;
import io.github.ipt4j.examples.shared.words.WordFile;
import java.util.List;

/** The commands that need no other library than the program itself. */
public final class RecordCommands implements CommandProvider {

    /** Made by {@link java.util.ServiceLoader}. */
    public RecordCommands() {}

    @Override
    public List<NamedCommand> commands() {
        return ImmutableList.of(
                new NamedCommand("new", BEGINNING, NewCommand.class),
                new NamedCommand("simulate", BEGINNING, SimulateCommand.class),
                new NamedCommand("check", RECORD, CheckCommand.class),
                new NamedCommand("show", RECORD, ShowCommand.class),
                new NamedCommand("way", RECORD, WayCommand.class),
                new NamedCommand("repair", RECORD, RepairCommand.class),
                new NamedCommand("compare", RECORD, CompareCommand.class),
                new NamedCommand("correct", RECORD, CorrectCommand.class),
                new NamedCommand("redact", RECORD, RedactCommand.class),
                new NamedCommand("progress", RESULTS, ProgressCommand.class),
                new NamedCommand("fidelity", RESULTS, FidelityCommand.class),
                new NamedCommand("cohort", RESULTS, CohortCommand.class),
                new NamedCommand("tables", RESULTS, TablesCommand.class),
                new NamedCommand("protocols", REFERENCE, ProtocolsCommand.class),
                new NamedCommand("rules", REFERENCE, RulesCommand.class),
                new NamedCommand("scales", REFERENCE, ScalesCommand.class),
                new NamedCommand("exercises", REFERENCE, ExercisesCommand.class));
    }

    @Override
    public WordFile usage() {
        return IptWords.USAGE;
    }
}
