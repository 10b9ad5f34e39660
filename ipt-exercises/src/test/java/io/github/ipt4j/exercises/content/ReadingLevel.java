package io.github.ipt4j.exercises.content;

import com.google.common.base.Splitter;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.function.ToIntFunction;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * How many years at school a text takes to be understood. The end of a sentence is a full stop, a question mark, an
 * exclamation mark, a colon or a semicolon; a label without any is a sentence.
 */
final class ReadingLevel {

    private static final Splitter SENTENCES = Splitter.on(Pattern.compile("(?<=[.!?:;])\\s+"));
    private static final Splitter WORDS =
            Splitter.on(Pattern.compile("[^\\p{L}'’-]+")).omitEmptyStrings();
    private static final Pattern VOWELS = Pattern.compile("[aeiouy]+");
    private static final Pattern SILENT = Pattern.compile("(?:[^laeiouy]es|ed|[^laeiouy]e)$|^y");
    private static final Pattern GERMAN_VOWELS = Pattern.compile("ei|ie|eu|äu|au|ai|[aeiouyäöü]");

    private final List<List<String>> sentences;
    private final List<String> words;

    private ReadingLevel(Collection<String> texts) {
        this.sentences = texts.stream()
                .flatMap(text -> SENTENCES.splitToStream(text))
                .map(WORDS::splitToList)
                .filter(sentence -> !sentence.isEmpty())
                .toList();
        this.words = sentences.stream().flatMap(List::stream).toList();
    }

    /** Of texts in one of the two languages of the library. */
    static double of(Locale language, Collection<String> texts) {
        ReadingLevel level = new ReadingLevel(texts);
        return language.equals(Locale.GERMAN) ? level.vienna() : level.fleschKincaid();
    }

    /**
     * The grade by Flesch and Kincaid.
     *
     * <p>Source: Kincaid, Fishburne, Rogers &amp; Chissom 1975, Research Branch Report 8-75.
     */
    private double fleschKincaid() {
        return 0.39 * wordsOfASentence()
                + 11.8 * syllables(ReadingLevel::english).sum() / words.size()
                - 15.59;
    }

    /**
     * The fourth formula of Vienna, for texts that are no fiction.
     *
     * <p>Source: Bamberger &amp; Vanecek 1984, Lesen – Verstehen – Lernen – Schreiben.
     */
    private double vienna() {
        double hard =
                syllables(ReadingLevel::german).filter(number -> number >= 3).count();
        return 0.2656 * wordsOfASentence() + 0.2744 * 100 * hard / words.size() - 1.693;
    }

    private double wordsOfASentence() {
        return (double) words.size() / sentences.size();
    }

    private IntStream syllables(ToIntFunction<String> ofWord) {
        return words.stream().mapToInt(ofWord);
    }

    /** By groups of vowels; endings that are silent do not count. */
    private static int english(String word) {
        String letters = word.toLowerCase(Locale.ROOT).replaceAll("[^a-z]", "");
        String spoken =
                letters.length() <= 3 ? letters : SILENT.matcher(letters).replaceAll("");
        return (int) Math.max(1, VOWELS.matcher(spoken).results().count());
    }

    private static int german(String word) {
        return (int) Math.max(
                1,
                GERMAN_VOWELS.matcher(word.toLowerCase(Locale.ROOT)).results().count());
    }
}
