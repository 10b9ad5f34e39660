package io.github.ipt4j.examples.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableSet;
import io.github.ipt4j.core.testing.Patterns;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The words of the workbench, and the keys by which its pages say them. */
final class WorkbenchWordsTest {

    private static final ImmutableSet<String> KEYS =
            ImmutableSet.copyOf(Patterns.of(Path.of("src/main/resources/META-INF/ipt4j/workbench/words_en.properties"))
                    .keySet());

    private static final Pattern LITERAL = Pattern.compile("\"([a-z][a-z0-9.-]*)\"");

    private static final Pattern SAID =
            Pattern.compile("\\b(?:say|message)\\(\\s*\"([a-z][a-z0-9.-]*[a-z0-9])\"\\s*[,)]");

    @Test
    void everyKeyThatIsSaidExists() throws IOException {
        assertThat(KEYS).containsAll(found(SAID, sources()));
    }

    @Test
    void everyKeyIsSaid() throws IOException {
        ImmutableSet<String> literals = found(LITERAL, sources());

        assertThat(KEYS).allMatch(key -> literals.contains(key) || isPutTogether(key, literals));
    }

    /** Such as {@code role.admin} of {@code "role."} and a word. */
    private static boolean isPutTogether(String key, ImmutableSet<String> literals) {
        String whole = key.endsWith(".remedy") ? key.substring(0, key.lastIndexOf('.')) : key;
        int dot = whole.indexOf('.');
        return literals.contains(whole.substring(0, dot + 1)) && literals.contains(whole.substring(dot + 1));
    }

    private static ImmutableSet<String> found(Pattern pattern, String text) {
        return pattern.matcher(text)
                .results()
                .map((MatchResult result) -> result.group(1))
                .collect(ImmutableSet.toImmutableSet());
    }

    private static String sources() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src/main"))) {
            return files.filter(file -> file.toString().matches(".*\\.(java|jte)"))
                    .map(WorkbenchWordsTest::text)
                    .collect(Collectors.joining());
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
