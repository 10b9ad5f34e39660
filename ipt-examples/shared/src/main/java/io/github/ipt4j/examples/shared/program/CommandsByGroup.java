package io.github.ipt4j.examples.shared.program;

import io.github.ipt4j.core.wording.Wording;
import io.github.ipt4j.examples.shared.command.LanguageOption;
import java.util.LinkedHashMap;
import java.util.Map;
import picocli.CommandLine.Help;
import picocli.CommandLine.IHelpSectionRenderer;

/** The commands in the help of the program, each under the heading of its group. */
record CommandsByGroup(Commands commands) implements IHelpSectionRenderer {

    @Override
    public String render(Help help) {
        Wording wording = LanguageOption.wording(help.commandSpec());
        StringBuilder text = new StringBuilder();
        for (CommandGroup group : CommandGroup.values()) {
            Map<String, Help> rows = rows(help, group);
            if (!rows.isEmpty()) {
                text.append(help.createHeading("%n" + wording.of(group) + "%n")).append(help.commandList(rows));
            }
        }
        return text.toString();
    }

    private Map<String, Help> rows(Help help, CommandGroup group) {
        Map<String, Help> rows = new LinkedHashMap<>();
        commands.in(group).forEach(name -> rows.put(name, help.subcommands().get(name)));
        return rows;
    }
}
