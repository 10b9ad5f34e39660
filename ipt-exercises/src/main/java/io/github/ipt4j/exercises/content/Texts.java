package io.github.ipt4j.exercises.content;

import static com.google.common.base.Preconditions.checkArgument;
import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import com.google.common.io.Resources;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.URL;
import java.util.Locale;
import java.util.Optional;
import java.util.Properties;
import org.jspecify.annotations.Nullable;

/** The texts of one file, in one language, by their keys. */
public final class Texts {

    private static final Splitter BARS = Splitter.on('|').trimResults();

    private final String file;
    private final ImmutableMap<String, String> texts;

    private Texts(String file, ImmutableMap<String, String> texts) {
        this.file = file;
        this.texts = texts;
    }

    /**
     * The texts of a file in every language.
     *
     * @param name the file's name, without language and ending
     * @return the texts by language, English first
     */
    public static ImmutableMap<Locale, Texts> all(String name) {
        return Maps.toMap(languages(), language -> load(name + "_" + language + ".properties"));
    }

    /**
     * The languages that there are files in.
     *
     * @return the languages, English first
     */
    public static ImmutableList<Locale> languages() {
        try {
            return Resources.readLines(resource("languages"), UTF_8).stream()
                    .map(Locale::forLanguageTag)
                    .collect(ImmutableList.toImmutableList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Asked for here and not through Guava, to whose module the files of this one are closed. */
    private static URL resource(String file) {
        URL resource = Texts.class.getResource(file);
        checkArgument(resource != null, "The file %s is missing from the jar.", file);
        return resource;
    }

    private static Texts load(String file) {
        Properties properties = new Properties();
        try (InputStream in = resource(file).openStream()) {
            properties.load(new InputStreamReader(in, UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Texts(file, Maps.fromProperties(properties));
    }

    /**
     * A text.
     *
     * @param key its key
     * @return the text
     * @throws IllegalArgumentException if there is none
     */
    public String get(String key) {
        return required(key, texts.get(key));
    }

    private String required(String key, @Nullable String text) {
        checkArgument(text != null, "%s lacks the text %s; add it.", file, key);
        return text;
    }

    /**
     * A text that may be missing.
     *
     * @param key its key
     * @return the text, or empty if there is none
     */
    public Optional<String> find(String key) {
        return Optional.ofNullable(texts.get(key));
    }

    /**
     * A text with placeholders, filled in.
     *
     * @param key its key
     * @param values what replaces {@code {0}}, {@code {1}} and so on, as it is
     * @return the text with the values
     * @throws IllegalArgumentException if there is no such text
     */
    public String filled(String key, String... values) {
        return filledIn(get(key), values);
    }

    private static String filledIn(String template, String... values) {
        StringBuilder filled = new StringBuilder();
        int from = 0;
        for (int at = template.indexOf('{'); at >= 0; at = template.indexOf('{', from)) {
            filled.append(template, from, at).append(values[template.charAt(at + 1) - '0']);
            from = at + 3;
        }
        return filled.append(template, from, template.length()).toString();
    }

    /**
     * A list of texts.
     *
     * @param prefix what their keys begin with; {@code .1}, {@code .2} and so on follow
     * @return the texts, in the order of the numbers; none if there are none
     */
    public ImmutableList<String> list(String prefix) {
        ImmutableList.Builder<String> list = ImmutableList.builder();
        for (int n = 1; texts.containsKey(prefix + "." + n); n++) {
            list.add(get(prefix + "." + n));
        }
        return list.build();
    }

    /**
     * A list of texts with placeholders, filled in.
     *
     * @param prefix what their keys begin with; {@code .1}, {@code .2} and so on follow
     * @param values what replaces {@code {0}}, {@code {1}} and so on in each of them
     * @return the texts with the values, without space at their ends
     */
    public ImmutableList<String> filledList(String prefix, String... values) {
        return list(prefix).stream()
                .map(template -> filledIn(template, values).strip())
                .collect(ImmutableList.toImmutableList());
    }

    /**
     * Words that stand in one text, with bars between them.
     *
     * @param key the key of the text
     * @return the words
     * @throws IllegalArgumentException if there is no such text
     */
    public ImmutableList<String> words(String key) {
        return ImmutableList.copyOf(BARS.split(get(key)));
    }
}
