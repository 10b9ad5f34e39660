package io.github.ipt4j.examples.commandline.page;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonFactoryBuilder;
import com.fasterxml.jackson.core.JsonGenerator;
import io.github.ipt4j.core.VocabularyTerm;
import io.github.ipt4j.examples.commandline.input.ReplayedCourse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;
import java.util.function.Function;

/** One JSON object a line; what is unknown is null. */
final class JsonLines {

    private static final JsonFactory FACTORY =
            new JsonFactoryBuilder().rootValueSeparator("").build();

    private final JsonGenerator json;

    JsonLines(Writer out) {
        try {
            this.json = FACTORY.createGenerator(out).disable(JsonGenerator.Feature.FLUSH_PASSED_TO_STREAM);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A line about a course, which begins with where it comes from and how it stands. */
    void line(ReplayedCourse replayed, Runnable properties) {
        object(() -> {
            text("file", replayed.file());
            text("course", replayed.name());
            text("protocol", replayed.course().protocol().id());
            text("phase", replayed.course().state().word());
            number("sessions", replayed.course().state().sessions());
            number("rejected", replayed.refused());
            replayed.unreadFrom().ifPresent(line -> number("unreadFrom", line));
            properties.run();
        });
        write(to -> {
            to.writeRaw('\n');
            to.flush();
        });
    }

    void object(Runnable properties) {
        write(JsonGenerator::writeStartObject);
        properties.run();
        write(JsonGenerator::writeEndObject);
    }

    void object(String name, Runnable properties) {
        write(to -> to.writeFieldName(name));
        object(properties);
    }

    <T> void list(String name, Iterable<T> items, Consumer<T> item) {
        write(to -> to.writeArrayFieldStart(name));
        items.forEach(item);
        write(JsonGenerator::writeEndArray);
    }

    <T> void texts(String name, Iterable<T> items, Function<T, String> text) {
        list(name, items, item -> write(to -> to.writeString(text.apply(item))));
    }

    void words(String name, Iterable<? extends VocabularyTerm> terms) {
        texts(name, terms, VocabularyTerm::word);
    }

    void numbers(String name, Iterable<Integer> numbers) {
        list(name, numbers, number -> write(to -> to.writeNumber(number)));
    }

    void text(String name, String text) {
        write(to -> to.writeStringField(name, text));
    }

    void text(String name, Optional<String> text) {
        text.ifPresentOrElse(known -> text(name, known), () -> unknown(name));
    }

    void number(String name, int number) {
        write(to -> to.writeNumberField(name, number));
    }

    void number(String name, Optional<Integer> number) {
        number.ifPresentOrElse(known -> number(name, known), () -> unknown(name));
    }

    void number(String name, OptionalInt number) {
        number.ifPresentOrElse(known -> number(name, known), () -> unknown(name));
    }

    void flag(String name, boolean flag) {
        write(to -> to.writeBooleanField(name, flag));
    }

    void flag(String name, Optional<Boolean> flag) {
        flag.ifPresentOrElse(known -> flag(name, known), () -> unknown(name));
    }

    private void unknown(String name) {
        write(to -> to.writeNullField(name));
    }

    private void write(Writing writing) {
        try {
            writing.to(json);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private interface Writing {
        void to(JsonGenerator json) throws IOException;
    }
}
