package io.github.ipt4j.examples.commandline.page;

import io.github.ipt4j.core.wording.Wording;
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

    private static final String INTRODUCTION = """
            # The shipped protocols

            Each number and each task of a protocol names its own source; where the sources that could be read are silent, it
            says that it is a choice of this library, and why. What was read of each source stands beside its title below; [where
            to find it](sources.md#what-was-read). `ipt protocols show ID` prints one of them, `ipt protocols diff ID ID` compares
            two, and all are [verified](verification.md). The data behind an id never change: a change gets a new id.

            | protocol | sessions | initial | intermediate | termination | days between | setting | minutes | focus | ages | tasks |
            | --- | --- | --- | --- | --- | ---: | --- | --- | --- | --- | ---: |
            """;

    private static final String SOURCES = """

            ## Sources

            """;

    private static final Pattern LINE = Pattern.compile("(.{1,118})(?: |$)");

    private ProtocolsPage() {}

    /** The whole page, in Markdown. */
    public static String markdown() {
        return INTRODUCTION
                + Protocols.shipped().values().stream().map(ProtocolsPage::row).collect(Collectors.joining())
                + Protocols.shipped().values().stream()
                        .map(ProtocolsPage::section)
                        .collect(Collectors.joining())
                + SOURCES
                + Stream.of(Source.values()).map(ProtocolsPage::source).collect(Collectors.joining());
    }

    private static String row(Protocol protocol) {
        return Stream.of(ProtocolElement.values())
                .map(element -> Wording.english().of(element.value(protocol)))
                .collect(Collectors.joining(
                        " | ",
                        "| [" + protocol.id() + "](#" + protocol.id() + ") | ",
                        " | " + protocol.tasks().size() + " |\n"));
    }

    private static String section(Protocol protocol) {
        Provenance provenance = Protocols.provenance(protocol).orElseThrow();
        return "\n## " + protocol.id() + "\n\n**" + protocol.title() + ".**"
                + protocol.notes().map(ProtocolsPage::wrapped).map("\n"::concat).orElse("\n")
                + "\n| what | value | source |\n| --- | --- | --- |\n"
                + provenance.elements().entrySet().stream()
                        .map(entry -> element(protocol, entry))
                        .collect(Collectors.joining())
                + provenance.tasks().entrySet().stream()
                        .map(ProtocolsPage::task)
                        .collect(Collectors.joining());
    }

    private static String element(Protocol protocol, Map.Entry<ProtocolElement, Attribution> entry) {
        return "| " + Wording.english().of(entry.getKey()) + " | "
                + Wording.english().of(entry.getKey().value(protocol)) + " | "
                + entry.getValue().text() + " |\n";
    }

    private static String task(Map.Entry<Task, Attribution> entry) {
        return "| `" + entry.getKey().word() + "` | before the "
                + entry.getKey().phase().word() + " phase ends | "
                + entry.getValue().text() + " |\n";
    }

    private static String source(Source source) {
        return wrapped("- **" + source.mark() + "**: " + source.citation() + ".");
    }

    private static String wrapped(String prose) {
        return LINE.matcher(prose).replaceAll("$1\n");
    }
}
