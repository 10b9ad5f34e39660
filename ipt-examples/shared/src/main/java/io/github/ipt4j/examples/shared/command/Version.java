package io.github.ipt4j.examples.shared.command;

import io.github.ipt4j.core.wording.Message;
import io.github.ipt4j.examples.shared.words.SharedWords;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** The version of a program, as it stands in the jar. */
public final class Version implements IVersionProvider {

    @Spec
    private CommandSpec spec;

    /** Made by picocli. */
    public Version() {}

    @Override
    public String[] getVersion() {
        String program = spec.root().name();
        String version = Version.class.getPackage().getImplementationVersion();
        Message found = version == null
                ? SharedWords.FILE.message("version.unknown", "program", program)
                : SharedWords.FILE.message("version", "program", program, "version", version);
        return new String[] {LanguageOption.wording(spec).of(found)};
    }
}
