package io.github.ipt4j.exercises.journaling;

import static io.github.ipt4j.exercises.Sheets.DAY;
import static io.github.ipt4j.exercises.Sheets.row;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.Lists;
import io.github.ipt4j.core.PrivateText;
import io.github.ipt4j.core.exercise.ExerciseRecord;
import io.github.ipt4j.core.exercise.RecordValue;
import io.github.ipt4j.exercises.FilledWorksheet;
import io.github.ipt4j.exercises.Sheets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class JournalingTest {

    private final Journaling module = new Journaling();

    private FilledWorksheet sheet(String sheet, Object... values) {
        return Sheets.filled(module, sheet, DAY.plusDays(30), row(values));
    }

    private final List<FilledWorksheet> written = List.of(
            sheet(Journaling.FREE_FORM, "day", "2026-01-07", "mood", 7, "text", "rain, and I liked it"),
            sheet(
                    Journaling.STRUCTURED,
                    "day",
                    "2026-01-05",
                    "mood",
                    4,
                    "challenge",
                    "the call",
                    "success",
                    "I called"),
            sheet(Journaling.STRUCTURED, "day", "2026-01-06", "challenge", "sleep"),
            sheet(Journaling.FREE_FORM, "day", "2026-01-07", "text", "later"),
            sheet(
                    Journaling.PLAN,
                    "from",
                    "2026-01-05",
                    "until",
                    "2026-01-18",
                    "weekdays",
                    List.of("monday", "wednesday")));

    private final JournalingConclusion conclusion = module.conclude(written);

    @Test
    void entriesAreFoundByTheirDays() {
        assertThat(conclusion.between(DAY, DAY.plusDays(1)))
                .extracting(JournalEntry::day)
                .containsExactly(DAY, DAY.plusDays(1));
        assertThat(conclusion.between(DAY.plusDays(2), DAY.plusDays(2))).hasSize(2);
    }

    @Test
    void challengesStandBesideSuccesses() {
        assertThat(conclusion.challengesAndSuccesses()).hasSize(2);
        assertThat(conclusion
                        .challengesAndSuccesses()
                        .get(0)
                        .success()
                        .orElseThrow()
                        .reveal())
                .isEqualTo("I called");
        assertThat(conclusion.challengesAndSuccesses().get(1).success()).isEmpty();
    }

    @Test
    void theMoodIsShownOverTime() {
        assertThat(conclusion.moods())
                .extracting(JournalEntry::mood)
                .containsExactly(OptionalInt.of(4), OptionalInt.of(7));
        assertThat(conclusion.meanMood()).hasValue(5.5);
    }

    @Test
    void daysWrittenAreCountedAgainstDaysPlanned() {
        assertThat(conclusion.planned()).containsExactly(DAY, DAY.plusDays(2), DAY.plusDays(7), DAY.plusDays(9));
        assertThat(conclusion.written()).containsExactly(DAY, DAY.plusDays(1), DAY.plusDays(2));
        assertThat(conclusion.kept()).containsExactlyInAnyOrder(DAY, DAY.plusDays(2));
    }

    @Test
    void theStatementsCountAndDoNotQuote() {
        assertThat(Sheets.statements(conclusion))
                .containsExactly(
                        "Wrote on 3 days.",
                        "Wrote on 2 of 4 days planned.",
                        "Challenges in 2, successes in 1 of 4 entries.",
                        "Mood 5.5 on average.");
        assertThat(conclusion.toString()).doesNotContain("rain");
        assertThat(Sheets.statements(module.conclude(List.of()))).isEmpty();
        assertThat(Sheets.statements(module.conclude(List.of(written.get(2)))))
                .containsExactly("Wrote on 1 day.", "Challenges in 1, successes in 0 of 1 entry.");
    }

    @Test
    void theOrderOfTheWorksheetsDoesNotMatter() {
        assertThat(module.conclude(Lists.reverse(written))).isEqualTo(conclusion);
    }

    @Test
    void entriesOfOneDayStandByTheirMoodsAndThenByTheirWords() {
        FilledWorksheet low = sheet(Journaling.FREE_FORM, "day", "2026-01-07", "mood", 2, "text", "z");
        FilledWorksheet high = sheet(Journaling.FREE_FORM, "day", "2026-01-07", "mood", 8, "text", "a");
        FilledWorksheet words = sheet(Journaling.FREE_FORM, "day", "2026-01-07", "mood", 8, "text", "b");
        FilledWorksheet hard = structured("mood", 8, "challenge", "a", "success", "z");
        FilledWorksheet harder = structured("mood", 8, "challenge", "b", "success", "y");
        FilledWorksheet well = structured("mood", 8, "challenge", "b", "success", "z");
        List<FilledWorksheet> all = List.of(well, words, harder, high, low, hard);

        assertThat(module.conclude(all).entries())
                .isEqualTo(module.conclude(Lists.reverse(all)).entries())
                .extracting(entry -> entry.text()
                        .or(() -> entry.challenge())
                        .map(PrivateText::reveal)
                        .orElseThrow())
                .containsExactly("z", "a", "b", "b", "a", "b");
    }

    private FilledWorksheet structured(Object... fields) {
        return sheet(
                Journaling.STRUCTURED,
                Stream.concat(Stream.of("day", "2026-01-07"), Arrays.stream(fields))
                        .toArray());
    }

    @Test
    void aSuccessAloneIsCounted() {
        assertThat(Sheets.statements(module.conclude(List.of(structured("challenge", "a", "success", "b")))))
                .contains("Challenges in 1, successes in 1 of 1 entry.");
        assertThat(Sheets.statements(module.conclude(List.of(structured("success", "b")))))
                .contains("Challenges in 0, successes in 1 of 1 entry.");
    }

    @Test
    void aPlanUpsideDownPlansNothingAndOneForCenturiesAYear() {
        FilledWorksheet reversed =
                sheet(Journaling.PLAN, "from", "2026-02-01", "until", "2026-01-01", "weekdays", List.of("monday"));
        FilledWorksheet centuries =
                sheet(Journaling.PLAN, "from", "2026-01-05", "until", "9999-12-31", "weekdays", List.of("monday"));

        assertThat(module.conclude(List.of(reversed)).planned()).isEmpty();
        assertThat(module.conclude(List.of(centuries)).planned()).hasSize(53);
    }

    @Test
    void aPlanWithoutDatesPlansNothing() {
        RecordValue days = RecordValue.choices(List.of("monday"));
        RecordValue from = RecordValue.text("2026-01-05");
        ExerciseRecord nothing = ExerciseRecord.of(Map.of("weekdays", days));
        ExerciseRecord half = ExerciseRecord.of(Map.of("weekdays", days, "from", from));

        assertThat(module.conclude(List.of(
                                FilledWorksheet.of(DAY, Journaling.PLAN, nothing),
                                FilledWorksheet.of(DAY, Journaling.PLAN, half)))
                        .planned())
                .isEmpty();
    }
}
