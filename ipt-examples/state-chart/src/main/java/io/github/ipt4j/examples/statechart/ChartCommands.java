package io.github.ipt4j.examples.statechart;

import com.google.common.collect.ImmutableList;
import io.github.ipt4j.examples.shared.program.CommandGroup;
import io.github.ipt4j.examples.shared.program.CommandProvider;
import io.github.ipt4j.examples.shared.program.NamedCommand;
import io.github.ipt4j.examples.shared.words.WordFile;
import java.util.List;

/** The command that draws state charts. */
public final class ChartCommands implements CommandProvider {

    /** Made by {@link java.util.ServiceLoader}. */
    public ChartCommands() {}

    @Override
    public List<NamedCommand> commands() {
        return ImmutableList.of(new NamedCommand("chart", CommandGroup.PAGES, ChartCommand.class));
    }

    @Override
    public WordFile usage() {
        return ChartWords.USAGE;
    }
}
