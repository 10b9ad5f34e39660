package io.github.ipt4j.examples.shared.program;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import io.github.ipt4j.examples.shared.words.WordFile;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.ServiceLoader;

/** The commands of all folders on the class path. */
final class Commands {

    private final ImmutableList<NamedCommand> all;
    private final ImmutableList<WordFile> usage;

    private Commands(Iterable<CommandProvider> providers) {
        ImmutableList.Builder<NamedCommand> commands = ImmutableList.builder();
        ImmutableList.Builder<WordFile> files = ImmutableList.builder();
        for (CommandProvider provider : providers) {
            commands.addAll(provider.commands());
            files.add(provider.usage());
        }
        this.all = commands.addAll(ProgramCommands.ALL).build();
        this.usage = files.build();
    }

    static Commands found() {
        return new Commands(ServiceLoader.load(CommandProvider.class, Commands.class.getClassLoader()));
    }

    List<NamedCommand> all() {
        return all;
    }

    List<WordFile> usage() {
        return usage;
    }

    /** The names of the commands of a group, in alphabetical order. */
    ImmutableSortedSet<String> in(CommandGroup group) {
        return all.stream()
                .filter(command -> command.group() == group)
                .map(NamedCommand::name)
                .collect(ImmutableSortedSet.toImmutableSortedSet(Comparator.naturalOrder()));
    }

    /** The command of a name; every start of the program waits for it. */
    Optional<NamedCommand> named(String name) {
        for (NamedCommand command : all) {
            if (command.name().equals(name)) {
                return Optional.of(command);
            }
        }
        return Optional.empty();
    }
}
