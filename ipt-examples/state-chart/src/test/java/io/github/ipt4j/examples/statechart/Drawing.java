package io.github.ipt4j.examples.statechart;

import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** An SVG picture, read again from its text. */
final class Drawing {

    private static final Pattern NUMBER = Pattern.compile("-?\\d+(\\.\\d+)?");

    private final Element svg;

    Drawing(String text) throws IOException {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultNSInstance();
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            svg = factory.newDocumentBuilder()
                    .parse(new InputSource(new StringReader(text)))
                    .getDocumentElement();
        } catch (ParserConfigurationException | SAXException e) {
            throw new IOException(e);
        }
    }

    /** All elements, the picture itself first. */
    List<Element> elements() {
        NodeList all = svg.getElementsByTagName("*");
        List<Element> elements = new ArrayList<>(List.of(svg));
        for (int i = 0; i < all.getLength(); i++) {
            elements.add((Element) all.item(i));
        }
        return elements;
    }

    /** The elements of a name and a class, in order. */
    List<Element> of(String name, String style) {
        return elements().stream()
                .filter(element -> element.getTagName().equals(name))
                .filter(element ->
                        List.of(element.getAttribute("class").split(" ")).contains(style))
                .toList();
    }

    /** The content of the elements of a name and a class, in order. */
    List<String> texts(String name, String style) {
        return of(name, style).stream().map(Element::getTextContent).toList();
    }

    /** Where the rectangle of a class is that stands alone in it. */
    Rectangle2D box(String style) {
        List<Element> boxes = of("rect", style);
        if (boxes.size() != 1) {
            throw new AssertionError(boxes.size() + " boxes of class " + style);
        }
        return place(boxes.get(0));
    }

    static Rectangle2D place(Element rectangle) {
        return new Rectangle2D.Double(
                number(rectangle, "x"),
                number(rectangle, "y"),
                number(rectangle, "width"),
                number(rectangle, "height"));
    }

    /** The room that a line of text takes, as wide as its given width and as high as its letters. */
    static Rectangle2D room(Element text) {
        double size = TextStyle.valueOf(text.getAttribute("class").toUpperCase(Locale.ROOT))
                        .height()
                * 0.7;
        return new Rectangle2D.Double(
                number(text, "x"), number(text, "y") - size, number(text, "textLength"), size * 1.25);
    }

    /** The corners of a line. */
    static List<Point2D> corners(Element path) {
        List<Double> numbers = NUMBER.matcher(path.getAttribute("d"))
                .results()
                .map(result -> Double.valueOf(result.group()))
                .toList();
        List<Point2D> corners = new ArrayList<>();
        for (int i = 0; i < numbers.size(); i += 2) {
            corners.add(new Point2D.Double(numbers.get(i), numbers.get(i + 1)));
        }
        return corners;
    }

    /** The boxes of states and of gates. */
    List<Rectangle2D> boxes() {
        return Stream.concat(of("rect", "state").stream(), of("rect", "gate").stream())
                .map(Drawing::place)
                .toList();
    }

    private static double number(Element element, String attribute) {
        return Double.parseDouble(element.getAttribute(attribute));
    }
}
