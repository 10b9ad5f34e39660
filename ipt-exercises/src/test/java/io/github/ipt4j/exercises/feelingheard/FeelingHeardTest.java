package io.github.ipt4j.exercises.feelingheard;

import static io.github.ipt4j.exercises.Sheets.DAY;
import static io.github.ipt4j.exercises.Sheets.row;
import static io.github.ipt4j.exercises.feelingheard.ConversationHabit.ASKED;
import static io.github.ipt4j.exercises.feelingheard.ConversationHabit.BLAMED;
import static io.github.ipt4j.exercises.feelingheard.ConversationHabit.HINTED;
import static io.github.ipt4j.exercises.feelingheard.ConversationHabit.WENT_SILENT;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import io.github.ipt4j.exercises.FilledWorksheet;
import io.github.ipt4j.exercises.Sheets;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class FeelingHeardTest {

    private final FeelingHeard module = new FeelingHeard();

    private FilledWorksheet conversation(
            LocalDate day, String relation, String heard, List<String> mine, List<String> theirs) {
        return Sheets.filled(
                module,
                FeelingHeard.CONVERSATION,
                day,
                row("relation", relation, "heard", heard, "mine", mine, "theirs", theirs, "said", "Nie hörst du zu"));
    }

    private final List<FilledWorksheet> three = List.of(
            conversation(DAY, "romantic", "not-at-all", List.of("hinted", "went-silent"), List.of("blamed")),
            conversation(DAY.plusDays(7), "romantic", "fully", List.of("went-silent", "asked"), List.of()),
            conversation(DAY.plusDays(35), "workplace", "partly", List.of(), List.of("asked")));

    @Test
    void thePatternIsCountedForEachKindOfRelationship() {
        FeelingHeardConclusion conclusion = module.conclude(three);

        assertThat(conclusion.patterns().keySet()).containsExactly(Relation.ROMANTIC, Relation.WORKPLACE);
        assertThat(conclusion.patterns().get(Relation.ROMANTIC))
                .isEqualTo(pattern(2, 1, 0, ImmutableList.of(WENT_SILENT, ASKED, HINTED), ImmutableList.of(BLAMED)));
        assertThat(conclusion.patterns().get(Relation.WORKPLACE))
                .isEqualTo(pattern(1, 0, 1, ImmutableList.of(), ImmutableList.of(ASKED)));
    }

    @Test
    void howOftenTheClientFeltHeardIsCountedByMonth() {
        assertThat(module.conclude(three).overTime())
                .containsExactly(heard(YearMonth.of(2026, 1), 2, 1, 0), heard(YearMonth.of(2026, 2), 1, 0, 1));
        assertThat(module.conclude(three).overTime())
                .extracting(HeardInMonth::share)
                .containsExactly(0.5, 0.5);
    }

    @Test
    void theOrderOfTheWorksheetsDoesNotMatter() {
        List<FilledWorksheet> reversed = new java.util.ArrayList<>(three);
        Collections.reverse(reversed);

        assertThat(module.conclude(reversed)).isEqualTo(module.conclude(three));
    }

    @Test
    void nothingIsConcludedFromNothing() {
        assertThat(Sheets.statements(module.conclude(List.of()))).isEmpty();
        assertThat(module.conclude(List.of()).hints()).isEmpty();
    }

    @Test
    void theStatementsSayWhatWasCountedAndNothingTheClientWrote() {
        assertThat(Sheets.statements(module.conclude(three)))
                .contains(
                        "romantic: 2 conversations, heard in 1, in part in 0. Own ways: went silent, asked, hinted."
                                + " The other's: blamed.",
                        "2026-02: felt heard in 0 of 1 conversation, in part in 1.")
                .noneMatch(statement -> statement.contains("Nie"));
    }

    private static CommunicationPattern pattern(
            int conversations, int fully, int partly, List<ConversationHabit> mine, List<ConversationHabit> theirs) {
        return ImmutableCommunicationPattern.builder()
                .conversations(conversations)
                .fully(fully)
                .partly(partly)
                .mine(mine)
                .theirs(theirs)
                .build();
    }

    private static HeardInMonth heard(YearMonth month, int conversations, int fully, int partly) {
        return ImmutableHeardInMonth.builder()
                .month(month)
                .conversations(conversations)
                .fully(fully)
                .partly(partly)
                .build();
    }
}
