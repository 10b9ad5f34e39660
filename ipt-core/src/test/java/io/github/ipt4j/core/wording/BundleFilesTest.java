package io.github.ipt4j.core.wording;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedMap;
import com.ibm.icu.text.MessageFormat;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The files of words, in every language and every module. */
final class BundleFilesTest {

    static Stream<Path> english() {
        return files().filter(file -> file.toString().endsWith("_en.properties"));
    }

    static Stream<Path> translations() {
        return files().filter(file -> !file.toString().endsWith("_en.properties"));
    }

    private static Stream<Path> files() {
        return Stream.of("core", "protocol", "exercises").flatMap(module -> {
            Path folder = Path.of("..", "ipt-" + module, "src/main/resources/META-INF/ipt4j", module);
            try (Stream<Path> files = Files.list(folder)) {
                return files.toList().stream();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    private static ImmutableSortedMap<String, String> patterns(Path file) throws IOException {
        Properties properties = new Properties();
        try (Reader reader = Files.newBufferedReader(file, UTF_8)) {
            properties.load(reader);
        }
        return properties.stringPropertyNames().stream()
                .collect(ImmutableSortedMap.toImmutableSortedMap(
                        String::compareTo, key -> key, properties::getProperty));
    }

    private static Path englishOf(Path translation) {
        String name = translation.getFileName().toString();
        return translation.resolveSibling(name.substring(0, name.lastIndexOf('_')) + "_en.properties");
    }

    private static ImmutableSet<String> placeholders(String pattern) {
        return ImmutableSet.copyOf(new MessageFormat(pattern, Locale.ROOT).getArgumentNames());
    }

    @ParameterizedTest
    @MethodSource("translations")
    void aTranslationHasTheKeysOfTheEnglishFileAndNoOthers(Path file) throws IOException {
        assertThat(patterns(file).keySet()).isEqualTo(patterns(englishOf(file)).keySet());
    }

    @ParameterizedTest
    @MethodSource("translations")
    void aTranslationNamesTheSameValues(Path file) throws IOException {
        ImmutableSortedMap<String, String> english = patterns(englishOf(file));
        patterns(file)
                .forEach((key, pattern) -> assertThat(placeholders(pattern))
                        .as(key)
                        .containsExactlyInAnyOrderElementsOf(placeholders(english.getOrDefault(key, ""))));
    }

    @ParameterizedTest
    @MethodSource("translations")
    void aTranslationIsNotEnglishOverAgain(Path file) throws IOException {
        ImmutableSortedMap<String, String> english = patterns(englishOf(file));
        List<String> sentences = patterns(file).entrySet().stream()
                .filter(entry ->
                        entry.getValue().chars().filter(letter -> letter == ' ').count() > 3)
                .filter(entry -> placeholders(entry.getValue()).isEmpty())
                .filter(entry -> entry.getValue().equals(english.get(entry.getKey())))
                .map(Map.Entry::getKey)
                .toList();
        assertThat(sentences).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("english")
    void everyEnglishFileIsTranslatedIntoGerman(Path file) {
        assertThat(Path.of(file.toString().replace("_en.properties", "_de.properties")))
                .exists();
    }
}
