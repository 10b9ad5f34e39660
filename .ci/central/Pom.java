import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.xpath.XPath;
import javax.xml.xpath.XPathConstants;
import javax.xml.xpath.XPathExpressionException;
import javax.xml.xpath.XPathFactory;
import org.w3c.dom.Document;
import org.w3c.dom.NodeList;

/** What a POM itself says, without what it would inherit. */
final class Pom {

    /** Required in every POM, not only in a parent. */
    private static final List<String> REQUIRED = List.of(
            "modelVersion",
            "groupId",
            "artifactId",
            "version",
            "name",
            "description",
            "url",
            "licenses/license/name",
            "licenses/license/url",
            "developers/developer/name",
            "developers/developer/organization",
            "developers/developer/organizationUrl",
            "scm/connection",
            "scm/developerConnection",
            "scm/url");

    private static final XPath PATHS = XPathFactory.newInstance().newXPath();

    private final Document document;

    private Pom(Document document) {
        this.document = document;
    }

    static Pom read(Path file) {
        try {
            return new Pom(DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(file.toFile()));
        } catch (Exception e) {
            throw new IllegalArgumentException(file + " is no XML", e);
        }
    }

    String packaging() {
        return text("packaging").isEmpty() ? "jar" : text("packaging");
    }

    /** What is wrong with the POM of the artifact with these coordinates. */
    List<String> problems(String group, String artifact, String version) {
        List<String> problems = new ArrayList<>();
        REQUIRED.stream().filter(path -> text(path).isEmpty()).forEach(path -> problems.add("lacks " + path));
        if (!List.of(text("groupId"), text("artifactId"), text("version")).equals(List.of(group, artifact, version))) {
            problems.add("names other coordinates than those of its folder");
        }
        if (texts("/project/version | /project/parent/version | //dependency/version").stream()
                .anyMatch(each -> each.endsWith("-SNAPSHOT"))) {
            problems.add("depends on a snapshot or is one");
        }
        if (!packaging().equals("pom") && texts("//*[not(*)]").stream().anyMatch(each -> each.contains("${"))) {
            problems.add("has a property that is not resolved");
        }
        if (!texts("/project/repositories | /project/pluginRepositories | //dependency/systemPath").isEmpty()) {
            problems.add("names a repository or a path of its own");
        }
        return problems;
    }

    private String text(String path) {
        return texts("/project/" + path).stream().findFirst().orElse("").strip();
    }

    private List<String> texts(String path) {
        try {
            NodeList nodes = (NodeList) PATHS.evaluate(path, document, XPathConstants.NODESET);
            return IntStream.range(0, nodes.getLength())
                    .mapToObj(i -> nodes.item(i).getTextContent())
                    .toList();
        } catch (XPathExpressionException e) {
            throw new IllegalArgumentException(path, e);
        }
    }
}
