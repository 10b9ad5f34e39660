package io.github.ipt4j.examples.commandline.page;

import io.github.ipt4j.core.wording.Wording;
import io.github.ipt4j.protocol.Attribution;
import io.github.ipt4j.protocol.Phase;
import io.github.ipt4j.protocol.Protocol;
import io.github.ipt4j.protocol.ProtocolElement;
import io.github.ipt4j.protocol.Protocols;
import io.github.ipt4j.protocol.Provenance;
import io.github.ipt4j.protocol.Source;
import io.github.ipt4j.protocol.Task;
import java.io.PrintWriter;
import java.util.Map;
import java.util.Optional;

/** Writes a protocol as a person wants to read it: a shipped one with the source of each number and task. */
public final class ProtocolPage {

    private final PrintWriter out;

    /** A page that is written to an output. */
    public ProtocolPage(PrintWriter out) {
        this.out = out;
    }

    /** Writes the page of a protocol. */
    public void write(Protocol protocol) {
        Optional<Provenance> provenance = Protocols.provenance(protocol);
        out.println(protocol.id() + ": " + protocol.title());
        if (provenance.isEmpty()) {
            protocol.source().ifPresent(source -> out.println("  Source: " + source));
        }
        protocol.notes().ifPresent(notes -> out.println("  " + notes));
        out.println();
        for (ProtocolElement element : ProtocolElement.values()) {
            out.println(Wording.english().of(element) + ": " + Wording.english().of(element.value(protocol))
                    + source(provenance.map(Provenance::elements), element));
        }
        for (Phase phase : Phase.values()) {
            phase(protocol, phase, provenance.map(Provenance::tasks));
        }
        provenance.ifPresent(this::sources);
    }

    private void phase(Protocol protocol, Phase phase, Optional<? extends Map<Task, Attribution>> attributions) {
        out.println();
        out.println("To be done before the " + phase.word() + " phase ends"
                + (protocol.tasks(phase).isEmpty() ? ": nothing" : ""));
        for (Task task : protocol.tasks(phase)) {
            out.println("  - " + Wording.english().of(task.instruction()) + " (" + task.word() + ")"
                    + source(attributions, task));
        }
    }

    private void sources(Provenance provenance) {
        out.println();
        out.println("Sources");
        for (Source source : provenance.sources()) {
            out.println("  " + source.mark() + ": " + source.citation());
        }
    }

    private static <P> String source(Optional<? extends Map<P, Attribution>> attributions, P part) {
        return attributions
                .flatMap(known -> Optional.ofNullable(known.get(part)))
                .map(attribution -> " [" + attribution.text() + "]")
                .orElse("");
    }
}
