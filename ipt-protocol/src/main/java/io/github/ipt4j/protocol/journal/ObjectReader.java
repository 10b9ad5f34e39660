package io.github.ipt4j.protocol.journal;

import com.fasterxml.jackson.core.JsonTokenId;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.ipt4j.core.Bounds;
import io.github.ipt4j.core.PrivateText;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Reads an object by its properties, each requested once.
 *
 * <p>A reader requests every property that the object can have: a property that was not requested is unknown, and
 * refused at the end.
 */
final class ObjectReader {

    private final Json object;
    private final @Nullable List<String> asked;
    private int usual;
    private int found;

    private ObjectReader(Json object, @Nullable List<String> asked) {
        this.object = object;
        this.asked = asked;
        this.usual = object.first().place();
    }

    /**
     * Reads an object to its end; once more if it has an unknown property, to find the properties it can have. So the
     * function may be called twice, and must have no side effects.
     */
    static <T> T read(Json json, Function<ObjectReader, T> reader) {
        ObjectReader fields = new ObjectReader(Scalars.object(json), null);
        T value = reader.apply(fields);
        if (fields.found < json.size()) {
            List<String> asked = new ArrayList<>();
            T unused = reader.apply(new ObjectReader(json, asked));
            throw new Malformed(
                    unknown(json, asked).token(), Expectation.of("properties").with("names", asked));
        }
        return value;
    }

    /** The first name that was not requested. */
    private static Json unknown(Json json, List<String> asked) {
        Json name = json.first();
        while (asked.contains(name.text())) {
            name = name.next().next();
        }
        return name;
    }

    int token() {
        return object.token();
    }

    /**
     * The place of what a {@linkplain io.github.ipt4j.core.FieldProblem#field() field} names: a property's value or, as
     * in {@code items[8]}, an entry of a list; the nearest value around it if there is no such place.
     */
    int token(String field) {
        int bracket = field.indexOf('[');
        Json value = object.property(bracket < 0 ? field : field.substring(0, bracket), usual);
        if (value == null) {
            return token();
        }
        return bracket < 0 ? value.token() : entry(value, Integer.parseInt(field, bracket + 1, field.length() - 1, 10));
    }

    private static int entry(Json list, int index) {
        Json item = list.is(JsonTokenId.ID_START_ARRAY) && index < list.size() ? list.first() : list;
        for (int i = 0; item.token() != list.token() && i < index; i++) {
            item = item.next();
        }
        return item.token();
    }

    @Nullable Json find(String name) {
        if (asked != null) {
            asked.add(name);
        }
        Json value = found < object.size() ? object.property(name, usual) : null;
        if (value != null) {
            found++;
            usual = value.next().place();
        }
        return value;
    }

    Json required(String name) {
        Json value = find(name);
        if (value == null) {
            throw new Malformed(token(), Expectation.property(name));
        }
        return value;
    }

    <T> Optional<T> optional(String name, Function<Json, T> type) {
        Json value = find(name);
        return value == null ? Optional.empty() : Optional.of(type.apply(value));
    }

    <T> T required(String name, Function<Json, T> type) {
        return type.apply(required(name));
    }

    OptionalInt optionalNumber(String name, Bounds allowed) {
        Json value = find(name);
        return value == null ? OptionalInt.empty() : OptionalInt.of(Scalars.number(value, allowed));
    }

    OptionalInt optionalWhole(String name) {
        Json value = find(name);
        return value == null ? OptionalInt.empty() : OptionalInt.of(Scalars.whole(value));
    }

    int number(String name, Bounds allowed) {
        return Scalars.number(required(name), allowed);
    }

    boolean flag(String name) {
        return Scalars.flag(required(name));
    }

    String id(String name) {
        return Scalars.id(required(name));
    }

    LocalDate date(String name) {
        return DateReader.date(required(name));
    }

    Optional<PrivateText> optionalText(String name) {
        return optional(name, Scalars::privateText);
    }

    <T> T word(String name, Vocabulary<T> words) {
        return Scalars.word(required(name), words);
    }

    <T> Optional<T> optionalWord(String name, Vocabulary<T> words) {
        return optional(name, json -> Scalars.word(json, words));
    }

    <T> ImmutableList<T> words(String name, Vocabulary<T> words) {
        return Scalars.list(required(name), json -> Scalars.word(json, words));
    }

    <T> Optional<ImmutableSet<T>> optionalWords(String name, Vocabulary<T> words) {
        return optionalList(name, json -> Scalars.word(json, words)).map(ImmutableSet::copyOf);
    }

    <T> Optional<ImmutableList<T>> optionalList(String name, Function<Json, T> type) {
        return optional(name, json -> Scalars.list(json, type));
    }
}
