package io.github.ipt4j.exercises;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.ipt4j.core.wording.Wording;
import java.time.LocalDate;
import java.util.Map;

/** Fills in worksheets for the tests. */
public final class Sheets {

    /** A Monday. */
    public static final LocalDate DAY = LocalDate.of(2026, 1, 5);

    private Sheets() {}

    /** A worksheet of a module, filled in; the test fails if it does not fit. */
    public static FilledWorksheet filled(ExerciseModule module, String sheet, LocalDate day, Map<String, ?> values) {
        return FilledWorksheet.of(
                day,
                sheet,
                module.defaultEdition().worksheet(sheet).orElseThrow().fill(values));
    }

    /** What a conclusion says in English. */
    public static ImmutableList<String> statements(Conclusion conclusion) {
        return conclusion.statements().stream().map(Wording.english()::of).collect(ImmutableList.toImmutableList());
    }

    /** Names and values, in turn. */
    public static Map<String, Object> row(Object... namesAndValues) {
        ImmutableMap.Builder<String, Object> row = ImmutableMap.builder();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            row.put((String) namesAndValues[i], namesAndValues[i + 1]);
        }
        return row.buildOrThrow();
    }
}
