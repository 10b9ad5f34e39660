package io.github.ipt4j.examples.calendar;

import com.google.common.collect.ImmutableList;
import io.github.ipt4j.examples.shared.program.CommandGroup;
import io.github.ipt4j.examples.shared.program.CommandProvider;
import io.github.ipt4j.examples.shared.program.NamedCommand;
import io.github.ipt4j.examples.shared.words.WordFile;
import java.util.List;

/** The command that writes calendars. */
public final class CalendarCommands implements CommandProvider {

    /** Made by {@link java.util.ServiceLoader}. */
    public CalendarCommands() {}

    @Override
    public List<NamedCommand> commands() {
        return ImmutableList.of(new NamedCommand("calendar", CommandGroup.PAGES, CalendarCommand.class));
    }

    @Override
    public WordFile usage() {
        return CalendarWords.USAGE;
    }
}
