package io.github.ipt4j.core.wording;

import static com.google.common.base.Preconditions.checkArgument;
import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Lists;
import com.google.common.io.Resources;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.net.URL;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.stream.Stream;

/** The patterns of the files of one name, in a language and what falls back to English. */
final class Bundle {

    private static final String FOLDER = "META-INF/ipt4j/";

    private final String name;
    private final Map<String, String> patterns;

    private Bundle(String name, Map<String, String> patterns) {
        this.name = name;
        this.patterns = patterns;
    }

    /** Reads the files of a name, the more particular language over the less particular one. */
    static Bundle of(String name, Locale locale) {
        Map<String, String> patterns = new HashMap<>();
        for (String language : Lists.reverse(candidates(locale))) {
            patterns.putAll(read(FOLDER + name + "_" + language + ".properties"));
        }
        return new Bundle(name, patterns);
    }

    boolean has(String key) {
        return patterns.containsKey(key);
    }

    String get(String key) {
        String pattern = patterns.get(key);
        checkArgument(pattern != null, "The bundle %s has no words for %s; add them to its English file.", name, key);
        return pattern;
    }

    /** The languages that files list, in the order of the class path, English first. */
    static ImmutableList<Locale> languages() {
        ImmutableSet.Builder<Locale> languages = ImmutableSet.builder();
        languages.add(Locale.ENGLISH);
        try {
            for (URL file : files(FOLDER + "languages")) {
                Resources.readLines(file, UTF_8).forEach(tag -> languages.add(Locale.forLanguageTag(tag.strip())));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return languages.build().asList();
    }

    /** The tags under which a language can have files, the most particular first and English last. */
    private static ImmutableList<String> candidates(Locale locale) {
        ImmutableSet.Builder<String> tags = ImmutableSet.builder();
        for (String tag = locale.stripExtensions().toLanguageTag();
                !tag.isEmpty();
                tag = tag.substring(0, Math.max(0, tag.lastIndexOf('-')))) {
            tags.add(tag);
        }
        return tags.add(Locale.ENGLISH.toLanguageTag()).build().asList();
    }

    /** Every file of a path, the first one found over the others. */
    private static Map<String, String> read(String path) {
        Map<String, String> patterns = new HashMap<>();
        try {
            for (URL file : Lists.reverse(files(path))) {
                try (Reader reader = new InputStreamReader(file.openStream(), UTF_8)) {
                    Properties properties = new Properties();
                    properties.load(reader);
                    properties.stringPropertyNames().forEach(key -> patterns.put(key, properties.getProperty(key)));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return patterns;
    }

    /** In what the application sees, and in what the library sees; the folder is open in every module. */
    private static ImmutableList<URL> files(String path) throws IOException {
        Map<String, URL> files = new LinkedHashMap<>();
        for (ClassLoader loader : loaders()) {
            Collections.list(loader.getResources(path)).forEach(url -> files.putIfAbsent(url.toExternalForm(), url));
        }
        return ImmutableList.copyOf(files.values());
    }

    private static ImmutableList<ClassLoader> loaders() {
        return Stream.of(Thread.currentThread().getContextClassLoader(), Bundle.class.getClassLoader())
                .filter(Objects::nonNull)
                .distinct()
                .collect(ImmutableList.toImmutableList());
    }
}
