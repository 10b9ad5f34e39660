package io.github.ipt4j.examples.fhir;

import com.google.common.collect.ImmutableList;
import io.github.ipt4j.examples.shared.program.CommandGroup;
import io.github.ipt4j.examples.shared.program.CommandProvider;
import io.github.ipt4j.examples.shared.program.NamedCommand;
import io.github.ipt4j.examples.shared.words.WordFile;
import java.util.List;

/** The commands that write FHIR and read it. */
public final class FhirCommands implements CommandProvider {

    /** Made by {@link java.util.ServiceLoader}. */
    public FhirCommands() {}

    @Override
    public List<NamedCommand> commands() {
        return ImmutableList.of(
                new NamedCommand("fhir", CommandGroup.RECORD, FhirCommand.class),
                new NamedCommand("from-fhir", CommandGroup.RECORD, FromFhirCommand.class));
    }

    @Override
    public WordFile usage() {
        return FhirWords.USAGE;
    }
}
