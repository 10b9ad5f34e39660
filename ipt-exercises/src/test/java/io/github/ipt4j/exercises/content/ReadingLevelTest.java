package io.github.ipt4j.exercises.content;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.ipt4j.exercises.Edition;
import io.github.ipt4j.exercises.ExerciseCatalog;
import io.github.ipt4j.exercises.ExerciseModule;
import io.github.ipt4j.exercises.handout.Handouts;
import io.github.ipt4j.exercises.script.ScriptStep;
import io.github.ipt4j.exercises.worksheet.Question;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What clients read can be read by a twelve-year-old, who is in the seventh year at school at most. */
final class ReadingLevelTest {

    private static final double YEARS = 7;

    static List<ExerciseModule> modules() {
        return ExerciseCatalog.load(ExerciseModule.class.getClassLoader()).modules();
    }

    private static double level(ExerciseModule module, Locale language) {
        Edition edition = module.edition(language);
        return ReadingLevel.of(
                language,
                Stream.concat(
                                edition.worksheets().stream()
                                        .flatMap(sheet -> Stream.concat(
                                                Stream.of(sheet.title(), sheet.instructions()),
                                                sheet.questions().stream().flatMap(ReadingLevelTest::words))),
                                edition.scripts().stream()
                                        .flatMap(script ->
                                                script.steps().stream().map(ScriptStep::words)))
                        .toList());
    }

    private static Stream<String> words(Question question) {
        return Stream.of(
                        Stream.of(question.label()),
                        question.hint().stream(),
                        question.low().stream(),
                        question.high().stream(),
                        question.choices().values().stream(),
                        question.columns().stream().flatMap(ReadingLevelTest::words))
                .flatMap(words -> words);
    }

    private static double handouts(Locale language) {
        return ReadingLevel.of(
                language,
                Handouts.in(language).stream()
                        .flatMap(handout -> handout.paragraphs().stream())
                        .toList());
    }

    @ParameterizedTest
    @MethodSource("modules")
    void aTwelveYearOldCanReadAWorksheet(ExerciseModule module) {
        assertThat(level(module, Locale.ENGLISH)).isLessThan(YEARS);
        assertThat(level(module, Locale.GERMAN)).isLessThan(YEARS);
    }

    @Test
    void aTwelveYearOldCanReadTheHandouts() {
        assertThat(handouts(Locale.ENGLISH)).isLessThan(YEARS);
        assertThat(handouts(Locale.GERMAN)).isLessThan(YEARS);
    }

    @Test
    void aTextForScholarsIsTooHard() {
        assertThat(ReadingLevel.of(
                        Locale.ENGLISH,
                        List.of("Interpersonal psychotherapy conceptualizes symptomatology as intimately interrelated"
                                + " with contemporaneous interpersonal circumstances of the individual.")))
                .isGreaterThan(YEARS);
        assertThat(ReadingLevel.of(
                        Locale.GERMAN,
                        List.of("Die interpersonelle Psychotherapie konzeptualisiert Symptomatik als Ausdruck"
                                + " zeitgenössischer zwischenmenschlicher Lebensumstände.")))
                .isGreaterThan(YEARS);
    }

    @Test
    void thePageShowsTheLevels() throws IOException {
        assertThat(Files.readString(Path.of("..", "docs", "exercises.md"), UTF_8))
                .contains(Stream.concat(
                                modules().stream()
                                        .map(module -> row(
                                                module.id(),
                                                level(module, Locale.ENGLISH),
                                                level(module, Locale.GERMAN))),
                                Stream.of(row("handouts", handouts(Locale.ENGLISH), handouts(Locale.GERMAN))))
                        .toList());
    }

    private static String row(String id, double english, double german) {
        return String.format(Locale.ROOT, "| %s | %.1f | %.1f |", id, english, german);
    }
}
