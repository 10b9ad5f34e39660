package io.github.ipt4j.examples.shared.program;

import static io.github.ipt4j.examples.shared.program.CommandGroup.PROGRAM;

import com.google.common.collect.ImmutableList;

/** The commands that concern the program itself, which it has whatever folders contribute. */
final class ProgramCommands {

    static final ImmutableList<NamedCommand> ALL = ImmutableList.of(
            new NamedCommand("help", PROGRAM, HelpCommand.class),
            new NamedCommand("completion", PROGRAM, CompletionCommand.class),
            new NamedCommand("man", PROGRAM, ManCommand.class));

    private ProgramCommands() {}
}
