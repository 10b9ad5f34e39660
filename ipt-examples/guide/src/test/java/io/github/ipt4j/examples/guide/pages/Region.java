package io.github.ipt4j.examples.guide.pages;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Lines of a source that a page shows: those between {@code // #region docs/page.md} and {@code // #endregion}.
 *
 * @param page the name of the page
 * @param code what the page shows
 * @param source the whole text of the source
 */
record Region(String page, String code, String source) {

    private static final Pattern MARKED =
            Pattern.compile("^ *// #region (\\S+)\n(.*?)^ *// #endregion$", Pattern.DOTALL | Pattern.MULTILINE);

    /** The regions of all examples, also of those that are built only with everything, in the order of their sources. */
    static ImmutableList<Region> all() {
        try (Stream<Path> files = Files.walk(Page.TOP.resolve("ipt-examples"))) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .filter(file -> !file.toString().contains("target"))
                    .sorted()
                    .map(Page::textOf)
                    .flatMap(source -> MARKED.matcher(source).results().map(marked -> region(marked, source)))
                    .collect(ImmutableList.toImmutableList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Region region(MatchResult marked, String source) {
        return new Region(marked.group(1), ShownCode.of(marked.group(2)), source);
    }
}
