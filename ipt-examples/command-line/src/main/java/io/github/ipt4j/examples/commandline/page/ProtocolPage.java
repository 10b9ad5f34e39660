package io.github.ipt4j.examples.commandline.page;

import io.github.ipt4j.core.wording.Message;
import io.github.ipt4j.examples.commandline.words.IptWords;
import io.github.ipt4j.examples.shared.words.Voice;
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
    private final Voice voice;

    /** A page that is written to an output. */
    public ProtocolPage(PrintWriter out, Voice voice) {
        this.out = out;
        this.voice = voice;
    }

    /** Writes the page of a protocol. */
    public void write(Protocol protocol) {
        Optional<Provenance> provenance = Protocols.provenance(protocol);
        out.println(voice.say("titled", "id", protocol.id(), "title", protocol));
        if (provenance.isEmpty()) {
            protocol.source().ifPresent(source -> indented(voice.say("protocol.source", "source", source)));
        }
        protocol.notesMessage().map(voice::of).ifPresent(this::indented);
        out.println();
        for (ProtocolElement element : ProtocolElement.values()) {
            out.println(sourced(
                    IptWords.FILE.message("protocol.element", "element", element, "value", element.value(protocol)),
                    provenance.map(Provenance::elements),
                    element));
        }
        for (Phase phase : Phase.values()) {
            phase(protocol, phase, provenance.map(Provenance::tasks));
        }
        provenance.ifPresent(this::sources);
    }

    private void phase(Protocol protocol, Phase phase, Optional<? extends Map<Task, Attribution>> attributions) {
        out.println();
        out.println(
                voice.say(protocol.tasks(phase).isEmpty() ? "protocol.tasks.none" : "protocol.tasks", "phase", phase));
        for (Task task : protocol.tasks(phase)) {
            Message message =
                    IptWords.FILE.message("protocol.task", "instruction", task.instruction(), "task", task.word());
            indented("- " + sourced(message, attributions, task));
        }
    }

    private void sources(Provenance provenance) {
        out.println();
        out.println(voice.say("protocol.sources"));
        for (Source source : provenance.sources()) {
            indented(voice.of(source) + ": " + source.citation());
        }
    }

    private void indented(String text) {
        out.println("  " + text);
    }

    /** A message, or the one that names the source too where that is known. */
    private <P> String sourced(Message plain, Optional<? extends Map<P, Attribution>> attributions, P part) {
        return voice.of(attributions
                .flatMap(known -> Optional.ofNullable(known.get(part)))
                .map(attribution -> IptWords.FILE.message("sourced", "what", plain, "source", attribution))
                .orElse(plain));
    }
}
