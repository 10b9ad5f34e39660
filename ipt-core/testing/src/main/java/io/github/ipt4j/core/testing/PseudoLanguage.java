package io.github.ipt4j.core.testing;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.common.collect.ImmutableList;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.net.URL;
import java.net.URLConnection;
import java.net.URLStreamHandler;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.concurrent.Callable;

/**
 * A language whose words are those of English with an accent on every letter: a plain letter in a text for people shows that
 * its words are not in a file.
 */
public final class PseudoLanguage extends ClassLoader {

    /** English with accents, by the convention for pseudo languages. */
    public static final Locale LOCALE = Locale.forLanguageTag("en-XA");

    private static final String PLAIN = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ";
    private static final String ACCENTED = "àƀčđéƒĝĥîĵķłɱñôþɋŕšţûṽŵẋýžÀɃČĐÉƑĜĤÎĴĶŁⱮÑÔÞɊŔŠŢÛṼŴẊÝŽ";
    private static final String LANGUAGES = "META-INF/ipt4j/languages";
    private static final String ENDING = "_" + LOCALE.toLanguageTag() + ".properties";

    private PseudoLanguage(ClassLoader parent) {
        super(parent);
    }

    /**
     * Does something while there are files of words in the pseudo language.
     *
     * @param <T> what comes of it
     * @param work what to do
     * @return what comes of it
     * @throws Exception as the work does
     */
    public static <T> T during(Callable<T> work) throws Exception {
        Thread thread = Thread.currentThread();
        ClassLoader own = thread.getContextClassLoader();
        thread.setContextClassLoader(new PseudoLanguage(own));
        try {
            return work.call();
        } finally {
            thread.setContextClassLoader(own);
        }
    }

    /**
     * Puts accents on the letters of a pattern, not on the names and kinds of its values.
     *
     * @param pattern a pattern of ICU's MessageFormat
     * @return the pattern in the pseudo language
     */
    static String accented(String pattern) {
        StringBuilder accented = new StringBuilder(pattern.length());
        int depth = 0;
        for (int i = 0; i < pattern.length(); i++) {
            char letter = pattern.charAt(i);
            depth += letter == '{' ? 1 : letter == '}' ? -1 : 0;
            int at = PLAIN.indexOf(letter);
            accented.append(depth % 2 == 0 && at >= 0 ? ACCENTED.charAt(at) : letter);
        }
        return accented.toString();
    }

    @Override
    public Enumeration<URL> getResources(String name) throws IOException {
        if (name.equals(LANGUAGES)) {
            return Collections.enumeration(ImmutableList.<URL>builder()
                    .addAll(Collections.list(super.getResources(name)))
                    .add(new URL(
                            null,
                            "memory:" + name,
                            new Serving(url -> LOCALE.toLanguageTag().getBytes(UTF_8))))
                    .build());
        }
        if (!name.endsWith(ENDING)) {
            return super.getResources(name);
        }
        List<URL> accented = new ArrayList<>();
        for (URL english : Collections.list(super.getResources(name.replace(ENDING, "_en.properties")))) {
            accented.add(new URL(null, "memory:" + english, new Serving(url -> accented(english))));
        }
        return Collections.enumeration(accented);
    }

    private static byte[] accented(URL english) throws IOException {
        Properties words = new Properties();
        try (InputStream in = english.openStream()) {
            words.load(new InputStreamReader(in, UTF_8));
        }
        words.replaceAll((key, pattern) -> accented((String) pattern));
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        words.store(bytes, null);
        return bytes.toByteArray();
    }

    /** Opens a file that is made up. */
    private static final class Serving extends URLStreamHandler {

        private final Content content;

        Serving(Content content) {
            this.content = content;
        }

        @Override
        protected URLConnection openConnection(URL url) {
            return new URLConnection(url) {

                @Override
                public void connect() {}

                @Override
                public InputStream getInputStream() throws IOException {
                    return new ByteArrayInputStream(content.of(url));
                }
            };
        }
    }

    /** What a file holds. */
    private interface Content {
        byte[] of(URL url) throws IOException;
    }
}
