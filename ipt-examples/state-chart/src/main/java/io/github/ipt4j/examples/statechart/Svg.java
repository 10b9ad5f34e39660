package io.github.ipt4j.examples.statechart;

import java.io.StringWriter;
import java.math.BigDecimal;
import java.math.RoundingMode;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes elements of SVG, with what XML cannot hold replaced. */
final class Svg {

    private final StringWriter text = new StringWriter();
    private final XMLStreamWriter xml;

    Svg() {
        try {
            xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text);
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Begins an element; names and values of its attributes follow each other. */
    void begin(String element, Object... attributes) {
        write(() -> {
            xml.writeStartElement(element);
            attributes(attributes);
        });
    }

    /** Ends the element that was begun last, and the line. */
    void end() {
        write(() -> {
            xml.writeEndElement();
            xml.writeCharacters("\n");
        });
    }

    /** An element without content. */
    void empty(String element, Object... attributes) {
        write(() -> {
            xml.writeEmptyElement(element);
            attributes(attributes);
            xml.writeCharacters("\n");
        });
    }

    /** An element with text. */
    void text(String element, String content, Object... attributes) {
        begin(element, attributes);
        characters(content);
        end();
    }

    /** Text, on a line of its own or within an element. */
    void characters(String content) {
        write(() -> xml.writeCharacters(legal(content)));
    }

    private void attributes(Object... attributes) throws XMLStreamException {
        for (int i = 0; i < attributes.length; i += 2) {
            Object value = attributes[i + 1];
            xml.writeAttribute(
                    attributes[i].toString(),
                    value instanceof Double number ? number(number) : legal(value.toString()));
        }
    }

    /** A number with at most two decimals, as SVG has it. */
    static String number(double value) {
        return BigDecimal.valueOf(value)
                .setScale(2, RoundingMode.HALF_EVEN)
                .stripTrailingZeros()
                .toPlainString();
    }

    /** A text in which each character that XML 1.0 has no place for is U+FFFD. */
    static String legal(String text) {
        StringBuilder legal = new StringBuilder();
        text.codePoints().map(letter -> isLegal(letter) ? letter : 0xFFFD).forEach(legal::appendCodePoint);
        return legal.toString();
    }

    private static boolean isLegal(int letter) {
        boolean control = letter < ' ' && letter != '\t' && letter != '\n' && letter != '\r';
        boolean surrogate = letter >= Character.MIN_SURROGATE && letter <= Character.MAX_SURROGATE;
        return !control && !surrogate && letter != 0xFFFE && letter != 0xFFFF;
    }

    private interface Writing {
        void write() throws XMLStreamException;
    }

    /** Into memory, nothing fails. */
    private void write(Writing writing) {
        try {
            writing.write();
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
