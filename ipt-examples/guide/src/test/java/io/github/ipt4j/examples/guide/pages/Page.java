package io.github.ipt4j.examples.guide.pages;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A page of the documentation.
 *
 * @param name its path from the top of the repository, such as {@code docs/planning.md}
 * @param text what it holds
 */
public record Page(String name, String text) {

    static final Path TOP = Path.of("..", "..");

    /** Everything that readers of the project are given: the pages at the top, and those of the site. */
    static ImmutableList<Page> all() {
        try (Stream<Path> docs = Files.walk(TOP.resolve("docs"))) {
            return Stream.concat(
                            Stream.of("README.md", "CONTRIBUTING.md", "SECURITY.md", "CHANGELOG.md")
                                    .map(TOP::resolve),
                            docs.filter(file -> file.toString().endsWith(".md"))
                                    .filter(file -> !file.toString().contains("node_modules"))
                                    .sorted())
                    .map(Page::read)
                    .collect(ImmutableList.toImmutableList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * A page.
     *
     * @param name its path from the top of the repository
     * @return the page as it is now
     */
    public static Page named(String name) {
        return read(TOP.resolve(name));
    }

    private static Page read(Path file) {
        return new Page(TOP.relativize(file).toString().replace('\\', '/'), textOf(file));
    }

    static String textOf(Path file) {
        try {
            return Files.readString(file).replace("\r", "");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * The code between the fences of a language.
     *
     * @param language what stands behind the fence
     * @return the blocks in the order of the page
     */
    public List<String> blocks(String language) {
        return Pattern.compile("^```" + language + "\n(.*?)^```$", Pattern.DOTALL | Pattern.MULTILINE)
                .matcher(text)
                .results()
                .map(block -> block.group(1))
                .toList();
    }

    /** The words of the page, without its code. */
    String prose() {
        return text.replaceAll("(?ms)^```.*?^```$", "");
    }

    @Override
    public String toString() {
        return name;
    }
}
