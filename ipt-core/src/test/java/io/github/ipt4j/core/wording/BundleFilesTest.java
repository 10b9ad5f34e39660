package io.github.ipt4j.core.wording;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedMap;
import com.ibm.icu.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The files of words, in every language and every module. */
final class BundleFilesTest {

    static Stream<Bundles.File> english() {
        return Bundles.files().filter(file -> file.language().equals("en"));
    }

    static Stream<Bundles.File> translations() {
        return Bundles.files().filter(file -> !file.language().equals("en"));
    }

    private static ImmutableSet<String> placeholders(String pattern) {
        return ImmutableSet.copyOf(new MessageFormat(pattern, Locale.ROOT).getArgumentNames());
    }

    @ParameterizedTest
    @MethodSource("translations")
    void aTranslationHasTheKeysOfTheEnglishFileAndNoOthers(Bundles.File file) {
        assertThat(file.patterns().keySet()).isEqualTo(file.in("en").patterns().keySet());
    }

    @ParameterizedTest
    @MethodSource("translations")
    void aTranslationNamesTheSameValues(Bundles.File file) {
        ImmutableSortedMap<String, String> english = file.in("en").patterns();
        file.patterns()
                .forEach((key, pattern) -> assertThat(placeholders(pattern))
                        .as(key)
                        .containsExactlyInAnyOrderElementsOf(placeholders(english.getOrDefault(key, ""))));
    }

    @ParameterizedTest
    @MethodSource("translations")
    void aTranslationIsNotEnglishOverAgain(Bundles.File file) {
        ImmutableSortedMap<String, String> english = file.in("en").patterns();
        List<String> sentences = file.patterns().entrySet().stream()
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
    void everyEnglishFileIsTranslatedIntoGerman(Bundles.File file) {
        assertThat(file.in("de").path()).exists();
    }
}
