package io.github.ipt4j.examples.commandline.mining;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ipt4j.protocol.Phase;
import io.github.ipt4j.protocol.Protocols;
import io.github.ipt4j.protocol.audit.Audit;
import io.github.ipt4j.protocol.course.Course;
import io.github.ipt4j.protocol.event.CourseEvent;
import io.github.ipt4j.protocol.event.PhaseEntered;
import io.github.ipt4j.protocol.testing.NextEvent;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;

/** The extension describes the attributes that logs have, where they have them, in the form that the standard asks for. */
final class XesExtensionTest {

    /** A phase that is entered too early, so that there is a deviation. */
    private static final List<CourseEvent> EVENTS = List.of(
            NextEvent.after(Course.enforcing(Protocols.standard())).opening(),
            PhaseEntered.of(NextEvent.FIRST_DAY, Phase.INTERMEDIATE));

    private static Element extension() throws IOException {
        try (InputStream in = XesLog.class.getResourceAsStream("/schema/ipt.xesext")) {
            return LogDocument.root(new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8));
        }
    }

    private static Set<String> described(String scope) throws IOException {
        return LogDocument.children(extension()).stream()
                .filter(part -> part.getTagName().equals(scope))
                .flatMap(part -> LogDocument.children(part).stream())
                .map(attribute -> attribute.getTagName() + " ipt:" + attribute.getAttribute("key"))
                .collect(Collectors.toSet());
    }

    private static Set<String> written(Stream<Element> elements) {
        return elements.flatMap(element -> LogDocument.children(element).stream())
                .filter(attribute -> attribute.getAttribute("key").startsWith("ipt:"))
                .map(attribute -> attribute.getTagName() + ' ' + attribute.getAttribute("key"))
                .collect(Collectors.toSet());
    }

    private static Element log() {
        return LogDocument.root(Logs.of(
                XesView.SUBMITTED.of(
                        "c", Audit.observing().under(Protocols.standard()).course(EVENTS)),
                XesView.SUBMITTED));
    }

    private static Stream<Element> all(Element log, String name) {
        return LogDocument.nodes(log.getElementsByTagName(name)).map(Element.class::cast);
    }

    @Test
    void everyAttributeIsDescribedWhereItIsWritten() throws IOException {
        Element log = log();
        assertThat(written(Stream.of(log))).isEqualTo(described("log"));
        assertThat(written(all(log, "trace"))).isEqualTo(described("trace"));
        assertThat(written(all(log, "event"))).isEqualTo(described("event"));
    }

    @Test
    void logsNameTheExtensionAsItCallsItself() throws IOException {
        Element extension = extension();
        Element named = all(log(), "extension")
                .filter(other -> other.getAttribute("prefix").equals("ipt"))
                .findFirst()
                .orElseThrow();
        assertThat(extension.getTagName()).isEqualTo("xesextension");
        for (String attribute : Set.of("name", "prefix", "uri")) {
            assertThat(extension.getAttribute(attribute)).isEqualTo(named.getAttribute(attribute));
        }
    }

    @Test
    void everyAttributeHasANameInBothLanguages() throws IOException {
        assertThat(LogDocument.children(extension()).stream().flatMap(part -> LogDocument.children(part).stream()))
                .isNotEmpty()
                .allSatisfy(attribute -> assertThat(LogDocument.children(attribute))
                        .extracting(alias -> alias.getTagName() + ' ' + alias.getAttribute("mapping"))
                        .containsExactly("alias EN", "alias DE"));
    }
}
