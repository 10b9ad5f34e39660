package io.github.ipt4j.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.ipt4j.core.exercise.ExerciseRecord;
import io.github.ipt4j.core.exercise.RecordValue;
import io.github.ipt4j.core.testing.ExerciseRecords;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class ExerciseRecordTest {

    private static final RecordValue.Flag YES = new RecordValue.Flag(true);

    @Test
    void aFieldIsFoundByItsName() {
        ExerciseRecord record = ExerciseRecord.of(Map.of("said", RecordValue.text("stay")));
        assertThat(record.field("said")).contains(new RecordValue.Text(PrivateText.of("stay")));
        assertThat(record.field("heard")).isEmpty();
    }

    @Test
    void itHasAtMostTwoHundredFields() {
        assertThat(ExerciseRecord.of(fields(200)).fields()).hasSize(200);
        assertThatIllegalArgumentException().isThrownBy(() -> ExerciseRecord.of(fields(201)));
        assertThatIllegalArgumentException().isThrownBy(() -> ExerciseRecord.of(Map.of("x".repeat(10_001), YES)));
    }

    @Test
    void eachRowHasAtMostTwoHundredFields() {
        assertThat(RecordValue.rows(ImmutableList.of(fields(200)))).isInstanceOf(RecordValue.Rows.class);
        assertThatIllegalArgumentException().isThrownBy(() -> RecordValue.rows(ImmutableList.of(fields(201))));
    }

    @Test
    void anEmptyListIsOneOfChoices() {
        assertThat(RecordValue.rows(ImmutableList.of())).isEqualTo(RecordValue.choices(ImmutableList.of()));
        assertThatIllegalArgumentException().isThrownBy(() -> new RecordValue.Rows(ImmutableList.of()));
    }

    @Test
    void nothingThatWasFilledInIsShown() {
        RecordValue rows = RecordValue.rows(ImmutableList.of(ImmutableMap.of("who", RecordValue.text("Klara"))));
        assertThat(rows).hasToString("Rows[1]");
        assertThat(RecordValue.choices(ImmutableList.of("Klara")).toString()).doesNotContain("Klara");
        assertThat(ExerciseRecord.of(Map.of("who", rows))).hasToString("ExerciseRecord[1 fields]");
    }

    @Property
    void recordsWithTheSameFieldsAreEqual(@ForAll("records") ExerciseRecord record) {
        assertThat(ExerciseRecord.of(record.fields())).isEqualTo(record).hasSameHashCodeAs(record);
    }

    private static Map<String, RecordValue.Single> fields(int number) {
        return IntStream.range(0, number).boxed().collect(Collectors.toMap(field -> "f" + field, field -> YES));
    }

    @Provide
    Arbitrary<ExerciseRecord> records() {
        return ExerciseRecords.any();
    }
}
