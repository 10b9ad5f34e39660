package io.github.ipt4j.examples.commandline.mining;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/**
 * A log as a tool reads it that knows nothing of the library.
 *
 * @param root the element {@code log}
 */
public record LogDocument(Element root) {

    /**
     * A trace.
     *
     * @param attributes the attributes of the trace, by their keys
     * @param events those of each of its events
     */
    public record Trace(ImmutableMap<String, String> attributes, ImmutableList<ImmutableMap<String, String>> events) {}

    /** Reads a log. */
    public static LogDocument of(String xml) {
        return new LogDocument(root(xml));
    }

    /** Reads XML; nothing outside of it is looked up. */
    static Element root(String xml) {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            factory.setNamespaceAware(true);
            byte[] bytes = xml.getBytes(StandardCharsets.UTF_8);
            return factory.newDocumentBuilder()
                    .parse(new ByteArrayInputStream(bytes))
                    .getDocumentElement();
        } catch (ParserConfigurationException | SAXException | IOException e) {
            throw new AssertionError(e);
        }
    }

    static List<Element> children(Element parent) {
        return nodes(parent.getChildNodes())
                .filter(Element.class::isInstance)
                .map(Element.class::cast)
                .toList();
    }

    static Stream<Node> nodes(NodeList nodes) {
        return IntStream.range(0, nodes.getLength()).mapToObj(nodes::item);
    }

    private static Stream<Element> children(Element parent, String name) {
        return children(parent).stream().filter(child -> child.getTagName().equals(name));
    }

    public ImmutableMap<String, String> attributes() {
        return attributes(root);
    }

    public ImmutableList<Trace> traces() {
        return children(root, "trace")
                .map(trace -> new Trace(
                        attributes(trace),
                        children(trace, "event").map(LogDocument::attributes).collect(ImmutableList.toImmutableList())))
                .collect(ImmutableList.toImmutableList());
    }

    private static ImmutableMap<String, String> attributes(Element parent) {
        return children(parent).stream()
                .filter(child -> child.hasAttribute("value"))
                .map(child -> Map.entry(child.getAttribute("key"), child.getAttribute("value")))
                .collect(ImmutableMap.toImmutableMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
