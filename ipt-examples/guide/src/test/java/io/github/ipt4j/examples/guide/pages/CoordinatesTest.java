package io.github.ipt4j.examples.guide.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The pages name the artifacts and the version that there are. */
final class CoordinatesTest {

    private static final Pattern ARTIFACT =
            Pattern.compile("<groupId>io.github.ipt4j</groupId>\\s*<artifactId>([^<]*)</artifactId>");
    private static final Pattern GRADLE = Pattern.compile("\"io.github.ipt4j:([^:\"]*)");
    private static final Pattern VERSION =
            Pattern.compile("</artifactId>\\s*<version>([^<]*)</version>|ipt-bom:([^\"]*)\"");

    private static Stream<String> blocks() {
        return Page.all().stream()
                .flatMap(page -> Stream.concat(page.blocks("xml").stream(), page.blocks("kotlin").stream()));
    }

    private static Stream<MatchResult> found(Pattern pattern) {
        return blocks().flatMap(block -> pattern.matcher(block).results());
    }

    private static String built() {
        String pom = Page.textOf(Page.TOP.resolve("pom.xml"));
        return VERSION.matcher(pom).results().findFirst().orElseThrow().group(1);
    }

    @Test
    void everyVersionIsThatOfTheBuild() {
        assertThat(found(VERSION).map(shown -> shown.group(1) == null ? shown.group(2) : shown.group(1)))
                .hasSizeGreaterThan(2)
                .containsOnly(built());
    }

    @Test
    void theVersionToCiteIsThatOfTheBuild() {
        assertThat(Page.textOf(Page.TOP.resolve("CITATION.cff"))).contains("\nversion: " + built() + "\n");
    }

    @Test
    void everyArtifactIsPublished() {
        assertThat(Stream.concat(found(ARTIFACT), found(GRADLE)).map(shown -> shown.group(1)))
                .hasSizeGreaterThan(3)
                .isSubsetOf(List.of(
                        "ipt-bom",
                        "ipt-core",
                        "ipt-core-testing",
                        "ipt-protocol",
                        "ipt-protocol-testing",
                        "ipt-exercises"));
    }
}
