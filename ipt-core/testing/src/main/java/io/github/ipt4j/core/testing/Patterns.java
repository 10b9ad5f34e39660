package io.github.ipt4j.core.testing;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.common.collect.ImmutableSortedMap;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;

/** The patterns of files of words. */
public final class Patterns {

    private Patterns() {}

    /**
     * Reads a file of words.
     *
     * @param file a file of properties in UTF-8
     * @return its patterns by their keys
     */
    public static ImmutableSortedMap<String, String> of(Path file) {
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
}
