package io.github.ipt4j.exercises.roletransition;

import static io.github.ipt4j.exercises.Sheets.DAY;
import static io.github.ipt4j.exercises.Sheets.row;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.ipt4j.core.PrivateText;
import io.github.ipt4j.exercises.FilledWorksheet;
import io.github.ipt4j.exercises.Sheets;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class RoleTransitionTest {

    private final RoleTransition module = new RoleTransition();

    private final FilledWorksheet first = Sheets.filled(
            module,
            RoleTransition.TWO_ROLES,
            DAY,
            row(
                    "old-role", "engineer",
                    "new-role", "mother at home",
                    "lost",
                            List.of(
                                    row("what", "colleagues", "feeling", "sadness", "weight", 8, "spoken", "no"),
                                    row("what", "a salary", "feeling", "fear", "weight", 6, "spoken", "yes"),
                                    row("what", "quiet", "weight", 2)),
                    "hard", List.of(row("what", "nights", "feeling", "anger", "weight", 9)),
                    "meaningful", List.of(row("what", "first steps", "feeling", "joy", "weight", 10))));
    private final FilledWorksheet second = Sheets.filled(
            module,
            RoleTransition.TWO_ROLES,
            DAY.plusDays(14),
            row(
                    "old-role",
                    "engineer",
                    "new-role",
                    "mother at home",
                    "lost",
                    List.of(row("what", "colleagues", "feeling", "sadness", "weight", 5, "spoken", "yes")),
                    "meaningful",
                    List.of(row("what", "first steps", "feeling", "joy", "weight", 10))));

    @Test
    void theBalanceIsWorkedOutForEachWorksheet() {
        RoleTransitionConclusion conclusion = module.conclude(List.of(second, first));

        assertThat(conclusion.balances()).containsExactly(balance(DAY, 16, 9, 10), balance(DAY.plusDays(14), 5, 0, 10));
        assertThat(conclusion.balances()).extracting(RoleBalance::balance).containsExactly(-15, 5);
    }

    @Test
    void aLossIsNotYetSpokenAboutUntilAWorksheetSaysSo() {
        assertThat(module.conclude(List.of(first)).unspoken())
                .containsExactly(PrivateText.of("colleagues"), PrivateText.of("quiet"));
        assertThat(module.conclude(List.of(first, second)).unspoken()).containsExactly(PrivateText.of("quiet"));
    }

    @Test
    void theFeelingNamedMostComesFirst() {
        assertThat(module.conclude(List.of(first, second)).feelings())
                .containsExactly(
                        TransitionFeeling.SADNESS,
                        TransitionFeeling.JOY,
                        TransitionFeeling.ANGER,
                        TransitionFeeling.FEAR);
    }

    @Test
    void theStatementsCountLossesAndDoNotNameThem() {
        assertThat(Sheets.statements(module.conclude(List.of(first))))
                .containsExactly(
                        "2026-01-05: lost 16, hard 9, meaningful 10; balance -15.",
                        "Not yet spoken about: 2 losses.",
                        "Feelings named: sadness, anger, fear, joy.");
        assertThat(Sheets.statements(module.conclude(List.of(first, second))))
                .contains("Not yet spoken about: 1 loss.");
        assertThat(module.conclude(List.of(first)).toString()).doesNotContain("colleagues");
        assertThat(Sheets.statements(module.conclude(List.of()))).isEmpty();
    }

    @Test
    void theOrderOfTheWorksheetsDoesNotMatter() {
        assertThat(module.conclude(List.of(second, first))).isEqualTo(module.conclude(List.of(first, second)));
    }

    private static RoleBalance balance(LocalDate date, int lost, int hard, int meaningful) {
        return ImmutableRoleBalance.builder()
                .date(date)
                .lost(lost)
                .hard(hard)
                .meaningful(meaningful)
                .build();
    }
}
