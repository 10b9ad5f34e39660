package io.github.ipt4j.examples.report;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The plain words of a page in the pseudo language: those that came from no file of words. */
final class PlainWords {

    private static final Pattern ATTRIBUTE = Pattern.compile("(?:aria-label|title|alt)=\"([^\"]*)\"");
    private static final Pattern PLAIN = Pattern.compile("[A-Za-z]{2,}");
    private static final Pattern IDS =
            Pattern.compile("\\b[a-z]+(?:\\.[a-z0-9]+(?:-[a-z0-9]+)*)+\\b|\\b[a-z]+(?:-[a-z0-9]+)+\\b");
    private static final Pattern MONTHS =
            Pattern.compile("\\b(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\\b");

    private static final ImmutableList<String> ALLOWED = allowed();

    private PlainWords() {}

    /** What may be plain: phrases of the library and of the shared example that are no messages yet, and names. */
    private static ImmutableList<String> allowed() {
        try (Stream<String> lines = Files.lines(
                Path.of("src/test/resources/io/github/ipt4j/examples/report/plain-words.txt"))) {
            return lines.filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .sorted(Comparator.comparing(String::length).reversed())
                    .collect(ImmutableList.toImmutableList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Those in the texts of a page of HTML, and in what is read out instead of a picture. */
    static ImmutableSortedSet<String> ofHtml(String html) {
        String body = html.replaceAll("(?s)<style>.*?</style>", "");
        Stream<String> attributes = ATTRIBUTE.matcher(body).results().map(found -> found.group(1));
        return Stream.concat(Stream.of(body.split("<[^>]*>", -1)), attributes)
                .map(text -> text.replaceAll("\\s+", " ").strip())
                .filter(PlainWords::isPlain)
                .collect(ImmutableSortedSet.toImmutableSortedSet(Comparator.naturalOrder()));
    }

    /** Those in plain text. */
    static ImmutableSortedSet<String> ofText(String text) {
        return isPlain(text.replaceAll("\\s+", " ")) ? ImmutableSortedSet.of(text) : ImmutableSortedSet.of();
    }

    private static boolean isPlain(String text) {
        String left = text;
        for (String phrase : ALLOWED) {
            left = left.replace(phrase, " ");
        }
        return List.of(IDS, MONTHS).stream()
                .reduce(left, (rest, pattern) -> pattern.matcher(rest).replaceAll(" "), (one, other) -> other)
                .transform(rest -> PLAIN.matcher(rest).find());
    }
}
