package io.github.ipt4j.examples.guide.pages;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What README and docs show of Java is compiled, and what a page shows is what is run. */
final class JavaBlocksTest {

    private static final ImmutableList<Region> REGIONS = Region.all();

    private static Stream<Page> pages() {
        return Page.all().stream()
                .filter(page -> !page.blocks("java").isEmpty() || !regions(page).isEmpty());
    }

    private static List<Region> regions(Page page) {
        return REGIONS.stream()
                .filter(region -> region.page().equals(page.name()))
                .toList();
    }

    private static boolean imports(String block) {
        return block.lines().allMatch(line -> line.startsWith("import "));
    }

    @ParameterizedTest
    @MethodSource("pages")
    void everyBlockIsARegionOfASourceAndEveryRegionIsShown(Page page) {
        assertThat(page.blocks("java").stream().filter(block -> !imports(block)))
                .as("the blocks of Java in %s; write each as a region of a source in ipt-examples/guide", page)
                .containsExactlyElementsOf(
                        regions(page).stream().map(Region::code).toList());
    }

    @ParameterizedTest
    @MethodSource("pages")
    void everyImportThatIsShownIsOneOfTheSource(Page page) {
        String sources = regions(page).stream().map(Region::source).collect(joining());
        assertThat(page.blocks("java").stream().filter(JavaBlocksTest::imports).flatMap(String::lines))
                .allSatisfy(line -> assertThat(sources).contains("\n" + line + "\n"));
    }

    @Test
    void noRegionBelongsToAPageThatIsNotThere() {
        assertThat(Page.all())
                .extracting(Page::name)
                .containsAll(REGIONS.stream().map(Region::page).toList());
    }
}
