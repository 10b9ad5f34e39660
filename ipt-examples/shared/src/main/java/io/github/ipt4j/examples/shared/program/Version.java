package io.github.ipt4j.examples.shared.program;

import io.github.ipt4j.examples.shared.command.LanguageOption;
import io.github.ipt4j.examples.shared.words.SharedWords;
import io.github.ipt4j.examples.shared.words.Voice;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** The version, as it stands in the jar. */
final class Version implements IVersionProvider {

    @Spec
    private CommandSpec spec;

    @Override
    public String[] getVersion() {
        String version = Version.class.getPackage().getImplementationVersion();
        Voice voice = SharedWords.FILE.in(LanguageOption.wording(spec));
        return new String[] {version == null ? voice.say("version.unknown") : voice.say("version", "version", version)};
    }
}
