package io.github.ipt4j.examples.commandline;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import io.github.ipt4j.core.VocabularyTerm;
import io.github.ipt4j.core.session.Mode;
import io.github.ipt4j.core.testing.Patterns;
import io.github.ipt4j.protocol.Phase;
import io.github.ipt4j.protocol.course.CourseStatus;
import io.github.ipt4j.protocol.fidelity.FigureBasis;
import io.github.ipt4j.protocol.risk.RiskStanding;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The files of words of the examples, and the keys by which the examples say what they hold. */
final class WordFilesTest {

    private static final Pattern LITERAL = Pattern.compile("\"([a-z.][a-z0-9.-]*)\"");

    /** A key that is said as it is; more are put together of two literals, or of a literal and the word of a term. */
    private static final Pattern SAID =
            Pattern.compile("\\b(?:say|said|headed|message)\\(\\s*\"([a-z][a-z0-9.-]*[a-z])\"");

    private static ImmutableSet<String> terms() {
        return Stream.<VocabularyTerm[]>of(
                        Mode.values(),
                        FigureBasis.values(),
                        RiskStanding.values(),
                        Phase.values(),
                        CourseStatus.values())
                .flatMap(Stream::of)
                .map(VocabularyTerm::word)
                .collect(ImmutableSet.toImmutableSet());
    }

    private static Map<String, String> english(String module, String file) {
        return Patterns.of(Path.of("..", module, "src/main/resources/META-INF/ipt4j", module, file + "_en.properties"));
    }

    /** The keys of what a module says, help apart. */
    private static Set<String> keys(String module) {
        Set<String> words = english(module, "words").keySet();
        return module.equals("command-line")
                ? Sets.union(words, english(module, "documentation").keySet())
                : words;
    }

    private static String sources(String module) throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("..", module, "src/main/java"))) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .map(WordFilesTest::text)
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

    private static ImmutableSet<String> found(Pattern pattern, String text) {
        return pattern.matcher(text)
                .results()
                .map((MatchResult result) -> result.group(1))
                .collect(ImmutableSet.toImmutableSet());
    }

    @ParameterizedTest
    @ValueSource(strings = {"shared", "command-line", "calendar", "play", "state-chart"})
    void everyKeyIsUsed(String module) throws IOException {
        ImmutableSet<String> literals = found(LITERAL, sources(module));
        ImmutableSet<String> words = ImmutableSet.copyOf(Sets.union(literals, terms()));
        assertThat(keys(module)).allMatch(key -> literals.contains(key) || isPutTogether(key, literals, words));
    }

    private static boolean isPutTogether(String key, Set<String> literals, Set<String> words) {
        return Stream.iterate(key.indexOf('.'), at -> at >= 0, at -> key.indexOf('.', at + 1))
                .anyMatch(at -> (literals.contains(key.substring(0, at + 1)) && words.contains(key.substring(at + 1)))
                        || (literals.contains(key.substring(0, at)) && literals.contains(key.substring(at))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"shared", "command-line", "calendar", "play", "state-chart"})
    void everyKeyThatIsSaidExists(String module) throws IOException {
        Set<String> known = Sets.union(keys(module), keys("shared"));
        assertThat(known).containsAll(found(SAID, sources(module)));
    }
}
