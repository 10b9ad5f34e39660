package io.github.ipt4j.examples.commandline.command;

import io.github.ipt4j.core.wording.Message;
import io.github.ipt4j.examples.commandline.words.IptWords;
import io.github.ipt4j.examples.shared.judging.ProtocolOption;
import io.github.ipt4j.examples.shared.words.Voice;
import io.github.ipt4j.protocol.Protocol;
import io.github.ipt4j.protocol.ProtocolDifferences;
import java.io.PrintWriter;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Lists, shows, compares and verifies protocols. */
@Command(subcommands = {ProtocolsListCommand.class, ProtocolsShowCommand.class, VerifyCommand.class})
public final class ProtocolsCommand implements Runnable {

    static final String ID_OR_FILE = "ID|FILE";

    @Spec
    private CommandSpec spec;

    @Override
    public void run() {
        ProtocolsListCommand.titles(out(), IptWords.voice(spec));
    }

    @Command(name = "diff")
    void diff(
            @Parameters(paramLabel = ID_OR_FILE, converter = ProtocolOption.class, descriptionKey = "one") Protocol one,
            @Parameters(paramLabel = ID_OR_FILE, converter = ProtocolOption.class, descriptionKey = "other")
                    Protocol other) {
        List<Message> differences = ProtocolDifferences.between(one, other);
        Voice voice = IptWords.voice(spec);
        differences.forEach(difference -> out().println(voice.of(difference)));
        if (differences.isEmpty()) {
            out().println(voice.say("protocols.same", "one", one.id(), "other", other.id()));
        }
    }

    private PrintWriter out() {
        return spec.commandLine().getOut();
    }
}
