package io.github.ipt4j.protocol.journal;

import com.google.common.base.Joiner;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.ipt4j.core.Bounds;
import io.github.ipt4j.core.PrivateText;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;

/**
 * The properties of an object, each asked for once.
 *
 * <p>Whoever reads an object asks for all that it can have and ends with {@link #end()}: what was not asked for is unknown.
 */
final class Fields {

    private final int token;
    private final Map<String, Json.Member> left;
    private final List<String> asked = new ArrayList<>();

    private Fields(Json json) {
        this.token = json.token();
        this.left = new HashMap<>(Values.properties(json));
    }

    /** Reads an object to its end. */
    static <T> T read(Json json, Function<Fields, T> reader) {
        Fields fields = new Fields(json);
        T value = reader.apply(fields);
        fields.end();
        return value;
    }

    int token() {
        return token;
    }

    /** Where a property's value stands, or the object if it has no such property. */
    Optional<Json> optional(String name) {
        asked.add(name);
        return Optional.ofNullable(left.remove(name)).map(Json.Member::value);
    }

    Json required(String name) {
        return optional(name).orElseThrow(() -> new Malformed(token, "the property " + name));
    }

    <T> Optional<T> optional(String name, Function<Json, T> type) {
        return optional(name).map(type);
    }

    <T> T required(String name, Function<Json, T> type) {
        return type.apply(required(name));
    }

    OptionalInt optionalNumber(String name, Bounds allowed) {
        Optional<Json> json = optional(name);
        return json.isPresent() ? OptionalInt.of(Values.number(json.get(), allowed)) : OptionalInt.empty();
    }

    int number(String name, Bounds allowed) {
        return Values.number(required(name), allowed);
    }

    boolean flag(String name) {
        return Values.flag(required(name));
    }

    String id(String name) {
        return Values.id(required(name));
    }

    LocalDate date(String name) {
        return Values.date(required(name));
    }

    Optional<PrivateText> optionalText(String name) {
        return optional(name, Values::privateText);
    }

    <T> T word(String name, Words<T> words) {
        return Values.word(required(name), words);
    }

    <T> Optional<T> optionalWord(String name, Words<T> words) {
        return optional(name, json -> Values.word(json, words));
    }

    <T> ImmutableList<T> words(String name, Words<T> words) {
        return Values.list(required(name), json -> Values.word(json, words));
    }

    <T> Optional<ImmutableSet<T>> optionalWords(String name, Words<T> words) {
        return optionalList(name, json -> Values.word(json, words)).map(ImmutableSet::copyOf);
    }

    <T> Optional<ImmutableList<T>> optionalList(String name, Function<Json, T> type) {
        return optional(name, json -> Values.list(json, type));
    }

    /** Refuses what was not asked for. */
    void end() {
        left.values().stream().mapToInt(Json.Member::token).min().ifPresent(first -> {
            throw new Malformed(first, "only the properties " + Joiner.on(", ").join(asked));
        });
    }
}
