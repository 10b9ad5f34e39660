package io.github.ipt4j.core.testing;

import com.google.common.collect.ImmutableList;
import io.github.ipt4j.core.exercise.ExerciseRecord;
import io.github.ipt4j.core.exercise.RecordValue;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;

/** Arbitrary records of what clients filled in. */
public final class ExerciseRecords {

    private static final int FIELDS = 5;

    private ExerciseRecords() {}

    /**
     * Any records.
     *
     * @return records of at most 5 fields of any name, with values of every kind
     */
    public static Arbitrary<ExerciseRecord> any() {
        return Arbitraries.maps(Texts.texts(), values())
                .ofMaxSize(FIELDS)
                .map(ExerciseRecord::of)
                .withoutEdgeCases();
    }

    /**
     * What can stand in a field.
     *
     * @return texts, numbers, flags, lists of texts and rows; the lists are often empty
     */
    public static Arbitrary<RecordValue> values() {
        return Mixtures.equally(ImmutableList.of(singles(), singles(), choices(), rows()));
    }

    private static Arbitrary<RecordValue.Single> singles() {
        return Mixtures.equally(ImmutableList.of(
                Texts.privateTexts().map(RecordValue.Text::new),
                Arbitraries.integers().map(RecordValue.WholeNumber::new),
                Arbitraries.of(true, false).map(RecordValue.Flag::new)));
    }

    private static Arbitrary<RecordValue.Choices> choices() {
        return Texts.texts().list().ofMaxSize(3).map(RecordValue::choices);
    }

    private static Arbitrary<RecordValue> rows() {
        return Arbitraries.maps(Texts.texts(), singles())
                .ofMaxSize(3)
                .list()
                .ofMaxSize(3)
                .map(RecordValue::rows);
    }
}
