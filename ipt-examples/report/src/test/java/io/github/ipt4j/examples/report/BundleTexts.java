package io.github.ipt4j.examples.report;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedMap;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
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

    static ImmutableSortedMap<String, String> patterns(Path file) {
        Properties properties = new Properties();
        try (Reader reader = Files.newBufferedReader(file, UTF_8)) {
            properties.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return properties.stringPropertyNames().stream()
                .collect(ImmutableSortedMap.toImmutableSortedMap(
                        String::compareTo, key -> key, properties::getProperty));
    }

    /** Every run of four words or more in a pattern of the pages or of what they rest on that is different in German. */
    static ImmutableSet<String> englishSentences() {
        return Stream.concat(english(), LIBRARY.stream().flatMap(BundleTexts::files))
                .filter(file -> file.toString().endsWith("_en.properties"))
                .flatMap(BundleTexts::sentences)
                .collect(ImmutableSet.toImmutableSet());
    }

    private static Stream<String> sentences(Path english) {
        ImmutableSortedMap<String, String> german = patterns(german(english));
        return patterns(english).entrySet().stream()
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
