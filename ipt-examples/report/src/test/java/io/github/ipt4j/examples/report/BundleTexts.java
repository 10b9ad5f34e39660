package io.github.ipt4j.examples.report;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedMap;
import io.github.ipt4j.core.testing.Patterns;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The files of words of pages. */
final class BundleTexts {

    private static final Path FOLDER = Path.of("src/main/resources/META-INF/ipt4j/report");
    private static final List<Path> LIBRARY = List.of(
            Path.of("../../ipt-core/src/main/resources/META-INF/ipt4j/core"),
            Path.of("../../ipt-protocol/src/main/resources/META-INF/ipt4j/protocol"),
            Path.of("../../ipt-exercises/src/main/resources/META-INF/ipt4j/exercises"),
            Path.of("../shared/src/main/resources/META-INF/ipt4j/shared"));

    private BundleTexts() {}

    static Stream<Path> english() {
        return files(FOLDER).filter(file -> file.toString().endsWith("_en.properties"));
    }

    static Path german(Path english) {
        return Path.of(english.toString().replace("_en.properties", "_de.properties"));
    }

    /** Every run of four words or more in a pattern of the pages or of what they rest on that is different in German. */
    static ImmutableSet<String> englishSentences() {
        return Stream.concat(english(), LIBRARY.stream().flatMap(BundleTexts::files))
                .filter(file -> file.toString().endsWith("_en.properties"))
                .flatMap(BundleTexts::sentences)
                .collect(ImmutableSet.toImmutableSet());
    }

    private static Stream<String> sentences(Path english) {
        ImmutableSortedMap<String, String> german = Patterns.of(german(english));
        return Patterns.of(english).entrySet().stream()
                .filter(entry -> !entry.getValue().equals(german.get(entry.getKey())))
                .flatMap(entry -> Stream.of(entry.getValue().split("[{}#]", -1)))
                .map(String::strip)
                .filter(run -> !run.contains(", plural,"))
                .filter(run -> run.matches("\\S*[A-Za-z]\\S*( \\S+){3,}"));
    }

    private static Stream<Path> files(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
