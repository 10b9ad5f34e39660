package io.github.ipt4j.examples.fhir.write;

import com.fasterxml.jackson.core.JsonGenerator;
import com.google.errorprone.annotations.CanIgnoreReturnValue;
import io.github.ipt4j.examples.fhir.vocabulary.FhirAddress;
import io.github.ipt4j.examples.fhir.vocabulary.OurExtension;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * An element of FHIR, or a resource, as it is put together and written as JSON. An element without properties is left out
 * of the element that it is put into.
 */
public final class Element {

    private final Map<String, Object> properties = new LinkedHashMap<>();

    private Element() {}

    /**
     * Returns an element.
     *
     * @return an element without properties
     */
    public static Element of() {
        return new Element();
    }

    /**
     * Returns a resource.
     *
     * @param type its type
     * @param id its id
     * @return a resource without further properties
     */
    public static Element resource(String type, String id) {
        return of().word("resourceType", type).word("id", id);
    }

    /**
     * Sets a code, an address or another text that FHIR can hold.
     *
     * @param name the name of the property
     * @param word its value
     * @return this element
     */
    @CanIgnoreReturnValue
    public Element word(String name, String word) {
        properties.put(name, word);
        return this;
    }

    @CanIgnoreReturnValue
    Element number(String name, int number) {
        properties.put(name, number);
        return this;
    }

    @CanIgnoreReturnValue
    Element number(String name, OptionalInt number) {
        return number.isPresent() ? number(name, number.getAsInt()) : this;
    }

    @CanIgnoreReturnValue
    Element flag(String name, boolean flag) {
        properties.put(name, flag);
        return this;
    }

    /** A text that somebody wrote: as it is where FHIR can hold it, else in an extension. */
    @CanIgnoreReturnValue
    Element text(String name, String text) {
        return FhirText.isString(text)
                ? word(name, text)
                : child("_" + name, of().extension(OurExtension.EXACT_TEXT, "valueString", FhirText.quoted(text)));
    }

    @CanIgnoreReturnValue
    Element text(String name, Optional<String> text) {
        return text.isPresent() ? text(name, text.get()) : this;
    }

    @CanIgnoreReturnValue
    Element child(String name, Element child) {
        if (!child.properties.isEmpty()) {
            properties.put(name, child);
        }
        return this;
    }

    /** Adds to a list. */
    @CanIgnoreReturnValue
    Element add(String list, Element item) {
        return item.properties.isEmpty() ? this : addValue(list, item);
    }

    /** Adds a text that FHIR can hold to a list. */
    @CanIgnoreReturnValue
    Element addWord(String list, String word) {
        return addValue(list, word);
    }

    @CanIgnoreReturnValue
    Element addAll(String list, Iterable<Element> items) {
        items.forEach(item -> add(list, item));
        return this;
    }

    @CanIgnoreReturnValue
    private Element addValue(String list, Object item) {
        Object known = properties.get(list);
        List<Object> items = new ArrayList<>();
        if (known instanceof List<?> before) {
            items.addAll(before);
        }
        items.add(item);
        properties.put(list, items);
        return this;
    }

    /** Adds an extension whose value is a text that FHIR can hold. */
    @CanIgnoreReturnValue
    Element extension(OurExtension which, String type, String value) {
        return add("extension", of().word("url", which.url()).word(type, value));
    }

    @CanIgnoreReturnValue
    Element extension(OurExtension which, int positive) {
        return add("extension", of().word("url", which.url()).number("valuePositiveInt", positive));
    }

    @CanIgnoreReturnValue
    Element extension(OurExtension which, boolean flag) {
        return add("extension", of().word("url", which.url()).flag("valueBoolean", flag));
    }

    /** Adds an extension that is put together: of its parts, or of a value that is an element. */
    @CanIgnoreReturnValue
    Element extension(OurExtension which, Element rest) {
        Element extension = of().word("url", which.url());
        extension.properties.putAll(rest.properties);
        return add("extension", extension);
    }

    /** Says that a required property has no value, and why. */
    @CanIgnoreReturnValue
    Element absent(String name) {
        Element why = of().word("url", FhirAddress.ABSENT).word("valueCode", "unknown");
        return child("_" + name, of().add("extension", why));
    }

    boolean isEmpty() {
        return properties.isEmpty();
    }

    /** The text of a property, which every resource has for its type and its id. */
    String get(String name) {
        return String.valueOf(properties.get(name));
    }

    /**
     * Writes the element.
     *
     * @param out where it goes
     * @throws IOException if it cannot be written
     */
    public void writeTo(JsonGenerator out) throws IOException {
        out.writeStartObject();
        for (Map.Entry<String, Object> property : properties.entrySet()) {
            out.writeFieldName(property.getKey());
            write(out, property.getValue());
        }
        out.writeEndObject();
    }

    private static void write(JsonGenerator out, Object value) throws IOException {
        if (value instanceof Element element) {
            element.writeTo(out);
        } else if (value instanceof List<?> items) {
            out.writeStartArray();
            for (Object item : items) {
                write(out, item);
            }
            out.writeEndArray();
        } else if (value instanceof Integer number) {
            out.writeNumber(number);
        } else if (value instanceof Boolean flag) {
            out.writeBoolean(flag);
        } else {
            out.writeString(String.valueOf(value));
        }
    }
}
