package io.github.ipt4j.exercises;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.Lists;
import io.github.ipt4j.core.activity.WorkOnExercise;
import io.github.ipt4j.core.exercise.ExerciseRecord;
import io.github.ipt4j.core.exercise.ExerciseStep;
import io.github.ipt4j.core.session.Session;
import io.github.ipt4j.exercises.worksheet.ChoiceField;
import io.github.ipt4j.exercises.worksheet.Field;
import io.github.ipt4j.exercises.worksheet.RatingField;
import io.github.ipt4j.exercises.worksheet.RowsField;
import io.github.ipt4j.exercises.worksheet.Worksheet;
import io.github.ipt4j.protocol.event.SessionHeld;
import io.github.ipt4j.protocol.journal.JournalFormat;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What is filled in survives the journal, for every worksheet of every exercise. */
class JournalRoundTripProperties {

    private static final List<ExerciseModule> MODULES =
            ExerciseCatalog.load(ExerciseModule.class.getClassLoader()).modules();

    @Provide
    Arbitrary<ExerciseModule> modules() {
        return Arbitraries.of(MODULES);
    }

    @Property(tries = 200)
    void nothingIsLostAndTheSameIsConcluded(@ForAll("modules") ExerciseModule module, @ForAll Random random) {
        for (Worksheet sheet : module.defaultEdition().worksheets()) {
            ExerciseRecord record = sheet.fill(values(sheet.fields(), random));
            WorkOnExercise read = journaled(module, sheet, record);

            assertThat(read.record()).contains(record);
            assertThat(sheet.problems(read.record().orElseThrow())).isEmpty();
            assertThat(module.conclude(List.of(filled(sheet, read.record().orElseThrow()))))
                    .isEqualTo(module.conclude(List.of(filled(sheet, record))));
        }
    }

    @Property(tries = 100)
    void aFormsStringsAreRecordedLikeTypedValues(@ForAll("modules") ExerciseModule module, @ForAll Random random) {
        for (Worksheet sheet : module.defaultEdition().worksheets()) {
            Map<String, Object> typed = values(sheet.fields(), random);

            assertThat(sheet.fill(strings(typed))).isEqualTo(sheet.fill(typed));
        }
    }

    /** The values as a browser posts them. */
    private static Map<String, Object> strings(Map<?, ?> typed) {
        Map<String, Object> strings = new HashMap<>();
        typed.forEach((field, value) -> strings.put((String) field, string(value)));
        return strings;
    }

    private static Object string(Object value) {
        if (value instanceof List<?> list) {
            return list.stream().map(JournalRoundTripProperties::string).toList();
        }
        return value instanceof Map<?, ?> row ? strings(row) : value.toString();
    }

    /** Worksheets of one day are concluded from in the order in which they were recorded. */
    @Property(tries = 100)
    void theOrderOfWorksheetsOfDifferentDaysNeverMatters(
            @ForAll("modules") ExerciseModule module, @ForAll Random random) {
        List<FilledWorksheet> filled = IntStream.range(0, 5)
                .mapToObj(i -> {
                    List<Worksheet> sheets = module.defaultEdition().worksheets();
                    Worksheet sheet = sheets.get(random.nextInt(sheets.size()));
                    return FilledWorksheet.of(
                            Sheets.DAY.plusDays(i), sheet.id(), sheet.fill(values(sheet.fields(), random)));
                })
                .toList();

        assertThat(module.conclude(Lists.reverse(filled))).isEqualTo(module.conclude(filled));
    }

    private static FilledWorksheet filled(Worksheet sheet, ExerciseRecord record) {
        return FilledWorksheet.of(Sheets.DAY, sheet.id(), record);
    }

    private static WorkOnExercise journaled(ExerciseModule module, Worksheet sheet, ExerciseRecord record) {
        WorkOnExercise work = WorkOnExercise.builder()
                .module(module.id())
                .step(ExerciseStep.PRACTICED)
                .worksheet(sheet.id())
                .record(record)
                .build();
        JournalFormat format = JournalFormat.standard();
        String line = format.write(SessionHeld.of(Session.of(1, Sheets.DAY, work)));
        Session read = ((SessionHeld) format.read(line)).session();
        return (WorkOnExercise) read.activities().get(0);
    }

    private static Map<String, Object> values(List<Field<?>> fields, Random random) {
        Map<String, Object> values = new HashMap<>();
        for (Field<?> field : fields) {
            if (field.isRequired() || random.nextBoolean()) {
                values.put(field.id(), value(field, random));
            }
        }
        return values;
    }

    private static Object value(Field<?> field, Random random) {
        return switch (field.type()) {
            case SHORT_TEXT, LONG_TEXT, PERSON -> "text \"" + random.nextInt(5) + "\" ü\n\t😀";
            case DATE -> LocalDate.of(2026, 1, 1 + random.nextInt(28));
            case RATING -> {
                RatingField rating = (RatingField) field;
                yield rating.range().min()
                        + random.nextInt(
                                rating.range().maxOr(0) - rating.range().min() + 1);
            }
            case ONE_CHOICE -> any((ChoiceField<?, ?>) field, random);
            case SEVERAL_CHOICES -> List.of(any((ChoiceField<?, ?>) field, random));
            case ROWS ->
                IntStream.rangeClosed(1, 1 + random.nextInt(3))
                        .mapToObj(i -> values(((RowsField) field).columns(), random))
                        .toList();
        };
    }

    private static String any(ChoiceField<?, ?> field, Random random) {
        return field.choices().asList().get(random.nextInt(field.choices().size()));
    }
}
