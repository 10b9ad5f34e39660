package io.github.ipt4j.examples.play;

import com.google.common.collect.ImmutableList;
import io.github.ipt4j.examples.play.words.PlayWords;
import io.github.ipt4j.examples.shared.program.CommandGroup;
import io.github.ipt4j.examples.shared.program.CommandProvider;
import io.github.ipt4j.examples.shared.program.NamedCommand;
import io.github.ipt4j.examples.shared.words.WordFile;
import java.util.List;

/** The command that plays courses through. */
public final class PlayCommands implements CommandProvider {

    /** Made by {@link java.util.ServiceLoader}. */
    public PlayCommands() {}

    @Override
    public List<NamedCommand> commands() {
        return ImmutableList.of(new NamedCommand("play", CommandGroup.BEGINNING, PlayCommand.class));
    }

    @Override
    public WordFile usage() {
        return PlayWords.USAGE;
    }
}
