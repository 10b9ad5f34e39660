package io.github.ipt4j.examples.commandline;

import io.github.ipt4j.protocol.Attribution;
import io.github.ipt4j.protocol.Protocol;
import io.github.ipt4j.protocol.Protocols;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** What the library says in English only; each of these lists is to become empty. */
final class PendingWords {

    /** Commands that show the wording of scales, which only their owners translate, or long notes on protocols. */
    static final List<String> COMMANDS = List.of("scales show", "protocols list --markdown");

    private PendingWords() {}

    static boolean shows(String[] command) {
        return COMMANDS.stream().anyMatch(String.join(" ", command)::startsWith)
                && Stream.of(command).noneMatch(List.of("--help", "a6")::contains);
    }

    /** A text without the phrases of the library that stand in no file, the longest first. */
    static String without(String text) {
        return phrases()
                .sorted(Comparator.comparing(String::length).reversed())
                .reduce(text, (rest, phrase) -> rest.replace(phrase, ""));
    }

    private static Stream<String> phrases() {
        return Protocols.shipped().values().stream()
                .flatMap(PendingWords::ofProtocol)
                .filter(phrase -> phrase.contains(" "));
    }

    private static Stream<String> ofProtocol(Protocol protocol) {
        return Stream.concat(
                protocol.notes().stream(),
                Protocols.provenance(protocol).stream()
                        .flatMap(provenance -> Stream.concat(
                                provenance.elements().values().stream(), provenance.tasks().values().stream()))
                        .map(Attribution::text));
    }
}
