package io.github.ipt4j.protocol;

import com.google.common.collect.Maps;
import io.github.ipt4j.core.Bounds;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Builds a shipped protocol: each number and each task is set together with its source. */
final class SourcedProtocol {

    private final Protocol.Builder protocol = Protocol.builder();
    private final Map<ProtocolElement, Attribution> elements = new EnumMap<>(ProtocolElement.class);
    private final Map<Task, Attribution> tasks = new EnumMap<>(Task.class);

    private SourcedProtocol(String id, String title) {
        protocol.id(id).title(title);
    }

    static SourcedProtocol of(String id, String title) {
        return new SourcedProtocol(id, title);
    }

    SourcedProtocol notes(String notes) {
        protocol.notes(notes);
        return this;
    }

    SourcedProtocol sessions(Bounds sessions, Attribution attribution) {
        protocol.sessions(sessions);
        return attribute(ProtocolElement.SESSIONS, attribution);
    }

    SourcedProtocol initial(Bounds sessions, Attribution attribution) {
        protocol.initial(sessions);
        return attribute(ProtocolElement.INITIAL, attribution);
    }

    SourcedProtocol intermediate(Bounds sessions, Attribution attribution) {
        protocol.intermediate(sessions);
        return attribute(ProtocolElement.INTERMEDIATE, attribution);
    }

    SourcedProtocol termination(Bounds sessions, Attribution attribution) {
        protocol.termination(sessions);
        return attribute(ProtocolElement.TERMINATION, attribution);
    }

    /** The phases of ipt-standard, where the sources do not say how the sessions divide. */
    SourcedProtocol phasesAsStandard() {
        return initial(Bounds.between(1, 4), OurChoices.AS_STANDARD)
                .intermediate(OurChoices.ANY_NUMBER, OurChoices.THE_REST)
                .termination(Bounds.between(2, 4), OurChoices.AS_STANDARD);
    }

    SourcedProtocol cadenceDays(int days, Attribution attribution) {
        protocol.cadenceDays(days);
        return attribute(ProtocolElement.CADENCE, attribution);
    }

    SourcedProtocol setting(Setting setting, Attribution attribution) {
        protocol.setting(setting);
        return attribute(ProtocolElement.SETTING, attribution);
    }

    SourcedProtocol minutes(Bounds minutes, Attribution attribution) {
        protocol.minutes(minutes);
        return attribute(ProtocolElement.MINUTES, attribution);
    }

    SourcedProtocol focus(Bounds areas, Attribution attribution) {
        protocol.focus(areas);
        return attribute(ProtocolElement.FOCUS, attribution);
    }

    SourcedProtocol ages(Bounds years, Attribution attribution) {
        protocol.ages(years);
        return attribute(ProtocolElement.AGES, attribution);
    }

    SourcedProtocol anyAge(Attribution attribution) {
        return attribute(ProtocolElement.AGES, attribution);
    }

    SourcedProtocol tasks(Attribution attribution, Task... required) {
        List.of(required).forEach(task -> tasks.put(task, attribution));
        return this;
    }

    private SourcedProtocol attribute(ProtocolElement element, Attribution attribution) {
        elements.put(element, attribution);
        return this;
    }

    ShippedProtocol build() {
        Provenance provenance = new ProvenanceValue(Maps.immutableEnumMap(elements), Maps.immutableEnumMap(tasks));
        String citations = provenance.sources().stream()
                .filter(source -> source != Source.OUR_CHOICE)
                .map(Source::citation)
                .collect(Collectors.joining("; "));
        return new ShippedProtocol(
                protocol.source(citations).tasks(tasks.keySet()).build(), provenance);
    }
}
