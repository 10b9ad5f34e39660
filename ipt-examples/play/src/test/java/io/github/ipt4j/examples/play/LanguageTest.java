package io.github.ipt4j.examples.play;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import io.github.ipt4j.core.VocabularyTerm;
import io.github.ipt4j.core.measure.Scale;
import io.github.ipt4j.core.measure.Scales;
import io.github.ipt4j.core.testing.Patterns;
import io.github.ipt4j.core.testing.PseudoLanguage;
import io.github.ipt4j.examples.play.quiz.ShippedCases;
import io.github.ipt4j.examples.shared.exercise.Exercises;
import io.github.ipt4j.exercises.ExerciseModule;
import io.github.ipt4j.protocol.Protocols;
import io.github.ipt4j.protocol.Rule;
import io.github.ipt4j.protocol.Source;
import io.github.ipt4j.protocol.course.AdvisoryKind;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The table in another language. */
final class LanguageTest {

    private static final String PLAYED =
            "1/5/99/1/x//c-001/?/x/-/1/2/2/3/1/2/1/0 1 2 3 0 1 2 3 1/0/o/w/j/5//3///6//1/6//2/d/why/u//9/2/2/2/0//why"
                    + "/2/1/20/1/1/1/8/1/1/1/1/18/2/1/17/0/6/x/0/3//2/4/1/4/1/0/7//1/7//2/8//2/o/s/play/s/play/none/c/8/1/2/<";

    private static final String QUIZ = "9/" + "1/".repeat(12) + "11/" + "2/".repeat(15) + "x/</<";

    /** Words of plain letters, of two letters or more. */
    private static final Pattern PLAIN = Pattern.compile("(?<![\\p{L}\\p{M}])[A-Za-z]{2,}(?![\\p{L}\\p{M}])");

    /** Options, names of files, what was typed, labels in capitals, and months of dates. */
    private static final Pattern NAMES = Pattern.compile("(?m)^> .*$|(?<![\\p{L}-])--?[a-z][a-z-]*|\\S+\\.jsonl\\b"
            + "|\\b[A-Z][A-Z0-9|-]+\\b|\\bc-001\\b|\\[goal-1]|\\bipt\\b|\\bplay\\b|\\b(?:none|why)\\b"
            + "|\\b(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) \\d+, \\d{4}");

    @TempDir
    private Path folder;

    private Play play(String language, String answers, String... arguments) {
        return Play.in(language, folder, ImmutableList.copyOf(answers.split("/", -1)), arguments);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "--cases", "--help", "--what", "nowhere.jsonl"})
    void noPlainWordIsLeft(String argument) throws Exception {
        String answers = argument.isEmpty() ? PLAYED : QUIZ;
        String[] arguments = argument.isEmpty() ? new String[0] : new String[] {argument};
        Play play = PseudoLanguage.<Play>during(() -> play(PseudoLanguage.LOCALE.toLanguageTag(), answers, arguments));
        assertThat(plain(play.out() + play.err())).isEmpty();
    }

    @Test
    void noSentenceOfAnEnglishFileIsSaidInGerman() {
        String said = Stream.of(play("de", PLAYED), play("de", QUIZ, "--cases"), play("de", "", "--help"))
                .map(play -> play.text() + play.err())
                .collect(Collectors.joining());
        assertThat(Stream.of("words", "usage").flatMap(LanguageTest::sentences)).noneMatch(said::contains);
        assertThat(said).contains("Was möchten Sie tun?", "Zu welchem Fall?", "Aufruf: ipt play");
    }

    private static Stream<String> sentences(String file) {
        Path english = Path.of("src/main/resources/META-INF/ipt4j/play", file + "_en.properties");
        return Patterns.of(english).values().stream()
                .filter(pattern -> pattern.split(" ", -1).length > 3 && !pattern.contains("{"));
    }

    private static List<String> plain(String text) {
        String left = OWNERS_WORDS.matcher(text.replaceAll("\n +", " ")).replaceAll(" ");
        return PLAIN.matcher(NAMES.matcher(IDS.matcher(left).replaceAll(" ")).replaceAll(" "))
                .results()
                .map(MatchResult::group)
                .distinct()
                .toList();
    }

    private static final Pattern OWNERS_WORDS = anyOf(
            Scales.all().stream().flatMap(scale -> scale.items().stream()).flatMap(item -> item.wording().stream()));

    private static final Pattern IDS = anyOf(Stream.of(
                    Stream.of(Rule.values()).map(Rule::id),
                    Stream.of(AdvisoryKind.values()).map(AdvisoryKind::id),
                    Stream.of(Source.values()).map(Source::mark),
                    Protocols.shipped().keySet().stream(),
                    Scales.all().stream().map(Scale::id),
                    ShippedCases.names().stream(),
                    Exercises.catalog().modules().stream().map(ExerciseModule::id),
                    Stream.of(io.github.ipt4j.protocol.Task.values()).map(VocabularyTerm::word))
            .flatMap(ids -> ids));

    private static Pattern anyOf(Stream<String> words) {
        return Pattern.compile(words.distinct()
                .sorted(Comparator.comparing(String::length).reversed())
                .map(Pattern::quote)
                .collect(Collectors.joining("|", "(?<![\\p{L}\\p{M}])(?:", ")(?![\\p{L}\\p{M}])")));
    }
}
