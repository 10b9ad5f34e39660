package io.github.ipt4j.examples.commandline.table;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.google.common.collect.ImmutableList;
import io.github.ipt4j.examples.shared.output.Csv;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What each column holds: in words, and as a Frictionless Data Package, which statistics programs read. */
final class DataDictionary {

    private static final ImmutableList<String> HEADER = ImmutableList.of("table", "column", "type", "description");

    private static final DefaultIndenter LINES = new DefaultIndenter("  ", "\n");

    private final ImmutableList<Table<?>> tables;

    DataDictionary(ImmutableList<Table<?>> tables) {
        this.tables = tables;
    }

    /** A row a column. */
    String csv() {
        return tables.stream()
                .flatMap(table -> table.columns().stream().map(column -> row(table, column)))
                .collect(Collectors.joining("", line(HEADER.stream()), ""));
    }

    private static String row(Table<?> table, Column<?> column) {
        return line(Stream.of(
                table.name(), column.name(), column.type().name().toLowerCase(Locale.ROOT), column.description()));
    }

    private static String line(Stream<String> fields) {
        return fields.map(Csv::field).collect(Collectors.joining(",", "", "\r\n"));
    }

    /** A descriptor after specs.frictionlessdata.io, version 1. */
    String dataPackage() {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = new JsonFactory().createGenerator(text)) {
            json.setPrettyPrinter(
                    new DefaultPrettyPrinter().withObjectIndenter(LINES).withArrayIndenter(LINES));
            json.writeStartObject();
            json.writeStringField("profile", "tabular-data-package");
            json.writeStringField("name", "ipt-courses");
            json.writeArrayFieldStart("resources");
            for (Table<?> table : tables) {
                write(table, json);
            }
            json.writeEndArray();
            json.writeEndObject();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text + "\n";
    }

    private static void write(Table<?> table, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeStringField("profile", "tabular-data-resource");
        json.writeStringField("name", table.name());
        json.writeStringField("path", table.file());
        json.writeStringField("description", table.description());
        json.writeStringField("format", "csv");
        json.writeStringField("mediatype", "text/csv");
        json.writeStringField("encoding", "utf-8");
        json.writeObjectFieldStart("schema");
        writeStrings(json, "missingValues", "");
        json.writeArrayFieldStart("fields");
        for (Column<?> column : table.columns()) {
            write(column, json);
        }
        json.writeEndArray();
        json.writeEndObject();
        json.writeEndObject();
    }

    private static void write(Column<?> column, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeStringField("name", column.name());
        json.writeStringField("type", column.type().frictionless());
        json.writeStringField("description", column.description());
        if (column.type() == ColumnType.ANSWER) {
            writeStrings(json, "trueValues", "yes");
            writeStrings(json, "falseValues", "no");
        }
        json.writeEndObject();
    }

    private static void writeStrings(JsonGenerator json, String name, String value) throws IOException {
        json.writeArrayFieldStart(name);
        json.writeString(value);
        json.writeEndArray();
    }
}
