package io.github.ipt4j.examples.commandline.command;

import com.google.common.base.Stopwatch;
import io.github.ipt4j.core.wording.Message;
import io.github.ipt4j.examples.commandline.words.IptWords;
import io.github.ipt4j.examples.shared.command.ExitStatus;
import io.github.ipt4j.examples.shared.judging.ProtocolOption;
import io.github.ipt4j.examples.shared.words.Voice;
import io.github.ipt4j.protocol.Protocol;
import io.github.ipt4j.protocol.Protocols;
import io.github.ipt4j.protocol.journal.Disclosure;
import io.github.ipt4j.protocol.journal.JournalFormat;
import io.github.ipt4j.protocol.verification.Counterexample;
import io.github.ipt4j.protocol.verification.Property;
import io.github.ipt4j.protocol.verification.ProtocolVerifier;
import io.github.ipt4j.protocol.verification.VerificationReport;
import java.io.PrintWriter;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Verifies protocols by exploring every state that a conforming course can reach. */
@Command(name = "verify")
final class VerifyCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Parameters(arity = "0..1", paramLabel = "ID|FILE", converter = ProtocolOption.class, descriptionKey = "protocol")
    private Optional<Protocol> protocol;

    @Override
    public Integer call() {
        boolean allHold = true;
        for (Protocol each :
                protocol.map(List::of).orElse(Protocols.shipped().values().asList())) {
            allHold &= verify(each);
        }
        return (allHold ? ExitStatus.KEPT : ExitStatus.REJECTED).code();
    }

    private boolean verify(Protocol each) {
        Stopwatch watch = Stopwatch.createStarted();
        VerificationReport report = ProtocolVerifier.verify(each);
        PrintWriter out = spec.commandLine().getOut();
        Voice voice = IptWords.voice(spec);
        out.println(voice.say(
                "verify.states",
                "protocol",
                each.id(),
                "states",
                report.states(),
                "transitions",
                report.transitions(),
                "time",
                watch.elapsed().toMillis()));
        for (Property property : Property.values()) {
            String key = report.holds(property) ? "verify.holds" : "verify.fails";
            out.println("  " + voice.say(key, "property", property.statement()));
        }
        out.println("  " + voice.of(reached(each, report)));
        report.counterexamples().values().forEach(found -> show(out, voice, found));
        out.flush();
        return report.holds();
    }

    private static Message reached(Protocol protocol, VerificationReport report) {
        return IptWords.FILE.message(
                "verify.reached",
                "rules",
                report.rulesBroken().size(),
                "done",
                report.tasksDone().size(),
                "tasks",
                protocol.tasks().size());
    }

    private static void show(PrintWriter out, Voice voice, Counterexample found) {
        out.println("  "
                + voice.say(
                        "verify.counterexample", "property", found.property().word(), "found", found.what()));
        JournalFormat format = JournalFormat.standard();
        found.journal().forEach(event -> out.println("    " + format.write(event, Disclosure.EVERYTHING)));
    }
}
