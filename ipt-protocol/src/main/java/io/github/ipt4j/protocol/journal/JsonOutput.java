package io.github.ipt4j.protocol.journal;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import io.github.ipt4j.core.Bounds;
import io.github.ipt4j.core.PrivateText;
import io.github.ipt4j.core.VocabularyTerm;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;

/** Writes one JSON value into a string, property by property; what is absent is omitted. */
final class JsonOutput {

    private static final JsonFactory FACTORY = new JsonFactory();

    private final StringWriter text = new StringWriter();
    private final JsonGenerator generator;
    private final Disclosure disclosure;

    private JsonOutput(Disclosure disclosure) {
        this.disclosure = disclosure;
        try {
            this.generator = FACTORY.createGenerator(text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** One object as text, without line ends. */
    static String object(Disclosure disclosure, Consumer<JsonOutput> properties) {
        JsonOutput output = new JsonOutput(disclosure);
        output.object(properties);
        return output.end();
    }

    /** One object as text on several lines, for people to read. */
    static String document(Consumer<JsonOutput> properties) {
        JsonOutput output = new JsonOutput(Disclosure.EVERYTHING);
        output.generator.useDefaultPrettyPrinter();
        output.object(properties);
        return output.end();
    }

    private String end() {
        run(JsonGenerator::close);
        return text.toString();
    }

    boolean disclosesPrivateText() {
        return disclosure == Disclosure.EVERYTHING;
    }

    void object(Consumer<JsonOutput> properties) {
        run(JsonGenerator::writeStartObject);
        properties.accept(this);
        run(JsonGenerator::writeEndObject);
    }

    void object(String name, Consumer<JsonOutput> properties) {
        name(name);
        object(properties);
    }

    <T> void list(String name, Iterable<T> items, Consumer<T> item) {
        name(name);
        list(items, item);
    }

    <T> void list(Iterable<T> items, Consumer<T> item) {
        run(JsonGenerator::writeStartArray);
        items.forEach(item);
        run(JsonGenerator::writeEndArray);
    }

    void name(String name) {
        run(to -> to.writeFieldName(name));
    }

    void text(String text) {
        run(to -> to.writeString(text));
    }

    void number(int number) {
        run(to -> to.writeNumber(number));
    }

    void numberOrNull(OptionalInt number) {
        number.ifPresentOrElse(this::number, () -> run(JsonGenerator::writeNull));
    }

    void flag(boolean flag) {
        run(to -> to.writeBoolean(flag));
    }

    void text(String name, String text) {
        name(name);
        text(text);
    }

    void number(String name, int number) {
        name(name);
        number(number);
    }

    void flag(String name, boolean flag) {
        name(name);
        flag(flag);
    }

    void word(String name, VocabularyTerm term) {
        text(name, term.word());
    }

    void words(String name, Iterable<? extends VocabularyTerm> terms) {
        list(name, terms, term -> text(term.word()));
    }

    void date(String name, LocalDate date) {
        text(name, date.toString());
    }

    /** A time with its offset, and with seconds, which {@link OffsetDateTime#toString} omits where they are zero. */
    void time(String name, OffsetDateTime time) {
        text(name, DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(time));
    }

    void number(String name, OptionalInt number) {
        number.ifPresent(present -> number(name, present));
    }

    /** An optional private text: omitted unless everything is disclosed. */
    void optional(String name, Optional<PrivateText> text) {
        text.filter(present -> disclosesPrivateText()).ifPresent(present -> text(name, present.reveal()));
    }

    /** A required private text: withheld unless everything is disclosed. */
    void required(String name, PrivateText text) {
        text(name, disclosesPrivateText() ? text.reveal() : PrivateText.WITHHELD);
    }

    void bounds(String name, Bounds bounds) {
        object(name, to -> {
            to.number("min", bounds.min());
            to.number("max", bounds.max());
        });
    }

    private void run(Writing writing) {
        try {
            writing.on(generator);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private interface Writing {
        void on(JsonGenerator generator) throws IOException;
    }
}
