package io.github.ipt4j.exercises.closeness;

import static io.github.ipt4j.exercises.Sheets.DAY;
import static io.github.ipt4j.exercises.Sheets.row;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.ipt4j.core.PrivateText;
import io.github.ipt4j.exercises.FilledWorksheet;
import io.github.ipt4j.exercises.Sheets;
import java.time.LocalDate;
import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

class ClosenessCirclesTest {

    private static final LocalDate LATER = DAY.plusDays(56);

    private final ClosenessCircles module = new ClosenessCircles();

    private final FilledWorksheet before = Sheets.filled(
            module,
            ClosenessCircles.CIRCLES,
            DAY,
            row(
                    "people",
                    List.of(
                            row("person", "Ada", "now", 4, "wished", 2, "challenge", "trust"),
                            row("person", "Ben", "now", 1, "wished", 3, "challenge", "letting-go"),
                            row("person", "Cem", "now", 2, "wished", 2))));
    private final FilledWorksheet after = Sheets.filled(
            module,
            ClosenessCircles.CIRCLES,
            LATER,
            row(
                    "people",
                    List.of(
                            row("person", "Ada", "now", 3, "wished", 2, "challenge", "trust"),
                            row("person", "Cem", "now", 2),
                            row("person", "Dia", "now", 5, "wished", 5))));

    private static PrivateText person(String name) {
        return PrivateText.of(name);
    }

    @Test
    void peopleStandNearestFirst() {
        assertThat(module.conclude(List.of(before)).latest())
                .containsExactly(placed("Ben", 1, 3), placed("Cem", 2, 2), placed("Ada", 4, 2));
    }

    @Test
    void whoIsNearerOrFartherThanDesiredIsReported() {
        ClosenessConclusion conclusion = module.conclude(List.of(before));

        assertThat(conclusion.nearerThanDesired()).extracting(Placement::person).containsExactly(person("Ben"));
        assertThat(conclusion.fartherThanDesired())
                .extracting(Placement::person)
                .containsExactly(person("Ada"));
    }

    @Test
    void theChangeBetweenTwoDatesNamesWhoCameMovedAndWent() {
        ClosenessConclusion conclusion = module.conclude(List.of(before, after));

        assertThat(conclusion.changesBetween(DAY, LATER))
                .containsExactly(
                        moved(person("Ben"), OptionalInt.of(1), OptionalInt.empty()),
                        moved(person("Ada"), OptionalInt.of(4), OptionalInt.of(3)),
                        moved(person("Dia"), OptionalInt.empty(), OptionalInt.of(5)));
        assertThat(conclusion.changesBetween(DAY, LATER))
                .extracting(ClosenessConclusion.PlacementChange::nearer)
                .containsExactly(OptionalInt.empty(), OptionalInt.of(1), OptionalInt.empty());
        assertThat(conclusion.changesBetween(DAY, DAY)).isEmpty();
    }

    @Test
    void theStatementsCountAndDoNotName() {
        assertThat(Sheets.statements(module.conclude(List.of(before, after))))
                .containsExactly(
                        "2026-03-02: 3 people placed, 0 nearer and 1 farther than desired.",
                        "Since 2026-01-05: 3 changes.",
                        "Closeness is a challenge in: trust, letting go.");
        assertThat(Sheets.statements(module.conclude(List.of()))).isEmpty();
        assertThat(module.conclude(List.of()).latest()).isEmpty();
        assertThat(module.conclude(List.of(before)).toString()).doesNotContain("Ada");
    }

    @Test
    void aPersonPlacedTwiceOnADayStandsOnTheNearestCircle() {
        FilledWorksheet again = Sheets.filled(
                module, ClosenessCircles.CIRCLES, DAY, row("people", List.of(row("person", "Ada", "now", 5))));

        assertThat(module.conclude(List.of(again, before)).latest())
                .isEqualTo(module.conclude(List.of(before)).latest());
        assertThat(Sheets.statements(module.conclude(List.of(again))))
                .containsExactly("2026-01-05: 1 person placed, 0 nearer and 0 farther than desired.");
    }

    @Test
    void whatIsDesiredIsNotLostWhereAPersonIsPlacedAgainWithoutIt() {
        FilledWorksheet again = Sheets.filled(
                module,
                ClosenessCircles.CIRCLES,
                DAY,
                row(
                        "people",
                        List.of(
                                row("person", "Ada", "now", 4),
                                row("person", "Ada", "now", 4, "wished", 2),
                                row("person", "Ada", "now", 4, "wished", 3))));

        assertThat(module.conclude(List.of(again)).latest()).containsExactly(placed("Ada", 4, 2));
    }

    @Test
    void theOrderOfTheWorksheetsDoesNotMatter() {
        assertThat(module.conclude(List.of(after, before))).isEqualTo(module.conclude(List.of(before, after)));
    }

    @Test
    void onOneCirclePeopleStandByTheirNamesAndThenByWhatIsDesired() {
        FilledWorksheet crowded = Sheets.filled(
                module,
                ClosenessCircles.CIRCLES,
                DAY,
                row(
                        "people",
                        List.of(
                                row("person", "Cem", "now", 2, "wished", 1),
                                row("person", "Ada", "now", 2, "wished", 5),
                                row("person", "Ben", "now", 2, "wished", 3))));

        assertThat(module.conclude(List.of(crowded)).latest())
                .containsExactly(placed("Ada", 2, 5), placed("Ben", 2, 3), placed("Cem", 2, 1));
    }

    @Test
    void aCircleThatIsNotThereIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> Placement.builder().person(person("Ada")).now(6).build())
                .withMessageContaining("now");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> placed("Ada", 1, 0))
                .withMessageContaining("desired");
    }

    private static Placement placed(String name, int now, int desired) {
        return Placement.builder()
                .person(person(name))
                .now(now)
                .desired(desired)
                .build();
    }

    private static ClosenessConclusion.PlacementChange moved(
            PrivateText person, OptionalInt earlier, OptionalInt later) {
        return ImmutablePlacementChange.builder()
                .person(person)
                .earlier(earlier)
                .later(later)
                .build();
    }
}
