package io.github.ipt4j.exercises.roleplay;

import static io.github.ipt4j.exercises.Sheets.DAY;
import static io.github.ipt4j.exercises.Sheets.row;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.Lists;
import io.github.ipt4j.exercises.FilledWorksheet;
import io.github.ipt4j.exercises.Sheets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class RolePlayTest {

    private final RolePlay module = new RolePlay();

    private FilledWorksheet rounds(LocalDate day, List<Map<String, Object>> rounds) {
        return Sheets.filled(module, RolePlay.ROUNDS, day, row("scenario", "The boss asks again", "rounds", rounds));
    }

    private static Map<String, Object> round(String roles, int boundaries, int communication) {
        return row("roles", roles, "boundaries", boundaries, "communication", communication);
    }

    private final List<FilledWorksheet> two = List.of(
            rounds(DAY.plusDays(7), List.of(round("own", 7, 6))),
            rounds(DAY, List.of(round("own", 2, 5), round("reversed", 9, 9), round("own", 4, 6))));

    @Test
    void progressIsWorkedOutOverTheRoundsInTheOwnRole() {
        RolePlayConclusion conclusion = module.conclude(two);

        assertThat(conclusion.progress().get(RolePlaySkill.BOUNDARIES))
                .isEqualTo(ImmutableRoundProgress.builder().addRatings(2, 4, 7).build())
                .extracting(RoundProgress::first, RoundProgress::latest, RoundProgress::gain)
                .containsExactly(2, 7, 5);
        assertThat(conclusion.progress()).doesNotContainKey(RolePlaySkill.VALIDATION);
        assertThat(conclusion.rounds()).isEqualTo(4);
        assertThat(conclusion.reversed()).isEqualTo(1);
    }

    @Test
    void theSkillWithTheLowestLatestRatingIsPracticedNext() {
        assertThat(module.conclude(two).next()).contains(RolePlaySkill.COMMUNICATION);
        assertThat(module.conclude(List.of()).next()).isEmpty();
    }

    @Test
    void ofTwoSkillsThatAreEqualNowTheOneThatWasWeakerIsPracticedNext() {
        List<FilledWorksheet> equal = List.of(rounds(DAY, List.of(round("own", 6, 2), round("own", 5, 5))));

        assertThat(module.conclude(equal).next()).contains(RolePlaySkill.COMMUNICATION);
        assertThat(module.conclude(List.of(rounds(DAY, List.of(round("own", 2, 6), round("own", 5, 5)))))
                        .next())
                .contains(RolePlaySkill.BOUNDARIES);
    }

    @Test
    void theStatementsReportTheProgress() {
        assertThat(Sheets.statements(module.conclude(two)))
                .containsExactly(
                        "4 rounds, 1 with reversed roles.",
                        "boundaries: from 2 to 7, mean 4.3.",
                        "communication: from 5 to 6, mean 5.7.",
                        "Next to practice: communication.");
        assertThat(Sheets.statements(module.conclude(List.of()))).isEmpty();
    }

    @Provide
    Arbitrary<List<FilledWorksheet>> sheets() {
        Arbitrary<Integer> rating = Arbitraries.integers().between(0, 10);
        Arbitrary<Map<String, Object>> round = Combinators.combine(Arbitraries.of("own", "reversed"), rating, rating)
                .as(RolePlayTest::round);
        return Combinators.combine(
                        Arbitraries.integers().between(0, 3),
                        round.list().ofMinSize(1).ofMaxSize(4))
                .as((days, rounds) -> rounds(DAY.plusDays(days), rounds))
                .list()
                .ofMaxSize(4);
    }

    @Property(tries = 100)
    void theOrderOfTheWorksheetsDoesNotMatter(@ForAll("sheets") List<FilledWorksheet> sheets) {
        assertThat(module.conclude(Lists.reverse(sheets))).isEqualTo(module.conclude(sheets));
    }

    @Property(tries = 100)
    void theMeanLiesBetweenTheExtremes(@ForAll("sheets") List<FilledWorksheet> sheets) {
        assertThat(module.conclude(sheets).progress().values())
                .allSatisfy(progress -> assertThat(progress.mean())
                        .isBetween(
                                progress.ratings().stream()
                                        .mapToDouble(Integer::doubleValue)
                                        .min()
                                        .orElseThrow(),
                                progress.ratings().stream()
                                        .mapToDouble(Integer::doubleValue)
                                        .max()
                                        .orElseThrow()));
    }
}
