package io.github.ipt4j.examples.commandline.page;

import io.github.ipt4j.core.Bounds;
import io.github.ipt4j.protocol.Phase;
import io.github.ipt4j.protocol.Protocol;
import io.github.ipt4j.protocol.Task;
import java.io.PrintWriter;

/** Writes a protocol as a person wants to read it. */
public final class ProtocolPage {

    private final PrintWriter out;

    /** A page that is written to an output. */
    public ProtocolPage(PrintWriter out) {
        this.out = out;
    }

    /** Writes the page of a protocol. */
    public void write(Protocol protocol) {
        out.println(protocol.id() + ": " + protocol.title());
        protocol.source().ifPresent(source -> out.println("  Source: " + source));
        protocol.notes().ifPresent(notes -> out.println("  " + notes));
        out.println();
        out.println(
                "Sessions: " + protocol.sessions() + ", " + protocol.setting().word() + ", every "
                        + protocol.cadenceDays() + " days, of " + protocol.minutes() + " minutes");
        out.println("Focus areas: " + protocol.focus());
        protocol.ages().map(Bounds::toString).ifPresent(ages -> out.println("Ages: " + ages));
        for (Phase phase : Phase.values()) {
            phase(protocol, phase);
        }
    }

    private void phase(Protocol protocol, Phase phase) {
        out.println();
        out.println("Phase " + phase.word() + ", sessions: " + protocol.given(phase));
        for (Task task : protocol.tasks(phase)) {
            out.println("  - " + task.instruction() + " (" + task.word() + ")");
        }
    }
}
