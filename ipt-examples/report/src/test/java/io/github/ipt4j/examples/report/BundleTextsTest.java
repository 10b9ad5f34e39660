package io.github.ipt4j.examples.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableSet;
import io.github.ipt4j.core.testing.Patterns;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The files of words of pages hold what the pages need, in both languages, and nothing else. */
final class BundleTextsTest {

    private static final Pattern LITERAL = Pattern.compile("\"([a-z0-9]+(?:[.-][a-z0-9]+)*)\"");
    private static final Pattern ASKED =
            Pattern.compile("(?:(?:[wW]ords|WORDS)(?:\\(\\))?|shared\\(\\))\\s*\\.(?:of|message)\\("
                    + "\\s*\"([^\"]+)\"|form\\.(?:section|fill|fillOrNone|toWrite)\\(\\s*\"([^\"]+)\"");

    static Stream<Path> english() {
        return BundleTexts.english();
    }

    private static String sources() throws IOException {
        StringBuilder sources = new StringBuilder();
        for (String folder : new String[] {"src/main/java", "src/main/jte"}) {
            try (Stream<Path> files = Files.walk(Path.of(folder))) {
                for (Path file : files.filter(Files::isRegularFile).toList()) {
                    sources.append(Files.readString(file));
                }
            }
        }
        return sources.toString();
    }

    @ParameterizedTest
    @MethodSource("english")
    void aGermanFileHasTheKeysOfTheEnglishOneInItsOrder(Path english) throws IOException {
        assertThat(keys(BundleTexts.german(english))).isEqualTo(keys(english));
    }

    private static String keys(Path file) throws IOException {
        return Files.readString(file).replaceAll("(?m)^(#.*|\\s.*|)\\R", "").replaceAll("(?m) = .*$", "");
    }

    static Stream<Path> pages() {
        return english().filter(file -> !file.endsWith("usage_en.properties"));
    }

    @ParameterizedTest
    @MethodSource("pages")
    void everyKeyIsUsed(Path english) throws IOException {
        ImmutableSet<String> literals = LITERAL.matcher(sources())
                .results()
                .map(found -> found.group(1))
                .collect(ImmutableSet.toImmutableSet());
        assertThat(literals).containsAll(Patterns.of(english).keySet());
    }

    @Test
    void everyKeyThatIsAskedForIsInAFile() throws IOException {
        ImmutableSet<String> keys =
                english().flatMap(file -> Patterns.of(file).keySet().stream()).collect(ImmutableSet.toImmutableSet());
        ImmutableSet<String> asked = ASKED.matcher(sources())
                .results()
                .map(found -> found.group(1) == null ? found.group(2) : found.group(1))
                .collect(ImmutableSet.toImmutableSet());
        assertThat(asked).hasSizeGreaterThan(250);
        assertThat(keys).containsAll(asked);
    }

    @ParameterizedTest
    @MethodSource("english")
    void aGermanFileSaysThatNoClinicianReviewedIt(Path english) throws IOException {
        assertThat(Files.readString(BundleTexts.german(english)))
                .startsWith("# ")
                .contains(" Von keiner Fachperson geprüft.\n");
    }
}
