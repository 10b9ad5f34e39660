package io.github.ipt4j.examples.guide;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ipt4j.core.exercise.ExerciseRecord;
import io.github.ipt4j.exercises.feelingheard.FeelingHeard;
import io.github.ipt4j.exercises.feelingheard.FeltHeard;
import io.github.ipt4j.exercises.feelingheard.Relation;
import io.github.ipt4j.exercises.worksheet.Worksheet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class WorksheetsTest {

    @Test
    void aWorksheetIsFilledInByStringsOrValuesAndReadTyped() {
        // #region docs/exercises.md
        Worksheet sheet = new FeelingHeard()
                .edition(Locale.GERMAN)
                .worksheet(FeelingHeard.CONVERSATION)
                .orElseThrow();

        // strings, as a web form posts them
        ExerciseRecord posted = sheet.fill(Map.of("relation", "romantic", "heard", "partly"));

        // or values; the records are equal
        ExerciseRecord typed = sheet.fill(
                Map.of(FeelingHeard.RELATION.id(), Relation.ROMANTIC, FeelingHeard.HEARD.id(), FeltHeard.PARTLY));

        Optional<FeltHeard> heard = sheet.read(posted).get(FeelingHeard.HEARD); // PARTLY
        // #endregion
        assertThat(heard).contains(FeltHeard.PARTLY);
        assertThat(typed).isEqualTo(posted);
    }
}
