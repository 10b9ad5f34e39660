package io.github.ipt4j.protocol.journal;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.LinkedHashMultimap;
import com.google.common.collect.SetMultimap;
import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaValidatorsConfig;
import com.networknt.schema.SpecVersion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Set;

/** The published schema of an event: whether a line keeps it, and the properties and words that stand in it. */
final class Schema {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final JsonNode ROOT = read();
    private static final JsonSchema VALIDATOR = JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
            .getSchema(
                    ROOT,
                    SchemaValidatorsConfig.builder()
                            .formatAssertionsEnabled(true)
                            .build());

    /**
     * The properties of each kind of object: of an event or activity by its type, of others by the property that holds
     * it.
     */
    private final SetMultimap<String, String> properties = LinkedHashMultimap.create();

    /** The words that a property of a kind of object can have. */
    private final SetMultimap<String, String> words = LinkedHashMultimap.create();

    private Schema() {
        ROOT.get("oneOf").forEach(event -> object("event", event));
    }

    static Schema published() {
        return new Schema();
    }

    private static JsonNode read() {
        try (var in = JournalFormat.class.getResourceAsStream("event.schema.json")) {
            return JSON.readTree(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static boolean isKeptBy(String json) {
        return VALIDATOR.validate(json, InputFormat.JSON).isEmpty();
    }

    static JsonNode tree(String json) {
        try {
            return JSON.readTree(json);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Set<String> kinds() {
        return properties.keySet();
    }

    Set<String> properties(String kind) {
        return properties.get(kind);
    }

    /** Every vocabulary, as the set of its words. */
    ImmutableSet<Set<String>> vocabularies() {
        return ImmutableSet.copyOf(
                words.asMap().values().stream().map(ImmutableSet::copyOf).toList());
    }

    private void object(String family, JsonNode schema) {
        String kind = kind(family, schema.path("properties"));
        schema.path("properties").properties().forEach(property -> {
            properties.put(kind, property.getKey());
            value(kind, property.getKey(), property.getValue());
            if (property.getKey().equals("type")) {
                words.put(family + ".type", property.getValue().path("const").asText());
            }
        });
    }

    /** The kind of an object, in the schema as in a line. */
    static String kind(String family, JsonNode properties) {
        return properties.has("type") ? word(properties.get("type")) : family;
    }

    private static String word(JsonNode node) {
        return node.isTextual() ? node.asText() : node.path("const").asText();
    }

    private void value(String kind, String property, JsonNode schema) {
        JsonNode resolved = resolved(schema);
        resolved.path("enum").forEach(word -> words.put(kind + "." + property, word.asText()));
        if (resolved.path("const").isTextual()) {
            words.put(kind + "." + property, resolved.get("const").asText());
        }
        if (resolved.has("items")) {
            value(kind, property, resolved.get("items"));
        }
        if (property.equals("adds")) {
            return; // An event again.
        }
        resolved.path("oneOf").forEach(activity -> object("activity", activity));
        if (resolved.path("additionalProperties").isBoolean()) {
            object(property, resolved);
        }
    }

    private static JsonNode resolved(JsonNode schema) {
        return schema.has("$ref") ? ROOT.at(schema.get("$ref").asText().substring(1)) : schema;
    }
}
