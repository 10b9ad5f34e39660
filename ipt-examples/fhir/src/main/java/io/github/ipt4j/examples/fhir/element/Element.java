package io.github.ipt4j.examples.fhir.element;

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

/**
 * An element of FHIR, or a resource, as it is put together and written as JSON. An element without properties is left
 * out of the element that it is put into.
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

    /**
     * Sets a number.
     *
     * @param name the name of the property
     * @param number its value
     * @return this element
     */
    @CanIgnoreReturnValue
    public Element number(String name, int number) {
        properties.put(name, number);
        return this;
    }

    /**
     * Sets a truth value.
     *
     * @param name the name of the property
     * @param flag its value
     * @return this element
     */
    @CanIgnoreReturnValue
    public Element flag(String name, boolean flag) {
        properties.put(name, flag);
        return this;
    }

    /**
     * Sets a text that somebody wrote: as it is where FHIR can hold it, else in an extension.
     *
     * @param name the name of the property
     * @param text any text
     * @return this element
     */
    @CanIgnoreReturnValue
    public Element text(String name, String text) {
        return FhirText.isString(text) ? word(name, text) : exact(name, text);
    }

    /**
     * Sets a text that somebody wrote, if there is one.
     *
     * @param name the name of the property
     * @param text any text
     * @return this element
     */
    @CanIgnoreReturnValue
    public Element text(String name, Optional<String> text) {
        return text.isPresent() ? text(name, text.get()) : this;
    }

    /**
     * Sets a text in an extension, where FHIR cannot hold it.
     *
     * @param name the name of the property
     * @param text any text
     * @return this element
     */
    @CanIgnoreReturnValue
    public Element exact(String name, String text) {
        return child("_" + name, of().extension(OurExtension.EXACT_TEXT, "valueString", FhirText.quoted(text)));
    }

    /**
     * Sets an element.
     *
     * @param name the name of the property
     * @param child its value, left out if it has no properties
     * @return this element
     */
    @CanIgnoreReturnValue
    public Element child(String name, Element child) {
        if (!child.properties.isEmpty()) {
            properties.put(name, child);
        }
        return this;
    }

    /**
     * Adds an element to a list.
     *
     * @param list the name of the list
     * @param item what is added, left out if it has no properties
     * @return this element
     */
    @CanIgnoreReturnValue
    public Element add(String list, Element item) {
        return item.properties.isEmpty() ? this : addValue(list, item);
    }

    /**
     * Adds a text that FHIR can hold to a list.
     *
     * @param list the name of the list
     * @param word what is added
     * @return this element
     */
    @CanIgnoreReturnValue
    public Element addWord(String list, String word) {
        return addValue(list, word);
    }

    /**
     * Adds elements to a list.
     *
     * @param list the name of the list
     * @param items what is added, in order
     * @return this element
     */
    @CanIgnoreReturnValue
    public Element addAll(String list, Iterable<Element> items) {
        items.forEach(item -> add(list, item));
        return this;
    }

    @CanIgnoreReturnValue
    private Element addValue(String list, Object item) {
        List<Object> items = new ArrayList<>();
        if (properties.get(list) instanceof List<?> before) {
            items.addAll(before);
        }
        items.add(item);
        properties.put(list, items);
        return this;
    }

    /**
     * Adds an extension whose value is a text that FHIR can hold.
     *
     * @param which the extension
     * @param type the name of its value, such as {@code valueCode}
     * @param value its value
     * @return this element
     */
    @CanIgnoreReturnValue
    public Element extension(OurExtension which, String type, String value) {
        return extension(which, of().word(type, value));
    }

    /**
     * Adds an extension whose value is a number from 1.
     *
     * @param which the extension
     * @param positive its value
     * @return this element
     */
    @CanIgnoreReturnValue
    public Element extension(OurExtension which, int positive) {
        return extension(which, of().number("valuePositiveInt", positive));
    }

    /**
     * Adds an extension whose value is true.
     *
     * @param which the extension
     * @return this element
     */
    @CanIgnoreReturnValue
    public Element extension(OurExtension which) {
        return extension(which, of().flag("valueBoolean", true));
    }

    /**
     * Adds an extension.
     *
     * @param which the extension
     * @param content its value, or its parts
     * @return this element
     */
    @CanIgnoreReturnValue
    public Element extension(OurExtension which, Element content) {
        Element extension = of().word("url", which.url());
        extension.properties.putAll(content.properties);
        return add("extension", extension);
    }

    /**
     * Says that a required property has no value that is known.
     *
     * @param name the name of the property
     * @return this element
     */
    @CanIgnoreReturnValue
    public Element absent(String name) {
        return child("_" + name, unknown());
    }

    /**
     * Returns an element of which no value is known.
     *
     * @return an element that says so
     */
    public static Element unknown() {
        return of().add("extension", of().word("url", FhirAddress.ABSENT).word("valueCode", "unknown"));
    }

    /**
     * Returns the text of a property, such as the type or the id that every resource has.
     *
     * @param name the name of the property
     * @return its value as text
     */
    public String get(String name) {
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
        } else {
            out.writePOJO(value);
        }
    }
}
