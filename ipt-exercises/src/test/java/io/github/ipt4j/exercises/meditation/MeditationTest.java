package io.github.ipt4j.exercises.meditation;

import static io.github.ipt4j.exercises.Sheets.DAY;
import static io.github.ipt4j.exercises.Sheets.row;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.ipt4j.exercises.Edition;
import io.github.ipt4j.exercises.FilledWorksheet;
import io.github.ipt4j.exercises.Sheets;
import io.github.ipt4j.exercises.script.Script;
import io.github.ipt4j.exercises.script.ScriptStep;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;

class MeditationTest {

    private final Meditation module = new Meditation();

    private final FilledWorksheet beliefs = Sheets.filled(
            module, Meditation.BELIEFS, DAY, row("beliefs", List.of("takes-hours", "empty-mind"), "openness", 7));
    private final FilledWorksheet log = Sheets.filled(
            module,
            Meditation.PRACTICE_LOG,
            DAY,
            row(
                    "practice",
                    List.of(
                            row("form", "guided-imagery", "feasible", "not-at-all", "obstacle", "no-time"),
                            row("form", "breathing", "feasible", "as-planned", "before", 7, "after", 4),
                            row(
                                    "form",
                                    "breathing",
                                    "feasible",
                                    "in-part",
                                    "before",
                                    6,
                                    "after",
                                    7,
                                    "obstacle",
                                    "no-time"),
                            row("form", "breathing", "feasible", "not-at-all", "before", 6, "obstacle", "forgot"))));

    @Test
    void feasibilityAndReliefAreWorkedOutForEachForm() {
        MeditationConclusion conclusion = module.conclude(List.of(beliefs, log));

        assertThat(conclusion.forms())
                .containsExactly(
                        practice(MeditationForm.BREATHING, 3, 1, 1, OptionalDouble.of(-1.0)),
                        practice(MeditationForm.GUIDED_IMAGERY, 1, 0, 0, OptionalDouble.empty()));
        assertThat(conclusion.forms()).extracting(FormPractice::isFeasible).containsExactly(true, false);
        assertThat(conclusion.obstacles()).containsExactly(MeditationObstacle.NO_TIME, MeditationObstacle.FORGOT);
        assertThat(conclusion.beliefs()).containsExactly(MeditationBelief.EMPTY_MIND, MeditationBelief.TAKES_HOURS);
        assertThat(conclusion.madeWorse()).isFalse();
    }

    @Test
    void aFormThatWasPossibleHalfOfTheTimesIsNotFeasibleYet() {
        assertThat(practice(MeditationForm.BREATHING, 4, 1, 1, OptionalDouble.empty())
                        .isFeasible())
                .isFalse();
        assertThat(practice(MeditationForm.BREATHING, 3, 1, 1, OptionalDouble.empty())
                        .isFeasible())
                .isTrue();
    }

    @Test
    void aStepIsItsTextWithoutItsPace() {
        assertThat(module.editions().values())
                .flatMap(Edition::scripts)
                .flatMap(Script::steps)
                .allSatisfy(
                        step -> assertThat(step.words()).doesNotStartWith("|").doesNotStartWith(" "));
    }

    @Test
    void theStatementsSayWhatFitsAndWhatGetsInTheWay() {
        assertThat(Sheets.statements(module.conclude(List.of(beliefs, log))))
                .containsExactly(
                        "Beliefs to talk about: empty mind, takes hours.",
                        "breathing: logged 3 times, as planned 1, in part 1; tension changed by -1.0 on average;"
                                + " feasible.",
                        "guided imagery: logged 1 time, as planned 0, in part 0; hardly feasible yet.",
                        "In the way: no time, forgot.");
        assertThat(Sheets.statements(module.conclude(List.of()))).isEmpty();
    }

    @Test
    void practiceThatMadeThingsWorseIsAReasonToPause() {
        FilledWorksheet worse = Sheets.filled(
                module,
                Meditation.PRACTICE_LOG,
                DAY,
                row(
                        "practice",
                        List.of(row("form", "visualization", "feasible", "in-part", "obstacle", "felt-worse"))));

        assertThat(module.conclude(List.of(worse)).madeWorse()).isTrue();
        assertThat(Sheets.statements(module.conclude(List.of(worse)))).anyMatch(text -> text.contains("pause it"));
    }

    @Test
    void theOrderOfTheWorksheetsDoesNotMatter() {
        assertThat(module.conclude(List.of(log, beliefs))).isEqualTo(module.conclude(List.of(beliefs, log)));
    }

    @Test
    void eachFormIsAScriptOfTimedStepsInEveryLanguage() {
        for (Edition edition : module.editions().values()) {
            assertThat(edition.scripts())
                    .extracting(Script::id)
                    .containsExactly("breathing", "visualization", "guided-imagery", "progressive-muscle-relaxation");
            assertThat(edition.scripts()).allSatisfy(script -> {
                assertThat(script.length()).isBetween(Duration.ofMinutes(3), Duration.ofMinutes(8));
                assertThat(script.steps()).hasSizeBetween(10, 15);
            });
        }
    }

    @Test
    void aTranslationKeepsThePaceOfEveryStep() {
        assertThat(seconds(Locale.GERMAN)).isEqualTo(seconds(Locale.ENGLISH));
    }

    private List<Integer> seconds(Locale language) {
        return module.edition(language).scripts().stream()
                .flatMap(script -> script.steps().stream())
                .map(ScriptStep::seconds)
                .toList();
    }

    @Test
    void aScriptWithoutStepsAndAStepWithoutTimeAreRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Script.builder().id("a").title("A").build())
                .withMessageContaining("steps");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ScriptStep.of(0, "A"))
                .withMessageContaining("seconds");
    }

    private static FormPractice practice(
            MeditationForm form, int times, int asPlanned, int inPart, OptionalDouble change) {
        return ImmutableFormPractice.builder()
                .form(form)
                .times(times)
                .asPlanned(asPlanned)
                .inPart(inPart)
                .meanChange(change)
                .build();
    }
}
