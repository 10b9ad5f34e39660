package io.github.ipt4j.examples.guide.pages;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every link within the repository leads somewhere, and every page of the documentation is led to. */
final class LinksTest {

    private static final ImmutableList<Page> PAGES = Page.all();

    private static final Map<String, Page> BY_NAME = PAGES.stream().collect(toMap(Page::name, page -> page));

    private static final Pattern LINK = Pattern.compile("]\\(([^)\\s]+)\\)");

    private static final Pattern HEADING = Pattern.compile("(?m)^#+ +(.*)$");

    private static Stream<Page> pages() {
        return PAGES.stream();
    }

    /** Links to places of the repository, as they stand. */
    private static List<String> links(Page page) {
        return LINK.matcher(page.prose())
                .results()
                .map(link -> link.group(1))
                .filter(link -> !link.matches("[a-z]+:.*"))
                .toList();
    }

    /** The place that a link of a page leads to, from the top of the repository, without its anchor. */
    private static String target(Page page, String link) {
        String path = link.replaceAll("#.*", "");
        Path from = Path.of(page.name());
        return path.isEmpty()
                ? page.name()
                : from.resolveSibling(path).normalize().toString().replace('\\', '/');
    }

    /** The anchors of a page, as GitHub and the site make them of headings. */
    private static List<String> anchors(Page page) {
        return HEADING.matcher(page.prose())
                .results()
                .map(heading -> heading.group(1).toLowerCase(Locale.ROOT))
                .map(words -> words.replaceAll("\\[([^\\]]*)]\\([^)]*\\)", "$1"))
                .map(words -> words.replaceAll("[^\\p{L}\\p{N}_ -]", "").strip().replace(' ', '-'))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("pages")
    void everyLinkLeadsToAFileAndEveryAnchorToAHeading(Page page) {
        assertThat(links(page)).allSatisfy(link -> {
            String target = target(page, link);
            assertThat(Page.TOP.resolve(target))
                    .as(link)
                    .satisfies(file -> assertThat(Files.exists(file)).isTrue());
            if (link.contains("#")) {
                assertThat(anchors(BY_NAME.get(target))).contains(link.substring(link.indexOf('#') + 1));
            }
        });
    }

    @Test
    void everyPageIsInTheMenuOfTheSite() {
        String menu = Page.textOf(Page.TOP.resolve("docs/.vitepress/menu.mts"));

        assertThat(PAGES.stream()
                        .map(Page::name)
                        .filter(name -> name.matches("docs/[^/]*\\.md") && !name.endsWith("README.md"))
                        .map(name -> "/" + name.replaceAll("docs/|\\.md", "")))
                .allSatisfy(link -> assertThat(menu).contains("'" + link));
    }
}
