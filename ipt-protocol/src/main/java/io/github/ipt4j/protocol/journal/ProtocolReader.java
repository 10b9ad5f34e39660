package io.github.ipt4j.protocol.journal;

import com.google.common.collect.ImmutableList;
import io.github.ipt4j.core.Bounds;
import io.github.ipt4j.core.wording.Message;
import io.github.ipt4j.protocol.Phase;
import io.github.ipt4j.protocol.Protocol;
import io.github.ipt4j.protocol.Setting;
import io.github.ipt4j.protocol.Task;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;

/** Reads protocols. */
final class ProtocolReader {

    private static final Vocabulary<Setting> SETTINGS = Vocabulary.of(Setting.class);
    private static final Bounds NUMBERS = Bounds.atLeast(0);

    private ProtocolReader() {}

    static Protocol protocol(Json json) {
        return ObjectReader.read(json, fields -> build(json, properties(fields)));
    }

    private static Protocol build(Json json, Protocol.Builder builder) {
        builder.problem().ifPresent(problem -> refuse(json, problem));
        return builder.build();
    }

    private static void refuse(Json json, Message problem) {
        throw new Malformed(json.token(), Expectation.of("protocol").with("problem", problem));
    }

    private static Protocol.Builder properties(ObjectReader fields) {
        Protocol.Builder builder = Protocol.builder()
                .id(fields.id("id"))
                .title(fields.required("title", Scalars::text))
                .source(fields.optional("source", Scalars::text))
                .notes(fields.optional("notes", Scalars::text))
                .sessions(fields.required("sessions", ProtocolReader::closed))
                .cadenceDays(fields.number("cadenceDays", Bounds.atLeast(1)))
                .setting(fields.word("setting", SETTINGS))
                .ages(fields.optional("ages", ProtocolReader::closed))
                .minutes(fields.required("minutes", ProtocolReader::closed))
                .focus(fields.required("focus", ProtocolReader::closed));
        phases(fields.required("phases"), builder);
        return builder.tasks(fields.required("tasks", ProtocolReader::tasks));
    }

    private static void phases(Json json, Protocol.Builder builder) {
        ObjectReader.read(
                json,
                phases -> builder.initial(phases.required(Phase.INITIAL.word(), ProtocolReader::bounds))
                        .intermediate(phases.required(Phase.INTERMEDIATE.word(), ProtocolReader::bounds))
                        .termination(phases.required(Phase.TERMINATION.word(), ProtocolReader::bounds)));
    }

    private static Bounds closed(Json json) {
        Bounds bounds = bounds(json);
        if (bounds.max().isEmpty()) {
            throw new Malformed(json.token(), Expectation.property("max"));
        }
        return bounds;
    }

    private static Bounds bounds(Json json) {
        return ObjectReader.read(json, fields -> {
            int min = fields.number("min", NUMBERS);
            OptionalInt max = fields.optionalNumber("max", Bounds.atLeast(min));
            return new Bounds(min, max);
        });
    }

    private static ImmutableList<Task> tasks(Json json) {
        return ObjectReader.read(
                json,
                fields -> Stream.of(Phase.values())
                        .map(phase -> tasks(fields, phase))
                        .flatMap(Optional::stream)
                        .flatMap(ImmutableList::stream)
                        .collect(ImmutableList.toImmutableList()));
    }

    private static Optional<ImmutableList<Task>> tasks(ObjectReader fields, Phase phase) {
        Vocabulary<Task> words = Vocabulary.of(
                Stream.of(Task.values()).filter(task -> task.phase() == phase).toList(), Task::word);
        return fields.optionalList(phase.word(), task -> Scalars.word(task, words));
    }
}
