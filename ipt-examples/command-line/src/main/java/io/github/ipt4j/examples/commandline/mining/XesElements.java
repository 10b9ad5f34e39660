package io.github.ipt4j.examples.commandline.mining;

import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Locale;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/**
 * Writes the elements of XES, in ASCII: any other character is a reference to it, so that a log reads the same in every
 * encoding and steers no terminal.
 */
final class XesElements {

    private static final String ASCII = StandardCharsets.US_ASCII.name();

    private final XMLStreamWriter xml;

    XesElements(OutputStream out) throws XMLStreamException {
        xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(out, ASCII);
        xml.writeStartDocument(ASCII, "1.0");
        line();
    }

    /** Begins an element, with the names of attributes, each followed by the value. */
    void begin(String name, String... attributes) throws XMLStreamException {
        xml.writeStartElement(name);
        attributes(attributes);
    }

    void end() throws XMLStreamException {
        xml.writeEndElement();
        line();
    }

    /** Writes an element without content. */
    void empty(String name, String... attributes) throws XMLStreamException {
        xml.writeEmptyElement(name);
        attributes(attributes);
    }

    private void attributes(String... attributes) throws XMLStreamException {
        for (int i = 0; i < attributes.length; i += 2) {
            xml.writeAttribute(attributes[i], writable(attributes[i + 1]));
        }
    }

    void string(String key, String value) throws XMLStreamException {
        empty("string", "key", key, "value", value);
    }

    void number(String key, int value) throws XMLStreamException {
        empty("int", "key", key, "value", Integer.toString(value));
    }

    /** Writes a day, of which XES has no notion: as its first instant in universal time. */
    void day(String key, LocalDate day) throws XMLStreamException {
        empty("date", "key", key, "value", day + "T00:00:00.000+00:00");
    }

    void comment(String text) throws XMLStreamException {
        xml.writeComment(text);
        line();
    }

    void line() throws XMLStreamException {
        xml.writeCharacters("\n");
    }

    /** Ends the document, and leaves what it is written to open. */
    void close() throws XMLStreamException {
        xml.writeEndDocument();
        xml.flush();
        xml.close();
    }

    /** A text with escapes in the place of what no attribute of XML holds as it is. */
    private static String writable(String text) {
        return text.codePoints().allMatch(XesElements::isWritable) ? text : escaped(text);
    }

    private static String escaped(String text) {
        StringBuilder escaped = new StringBuilder(text.length());
        text.codePoints()
                .forEach(character -> escaped.append(
                        isWritable(character)
                                ? Character.toString(character)
                                : String.format(Locale.ROOT, "\\u%04x", character)));
        return escaped.toString();
    }

    private static boolean isWritable(int character) {
        return character >= ' '
                && !(character >= Character.MIN_SURROGATE && character <= Character.MAX_SURROGATE)
                && character != 0xfffe
                && character != 0xffff;
    }
}
