package io.github.ipt4j.examples.report;

import com.google.common.collect.ImmutableSortedSet;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The plain words of a page in the pseudo language: those that came from no file of words. */
final class PlainWords {

    private static final Path FILE = Path.of("src/test/resources/io/github/ipt4j/examples/report/plain-words.txt");
    private static final Pattern ATTRIBUTE = Pattern.compile("(?:aria-label|title|alt)=\"([^\"]*)\"");
    private static final Pattern PLAIN = Pattern.compile("[A-Za-z]{2,}");
    private static final String IDS = "\\b[a-z]+(?:[.-][a-z0-9]+)+\\b";
    private static final String MONTHS = "\\b(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\\b";
    private static final Pattern ALLOWED = Pattern.compile(phrases() + "|" + IDS + "|" + MONTHS);

    private PlainWords() {}

    /** The phrases that may be plain, the longest first. */
    private static String phrases() {
        try (Stream<String> lines = Files.lines(FILE)) {
            return lines.filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .sorted(Comparator.comparing(String::length).reversed())
                    .map(Pattern::quote)
                    .collect(Collectors.joining("|", "(?<![A-Za-z])(?:", ")(?![A-Za-z])"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Those in the texts of a page of HTML, and in what is read out instead of a picture. */
    static ImmutableSortedSet<String> ofHtml(String html) {
        String body = html.replaceAll("(?s)<style>.*?</style>", "").replace("&#39;", "'");
        Stream<String> attributes = ATTRIBUTE.matcher(body).results().map(found -> found.group(1));
        return Stream.concat(Stream.of(body.split("<[^>]*>", -1)), attributes)
                .map(PlainWords::onOneLine)
                .filter(PlainWords::isPlain)
                .collect(ImmutableSortedSet.toImmutableSortedSet(Comparator.naturalOrder()));
    }

    /** A plain text that has some; empty if it has none. */
    static String ofText(String text) {
        return isPlain(onOneLine(text)) ? text : "";
    }

    private static String onOneLine(String text) {
        return text.replaceAll("\\s+", " ").strip();
    }

    private static boolean isPlain(String text) {
        return PLAIN.matcher(withoutAllowed(text)).find();
    }

    /** A text without the phrases that may be plain. */
    static String withoutAllowed(String text) {
        return ALLOWED.matcher(text).replaceAll(" ");
    }
}
