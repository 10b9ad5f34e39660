package io.github.ipt4j.examples.report;

import static io.github.ipt4j.examples.shared.program.CommandGroup.PAGES;

import com.google.common.collect.ImmutableList;
import io.github.ipt4j.examples.shared.program.CommandProvider;
import io.github.ipt4j.examples.shared.program.NamedCommand;
import io.github.ipt4j.examples.shared.words.WordFile;
import java.util.List;

/** The commands that write pages and forms. */
public final class PageCommands implements CommandProvider {

    /** Made by {@link java.util.ServiceLoader}. */
    public PageCommands() {}

    @Override
    public List<NamedCommand> commands() {
        return ImmutableList.of(
                new NamedCommand("report", PAGES, ReportCommand.class),
                new NamedCommand("note", PAGES, FormCommand.Note.class),
                new NamedCommand("plan", PAGES, FormCommand.Plan.class),
                new NamedCommand("summary", PAGES, FormCommand.Summary.class));
    }

    @Override
    public WordFile usage() {
        return new WordFile("report/usage");
    }
}
