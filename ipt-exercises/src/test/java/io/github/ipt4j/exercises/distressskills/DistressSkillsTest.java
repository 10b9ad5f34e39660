package io.github.ipt4j.exercises.distressskills;

import static io.github.ipt4j.exercises.Sheets.DAY;
import static io.github.ipt4j.exercises.Sheets.row;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.ipt4j.core.exercise.ExerciseRecord;
import io.github.ipt4j.core.exercise.RecordValue;
import io.github.ipt4j.exercises.FilledWorksheet;
import io.github.ipt4j.exercises.Sheets;
import io.github.ipt4j.exercises.Skill;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class DistressSkillsTest {

    private final DistressSkills module = new DistressSkills();

    private FilledWorksheet log(Object... rows) {
        return Sheets.filled(module, DistressSkills.SKILL_LOG, DAY, row("uses", List.of(rows)));
    }

    private static Map<String, Object> use(String skill, int before, int after) {
        return row("skill", skill, "before", before, "after", after, "trigger", "a call");
    }

    /** Uses after each of which distress had fallen by so many points. */
    private static Object[] uses(String skill, int... reliefs) {
        return Arrays.stream(reliefs)
                .mapToObj(relief -> use(skill, Math.max(relief, 5), Math.max(relief, 5) - relief))
                .toArray();
    }

    @Test
    void usesMeanAndSpreadAreWorkedOutForEachSkill() {
        DistressSkillsConclusion conclusion = module.conclude(List.of(
                log(use("paced-breathing", 8, 4), use("distraction", 6, 6)), log(use("paced-breathing", 7, 5))));

        assertThat(conclusion.effects())
                .containsExactly(
                        effect(DistressSkill.PACED_BREATHING, 2, -3.0, -4, -2, 1.0),
                        effect(DistressSkill.DISTRACTION, 1, 0.0, 0, 0, 0.0));
    }

    @Test
    void aSkillIsWorthKeepingIfDistressFellByAPointAndByMoreThanTheNoise() {
        DistressSkillsConclusion conclusion = module.conclude(List.of(
                log(uses("paced-breathing", 4, 3, 2, 4, 2)), // mean 3, ± 0.9
                log(uses("acceptance", 1, 1, 1, 1, 1)), // mean 1, ± 0
                log(uses("stopping", 1, 1, 1, 1, 0)), // mean 0.8, ± 0.4
                log(uses("distraction", 8, -4, 8, -4, -1)))); // mean 1.4, ± 5.5

        assertThat(conclusion.worthKeeping()).containsExactly(DistressSkill.PACED_BREATHING, DistressSkill.ACCEPTANCE);
        assertThat(Sheets.statements(conclusion))
                .contains(
                        "paced breathing: 5 uses, distress changed by -3.0 ± 0.9 on average (-4 to -2, standard deviation"
                                + " 0.9); worth keeping.",
                        "distraction: 5 uses, distress changed by -1.4 ± 5.5 on average (-8 to 4, standard deviation 5.5);"
                                + " no clear relief.");
    }

    @Test
    void twoUsesAreEnoughToSayHowUncertainTheMeanIs() {
        assertThat(effect(DistressSkill.DISTRACTION, 1, -2, -2, -2, 0).uncertainty())
                .isEmpty();
        assertThat(effect(DistressSkill.DISTRACTION, 2, -2, -3, -1, 1).uncertainty())
                .hasValue(2.0);
    }

    @Test
    void reliefThatIsNoMoreThanTheUncertaintyIsNotClear() {
        assertThat(effect(DistressSkill.DISTRACTION, 5, -2, -4, 0, 2).isWorthKeeping())
                .contains(false);
        assertThat(effect(DistressSkill.DISTRACTION, 5, -2.1, -4, 0, 2).isWorthKeeping())
                .contains(true);
    }

    @Test
    void nothingIsConcludedFromFewerThanFiveUses() {
        DistressSkillsConclusion conclusion =
                module.conclude(List.of(log(uses("paced-breathing", 5, 5, 5, 5)), log(use("acceptance", 9, 1))));

        assertThat(conclusion.worthKeeping()).isEmpty();
        assertThat(conclusion.effects())
                .allMatch(effect -> effect.isWorthKeeping().isEmpty());
        assertThat(Sheets.statements(conclusion))
                .containsExactly(
                        "acceptance: 1 use, distress changed by -8.0 on average (-8 to -8, standard deviation 0.0); used"
                                + " too little to conclude from (5 uses are the minimum).",
                        "paced breathing: 4 uses, distress changed by -5.0 ± 0.0 on average (-5 to -5, standard deviation"
                                + " 0.0); used too little to conclude from (5 uses are the minimum).");
    }

    @Test
    void aUseWithoutBothRatingsDoesNotCount() {
        ExerciseRecord record = ExerciseRecord.of(Map.of(
                "uses",
                RecordValue.rows(List.of(
                        Map.of("skill", RecordValue.text("acceptance"), "before", new RecordValue.WholeNumber(5)),
                        Map.of("skill", RecordValue.text("acceptance"), "after", new RecordValue.WholeNumber(5)),
                        Map.of("before", new RecordValue.WholeNumber(5), "after", new RecordValue.WholeNumber(5))))));

        assertThat(module.conclude(List.of(FilledWorksheet.of(DAY, DistressSkills.SKILL_LOG, record)))
                        .effects())
                .isEmpty();
    }

    @Test
    void everySkillBelongsToOneOfTheTwoThatAreTaught() {
        assertThat(Arrays.stream(DistressSkill.values()).collect(Collectors.groupingBy(DistressSkill::kind)))
                .containsOnlyKeys(Skill.DISTRESS_TOLERANCE, Skill.EMOTION_REGULATION)
                .satisfies(skills -> assertThat(skills.get(Skill.DISTRESS_TOLERANCE))
                        .contains(DistressSkill.PACED_BREATHING, DistressSkill.DISTRACTION)
                        .doesNotContain(DistressSkill.OPPOSITE_ACTION));
        assertThat(module.indication().teaches()).containsExactly(Skill.DISTRESS_TOLERANCE, Skill.EMOTION_REGULATION);
    }

    private static SkillEffect effect(DistressSkill skill, int uses, double mean, int min, int max, double deviation) {
        return ImmutableSkillEffect.builder()
                .skill(skill)
                .uses(uses)
                .mean(mean)
                .min(min)
                .max(max)
                .deviation(deviation)
                .build();
    }
}
