package io.github.ipt4j.examples.fhir.bundle;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.StreamReadConstraints;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** Reads and writes JSON. */
public final class FhirJson {

    private static final int BYTE_ORDER_MARK = 0xfeff;
    private static final int LOOK_AHEAD = 1 << 10;

    /** The limits are our own, which name the place. */
    private static final JsonFactory FACTORY = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(Integer.MAX_VALUE)
                    .maxStringLength(Integer.MAX_VALUE)
                    .maxNumberLength(Integer.MAX_VALUE)
                    .maxNameLength(Integer.MAX_VALUE)
                    .build())
            .disable(JsonFactory.Feature.INTERN_FIELD_NAMES)
            .build();

    private FhirJson() {}

    /**
     * Reads a document.
     *
     * @param in a document in UTF-8, with or without a byte-order mark
     * @param limits how much is read
     * @return its value
     * @throws MalformedBundleException if it is no well-formed JSON within the limits: a name twice in one object, half of a
     *     surrogate pair or anything after the value are refused too
     * @throws IOException if it cannot be read
     */
    public static FhirValue read(InputStream in, ReadingLimits limits) throws IOException {
        try (Reader reader = text(new LimitedStream(in, limits.bytes()));
                JsonParser parser = FACTORY.createParser(reader)) {
            return new FhirJsonReader(parser, limits).document();
        } catch (CharacterCodingException e) {
            throw new MalformedBundleException("utf-8", BundlePlace.ROOT);
        }
    }

    private static Reader text(InputStream in) throws IOException {
        Reader reader = new BufferedReader(new InputStreamReader(
                in,
                StandardCharsets.UTF_8
                        .newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPORT)));
        reader.mark(1);
        if (reader.read() != BYTE_ORDER_MARK) {
            reader.reset();
        }
        checkNoMarkup(reader);
        return reader;
    }

    /** FHIR is XML too, which is never read here. */
    private static void checkNoMarkup(Reader reader) throws IOException {
        reader.mark(LOOK_AHEAD);
        int first = reader.read();
        for (int read = 1; read < LOOK_AHEAD && Character.isWhitespace(first); read++) {
            first = reader.read();
        }
        if (first == '<') {
            throw new MalformedBundleException("xml", BundlePlace.ROOT);
        }
        reader.reset();
    }

    /**
     * Writes a value.
     *
     * @param value any value
     * @return one line
     */
    public static String line(FhirValue value) {
        StringWriter text = new StringWriter();
        try (JsonGenerator generator = FACTORY.createGenerator(text)) {
            write(value, generator);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    private static void write(FhirValue value, JsonGenerator to) throws IOException {
        if (value instanceof FhirObject object) {
            to.writeStartObject();
            for (Map.Entry<String, FhirValue> member : object.members().entrySet()) {
                to.writeFieldName(member.getKey());
                write(member.getValue(), to);
            }
            to.writeEndObject();
        } else if (value instanceof FhirArray array) {
            to.writeStartArray();
            for (FhirValue item : array.items()) {
                write(item, to);
            }
            to.writeEndArray();
        } else {
            writeScalar(value, to);
        }
    }

    private static void writeScalar(FhirValue value, JsonGenerator to) throws IOException {
        if (value instanceof FhirString text) {
            to.writeString(text.text());
        } else if (value instanceof FhirNumber number) {
            to.writeNumber(number.value());
        } else if (value instanceof FhirFlag flag) {
            to.writeBoolean(flag.value());
        } else {
            to.writeNull();
        }
    }
}
