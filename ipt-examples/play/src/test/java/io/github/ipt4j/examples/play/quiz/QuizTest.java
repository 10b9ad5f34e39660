package io.github.ipt4j.examples.play.quiz;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import io.github.ipt4j.core.wording.Wording;
import io.github.ipt4j.examples.play.menu.Choice;
import io.github.ipt4j.examples.play.menu.Dialogue;
import io.github.ipt4j.examples.play.screen.LineScreen;
import io.github.ipt4j.protocol.course.VerdictType;
import java.io.PrintWriter;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import picocli.CommandLine.Help.Ansi;

/** The questions about the shipped cases. */
final class QuizTest {

    private static final Wording ENGLISH = Wording.english();

    static Stream<String> cases() {
        return ShippedCases.names().stream();
    }

    private static ImmutableList<CaseQuestion> questions(String name) {
        return Quiz.of(ShippedCases.read(name));
    }

    private static String keyOf(CaseQuestion question, boolean right) {
        return question.answers().choices().stream()
                .filter(choice -> choice.value() == right)
                .map(Choice::key)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void everyCaseThatCanBeReadIsAskedAbout() {
        String[] files = Path.of("../command-line/src/main/cases").toFile().list();
        assertThat(cases().map(name -> name + ".jsonl"))
                .containsExactlyInAnyOrderElementsOf(Stream.of(files)
                        .filter(file -> file.endsWith(".jsonl") && !file.equals("malformed.jsonl"))
                        .toList());
    }

    @ParameterizedTest
    @MethodSource("cases")
    void aCaseIsReadToItsEnd(String name) {
        assertThat(ShippedCases.read(name).audited().problem()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void eachQuestionHasExactlyOneRightAnswerOfFour(String name) {
        assertThat(questions(name)).hasSizeGreaterThan(3).allSatisfy(question -> {
            assertThat(question.answers().choices())
                    .hasSizeBetween(2, 4)
                    .extracting(Choice::value)
                    .containsOnlyOnce(true);
            assertThat(question.answers().choices())
                    .extracting(choice -> ENGLISH.of(choice.label()))
                    .doesNotHaveDuplicates();
            assertThat(question.solution()).isNotEmpty();
        });
    }

    @ParameterizedTest
    @MethodSource("cases")
    void theQuestionsAreTheSameEachTime(String name) {
        assertThat(words(questions(name))).isEqualTo(words(questions(name)));
    }

    private static String words(ImmutableList<CaseQuestion> questions) {
        return questions.stream()
                .flatMap(question -> question.answers().choices().stream())
                .map(choice -> ENGLISH.of(choice.label()))
                .collect(Collectors.joining("\n"));
    }

    @Test
    void whateverWasRefusedOrDeviatesIsAskedAbout() {
        assertThat(cases()).allSatisfy(name -> {
            long departures = ShippedCases.read(name).audited().verdicts().stream()
                    .filter(verdict -> verdict.type() != VerdictType.ACCEPTED)
                    .count();
            assertThat(questions(name).stream().filter(question -> !isAboutWhatComesNext(question)))
                    .hasSizeGreaterThanOrEqualTo((int) departures);
        });
    }

    private static boolean isAboutWhatComesNext(CaseQuestion question) {
        return ENGLISH.of(question.answers().heading()).startsWith("Which of these may come next");
    }

    @Test
    void aSolutionNamesTheRuleItsSourceAndTheRemedy() {
        String solutions = questions("early-end-refused").stream()
                .flatMap(question -> question.solution().stream())
                .map(ENGLISH::of)
                .collect(Collectors.joining("\n"));
        assertThat(solutions)
                .contains("The course goes on with: formulation agreed.")
                .contains("phase.order: The phases must follow in order")
                .contains(
                        "course.window: A course must stay within its range", "Hold the missing sessions first", "[S]");
    }

    @Test
    void rightAndWrongAnswersAreCounted() {
        ImmutableList<CaseQuestion> questions = questions("drop-out-after-5");
        String answers = "7\n" + keyOf(questions.get(0), true) + "\n" + keyOf(questions.get(1), false) + "\n<\n<\n";
        assertThat(played(answers))
                .contains(
                        "Right.",
                        "No.",
                        "The rest of the case is left out.",
                        "In this case, 1 of 2 right.",
                        "Questions: 1 of 2 right.");
    }

    @Test
    void whoAnswersEverythingRightIsToldSo() {
        ImmutableList<CaseQuestion> questions = questions("maintenance-corrected");
        String answers =
                questions.stream().map(question -> keyOf(question, true)).collect(Collectors.joining("\n"));
        int all = questions.size();
        assertThat(played("13\n" + answers + "\n<\n")).contains("Questions: " + all + " of " + all + " right.");
    }

    private static String played(String answers) {
        StringWriter out = new StringWriter();
        LineScreen screen = new LineScreen(new StringReader(answers), new PrintWriter(out), Ansi.OFF);
        new QuizTable(new Dialogue(screen, ENGLISH)).play();
        return out.toString();
    }
}
