package io.github.ipt4j.examples.commandline.command;

import com.google.common.base.Stopwatch;
import io.github.ipt4j.examples.shared.command.ExitStatus;
import io.github.ipt4j.examples.shared.judging.ProtocolOption;
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
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Verifies protocols by exploring every state that a conforming course can reach. */
@Command(
        name = "verify",
        description = "Verifies a protocol, or all shipped ones, in every state that a conforming course can reach.",
        exitCodeList = {"0:every property holds", "1:some property does not hold", "2:malformed input or usage"})
final class VerifyCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Parameters(
            arity = "0..1",
            paramLabel = "ID|FILE",
            converter = ProtocolOption.class,
            description = "A protocol; all shipped ones where it is left out.")
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
        out.println(String.format(
                Locale.ROOT,
                "%s: %,d states, %,d transitions, %s",
                each.id(),
                report.states(),
                report.transitions(),
                watch));
        for (Property property : Property.values()) {
            out.println("  " + (report.holds(property) ? "holds: " : "FAILS: ") + property.statement());
        }
        out.println("  " + report.rulesBroken().size() + " rules can be broken, "
                + report.tasksDone().size() + " of " + each.tasks().size() + " tasks can be done");
        report.counterexamples().values().forEach(found -> show(out, found));
        out.flush();
        return report.holds();
    }

    private static void show(PrintWriter out, Counterexample found) {
        out.println("  " + found.property().word() + ": " + found.what());
        JournalFormat format = JournalFormat.standard();
        found.journal().forEach(event -> out.println("    " + format.write(event, Disclosure.EVERYTHING)));
    }
}
