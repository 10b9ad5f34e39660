package io.github.ipt4j.examples.shared.command;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.ipt4j.core.wording.Wording;
import io.github.ipt4j.examples.shared.words.WordFile;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.Collections;
import java.util.Enumeration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.ResourceBundle;

/** The descriptions of a program's commands, options and parameters, as picocli searches for them. */
final class UsageWords extends ResourceBundle {

    /** What picocli replaces by the value of an option that is not given. */
    private static final String DEFAULT = "${DEFAULT-VALUE}";

    private final Map<String, String> words = new HashMap<>();

    /** The words of files, of which English has every key. */
    UsageWords(Wording wording, List<WordFile> files) {
        for (WordFile file : files) {
            keys(file).forEach(key -> words.put(key, file.in(wording).say(key, "default", DEFAULT)));
        }
    }

    private static Iterable<String> keys(WordFile file) {
        Properties english = new Properties();
        String path = "META-INF/ipt4j/" + file.bundle() + "_en.properties";
        ClassLoader loader = Thread.currentThread().getContextClassLoader();
        try (Reader reader = new InputStreamReader(loader.getResourceAsStream(path), UTF_8)) {
            english.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return english.stringPropertyNames();
    }

    @Override
    protected Object handleGetObject(String key) {
        return words.get(key);
    }

    @Override
    public Enumeration<String> getKeys() {
        return Collections.enumeration(words.keySet());
    }
}
