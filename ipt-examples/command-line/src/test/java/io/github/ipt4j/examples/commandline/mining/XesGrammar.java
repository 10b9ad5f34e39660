package io.github.ipt4j.examples.commandline.mining;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Ordering;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javax.xml.datatype.DatatypeConstants;
import javax.xml.datatype.DatatypeFactory;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * What the XML schema of IEEE 1849-2016 asks of a log, said by hand: which elements stand in which, in which order, with which
 * attributes, of which types. The schema itself names no license and is not kept here. Lists and containers, which our logs do
 * not use, are not allowed.
 */
public final class XesGrammar {

    private static final Pattern NCNAME = Pattern.compile("[A-Za-z_][A-Za-z0-9._-]*");
    private static final Pattern NAME = Pattern.compile("[A-Za-z_:][A-Za-z0-9._:-]*");
    private static final Pattern TOKEN = Pattern.compile("\\S+( \\S+)*");
    private static final Pattern DECIMAL = Pattern.compile("[+-]?\\d+(\\.\\d+)?");
    private static final Pattern URI = Pattern.compile("https?://\\S+");
    private static final Pattern ANY = Pattern.compile("(?s).*");
    private static final Pattern DATE = Pattern.compile("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}\\+00:00");
    private static final Pattern LONG = Pattern.compile("[+-]?\\d{1,18}");

    private static final String ATTRIBUTE = "attribute";

    /** The elements that are attributes, with the type of their values. */
    private static final ImmutableMap<String, Pattern> ATTRIBUTES = ImmutableMap.of(
            "string", ANY, "date", DATE, "int", LONG, "boolean", Pattern.compile("true|false"), "id", ANY);

    /** What may stand in each element, in this order. */
    private static final ImmutableMap<String, List<String>> CONTENT = ImmutableMap.of(
            "log",
            List.of("extension", "global", "classifier", ATTRIBUTE, "trace", "event"),
            "trace",
            List.of(ATTRIBUTE, "event"),
            "event",
            List.of(ATTRIBUTE),
            "global",
            List.of(ATTRIBUTE),
            "extension",
            List.of(),
            "classifier",
            List.of(),
            ATTRIBUTE,
            List.of(ATTRIBUTE));

    /** The attributes of each element, all of them required. */
    private static final ImmutableMap<String, ImmutableMap<String, Pattern>> REQUIRED = ImmutableMap.of(
            "log", ImmutableMap.of("xes.version", DECIMAL),
            "trace", ImmutableMap.of(),
            "event", ImmutableMap.of(),
            "global", ImmutableMap.of("scope", NCNAME),
            "extension", ImmutableMap.of("name", NCNAME, "prefix", NCNAME, "uri", URI),
            "classifier", ImmutableMap.of("name", NCNAME, "scope", NCNAME, "keys", TOKEN));

    private XesGrammar() {}

    public static void assertKeptBy(LogDocument log) {
        assertThat(log.root().getTagName()).isEqualTo("log");
        check(log.root());
    }

    private static String kind(Element element) {
        return ATTRIBUTES.containsKey(element.getTagName()) ? ATTRIBUTE : element.getTagName();
    }

    private static void check(Element element) {
        List<String> content = CONTENT.getOrDefault(kind(element), List.of());
        List<Element> children = LogDocument.children(element);
        List<String> kinds = children.stream().map(XesGrammar::kind).toList();
        assertThat(element.getNamespaceURI()).isNull();
        assertThat(content).containsAll(ImmutableSet.copyOf(kinds));
        assertThat(kinds).isSortedAccordingTo(Ordering.explicit(content));
        assertThat(text(element)).isBlank();
        attributes(element);
        children.forEach(XesGrammar::check);
    }

    private static void attributes(Element element) {
        ImmutableMap<String, Pattern> required = kind(element).equals(ATTRIBUTE)
                ? ImmutableMap.of("key", NAME, "value", ATTRIBUTES.get(element.getTagName()))
                : REQUIRED.get(element.getTagName());
        assertThat(element.getAttributes().getLength()).isEqualTo(required.size());
        required.forEach((name, type) -> assertThat(element.getAttribute(name)).matches(type));
        if (element.getTagName().equals("date")) {
            assertThat(DatatypeFactory.newDefaultInstance()
                            .newXMLGregorianCalendar(element.getAttribute("value"))
                            .getXMLSchemaType())
                    .isEqualTo(DatatypeConstants.DATETIME);
        }
    }

    private static String text(Element element) {
        return LogDocument.nodes(element.getChildNodes())
                .filter(node -> node.getNodeType() == Node.TEXT_NODE)
                .map(Node::getNodeValue)
                .collect(Collectors.joining());
    }
}
