package io.github.ipt4j.examples.commandline.page;

import com.google.common.collect.ImmutableCollection;
import io.github.ipt4j.core.wording.Wording;
import io.github.ipt4j.examples.commandline.words.IptWords;
import io.github.ipt4j.examples.shared.words.Voice;
import io.github.ipt4j.protocol.Attribution;
import io.github.ipt4j.protocol.Protocol;
import io.github.ipt4j.protocol.ProtocolElement;
import io.github.ipt4j.protocol.Protocols;
import io.github.ipt4j.protocol.Provenance;
import io.github.ipt4j.protocol.Source;
import io.github.ipt4j.protocol.Task;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The page of the documentation that compares the shipped protocols, made from the protocols themselves. */
public final class ProtocolsPage {

    private static final Pattern LINE = Pattern.compile("(.{1,118})(?: |$)");

    private final Voice voice;

    private ProtocolsPage(Wording wording) {
        this.voice = IptWords.DOCUMENTATION.in(wording);
    }

    /** The whole page, in Markdown. */
    public static String markdown(Wording wording) {
        return new ProtocolsPage(wording).page();
    }

    private String page() {
        ImmutableCollection<Protocol> protocols = Protocols.shipped().values();
        return voice.say("protocols.introduction")
                + joined(protocols.stream().map(this::row))
                + joined(protocols.stream().map(this::section))
                + voice.say("sources")
                + joined(Stream.of(Source.values()).map(this::source));
    }

    private static String joined(Stream<String> parts) {
        return parts.collect(Collectors.joining());
    }

    private String row(Protocol protocol) {
        String values = Stream.of(ProtocolElement.values())
                .map(element -> voice.of(element.value(protocol)))
                .collect(Collectors.joining(" | "));
        int tasks = protocol.tasks().size();
        return voice.say("protocol", "protocol", protocol.id(), "values", values, "tasks", tasks) + "\n";
    }

    private String section(Protocol protocol) {
        Provenance provenance = Protocols.provenance(protocol).orElseThrow();
        return "\n## " + protocol.id() + "\n\n**" + voice.of(protocol) + ".**"
                + protocol.notesMessage()
                        .map(voice::of)
                        .map(ProtocolsPage::wrapped)
                        .map("\n"::concat)
                        .orElse("\n")
                + voice.say("protocols.table")
                + joined(provenance.elements().entrySet().stream().map(entry -> element(protocol, entry)))
                + joined(provenance.tasks().entrySet().stream().map(this::task));
    }

    private String element(Protocol protocol, Map.Entry<ProtocolElement, Attribution> entry) {
        return voice.say(
                        "protocol.element",
                        "element",
                        entry.getKey(),
                        "value",
                        entry.getKey().value(protocol),
                        "source",
                        entry.getValue())
                + "\n";
    }

    private String task(Map.Entry<Task, Attribution> entry) {
        return voice.say(
                        "protocol.task",
                        "task",
                        entry.getKey().word(),
                        "phase",
                        entry.getKey().phase(),
                        "source",
                        entry.getValue())
                + "\n";
    }

    private String source(Source source) {
        return wrapped(voice.say("source", "mark", source, "citation", source.citation()));
    }

    private static String wrapped(String prose) {
        return LINE.matcher(prose).replaceAll("$1\n");
    }
}
