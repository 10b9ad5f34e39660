package io.github.ipt4j.exercises.worksheet;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Lists;
import io.github.ipt4j.core.Bounds;
import io.github.ipt4j.core.FieldProblem;
import io.github.ipt4j.core.Limits;
import io.github.ipt4j.core.PrivateText;
import io.github.ipt4j.core.area.ProblemArea;
import io.github.ipt4j.core.exercise.ExerciseRecord;
import io.github.ipt4j.core.exercise.RecordValue;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.NotBlank;
import net.jqwik.api.constraints.StringLength;

/** A field reads back what it takes, whether a program gives it a typed value or a form a string. */
class FieldProperties {

    private static final TextField TEXT = Field.longText("text");
    private static final DateField DATE = Field.date("date");
    private static final OneOf<ProblemArea> AREA = Field.oneOf("area", ProblemArea.class);
    private static final AnyOf<ProblemArea> AREAS = Field.anyOf("areas", ProblemArea.class);

    /** The record of one value, filled in on a worksheet that asks for nothing else. */
    private static ExerciseRecord filled(Field<?> field, Object value) {
        return sheet(field).fill(Map.of(field.id(), value));
    }

    private static Worksheet sheet(Field<?> field) {
        Question.Builder question = Question.builder().field(field).label("?");
        if (field instanceof RatingField) {
            question.low("low").high("high");
        }
        if (field instanceof ChoiceField<?, ?> choices) {
            question.choices(choices.choices().stream()
                    .collect(ImmutableMap.toImmutableMap(id -> id, id -> "the choice " + id)));
        }
        return Worksheet.builder()
                .id("sheet")
                .title("Sheet")
                .addQuestions(question.build())
                .build();
    }

    private static <A> A readBack(Field<A> field, Object value) {
        return Answers.of(List.of(field), filled(field, value)).get(field);
    }

    @Provide
    Arbitrary<Bounds> ranges() {
        Arbitrary<Integer> end = Arbitraries.integers().between(0, 1000);
        return Combinators.combine(end, end)
                .as((one, other) -> Bounds.between(Math.min(one, other), Math.max(one, other)));
    }

    @Provide
    Arbitrary<LocalDate> dates() {
        return Arbitraries.longs()
                .between(
                        LocalDate.of(0, 1, 1).toEpochDay(),
                        LocalDate.of(9999, 12, 31).toEpochDay())
                .map(LocalDate::ofEpochDay);
    }

    @Property(tries = 200)
    void aRatingIsReadBackFromTheNumberAndFromItsDigits(
            @ForAll("ranges") Bounds range, @ForAll @IntRange(max = 1000) int number) {
        RatingField rating = Field.rating("rating", range);

        if (range.contains(number)) {
            assertThat(readBack(rating, number)).hasValue(number);
            assertThat(readBack(rating, Integer.toString(number))).hasValue(number);
            assertThat(filled(rating, Integer.toString(number))).isEqualTo(filled(rating, number));
        } else {
            assertThat(sheet(rating).problems(Map.of("rating", number))).hasSize(1);
            assertThat(sheet(rating).problems(Map.of("rating", Integer.toString(number))))
                    .isEqualTo(sheet(rating).problems(Map.of("rating", number)));
        }
    }

    @Property(tries = 200)
    void aDateIsReadBackFromTheDateAndFromItsIsoText(@ForAll("dates") LocalDate date) {
        assertThat(readBack(DATE, date)).contains(date);
        assertThat(readBack(DATE, date.toString())).contains(date);
        assertThat(filled(DATE, date.toString())).isEqualTo(filled(DATE, date));
    }

    @Property(tries = 100)
    void aTextIsReadBackFromTheStringAndFromThePrivateText(@ForAll @NotBlank @StringLength(max = 50) String text) {
        if (Limits.isText(text)) {
            assertThat(readBack(TEXT, text)).contains(PrivateText.of(text));
            assertThat(filled(TEXT, PrivateText.of(text))).isEqualTo(filled(TEXT, text));
        }
    }

    @Property
    void aChoiceIsReadBackFromTheConstantAndFromItsWord(@ForAll ProblemArea area) {
        assertThat(readBack(AREA, area)).contains(area);
        assertThat(readBack(AREA, area.word())).contains(area);
        assertThat(filled(AREA, area.word())).isEqualTo(filled(AREA, area));
    }

    @Property
    void choicesAreReadBackInTheOrderInWhichTheyAreOffered(@ForAll Set<ProblemArea> areas) {
        List<ProblemArea> reversed = Lists.reverse(ImmutableSet.copyOf(areas).asList());
        List<String> words = reversed.stream().map(ProblemArea::word).toList();

        assertThat(readBack(AREAS, reversed))
                .containsExactlyElementsOf(areas.stream().sorted().toList());
        assertThat(filled(AREAS, words)).isEqualTo(filled(AREAS, reversed));
    }

    @Property(tries = 100)
    void rowsAreReadBackCellByCell(@ForAll("dates") LocalDate date, @ForAll ProblemArea area) {
        RowsField rows = Field.rows("rows", DATE, AREA);
        ExerciseRecord typed = ExerciseRecord.of(Map.of(
                "rows",
                RecordValue.rows(List.of(
                        Map.of("date", RecordValue.text(date.toString()), "area", RecordValue.text(area.word()))))));
        Worksheet sheet = Worksheet.builder()
                .id("sheet")
                .title("Sheet")
                .addQuestions(Question.builder()
                        .field(rows)
                        .label("?")
                        .columns(List.of(
                                sheet(DATE).questions().get(0),
                                sheet(AREA).questions().get(0)))
                        .build())
                .build();

        assertThat(sheet.fill(Map.of("rows", List.of(Map.of("date", date, "area", area)))))
                .isEqualTo(typed);
        assertThat(sheet.read(typed).get(rows)).singleElement().satisfies(row -> {
            assertThat(row.get(DATE)).contains(date);
            assertThat(row.get(AREA)).contains(area);
        });
    }

    @Property(tries = 20)
    void aRecordHoldsTheNumberAndNeverItsDigits(@ForAll @IntRange(max = 10) int number) {
        RatingField rating = Field.rating("rating", 0, 10);
        ExerciseRecord digits = ExerciseRecord.of(Map.of("rating", RecordValue.text(Integer.toString(number))));

        assertThat(filled(rating, Integer.toString(number)).field("rating"))
                .contains(new RecordValue.WholeNumber(number));
        assertThat(sheet(rating).problems(digits))
                .extracting(FieldProblem::field)
                .containsExactly("rating");
        assertThat(sheet(rating).read(digits).get(rating)).isEmpty();
    }

    @Property(tries = 50)
    void aFieldIsEqualToOneThatAsksTheSameAndToNoOther(@ForAll("ranges") Bounds range) {
        RatingField rating = Field.rating("rating", range);

        assertThat(rating).isEqualTo(Field.rating("rating", range)).hasSameHashCodeAs(Field.rating("rating", range));
        assertThat(rating)
                .isNotEqualTo(rating.required())
                .isNotEqualTo(Field.rating("other", range))
                .isNotEqualTo(Field.rating("rating", Bounds.between(0, 1001)))
                .isNotEqualTo(Field.date("rating"));
        assertThat(rating.required().required()).isEqualTo(rating.required()).hasToString("rating: rating");
    }

    @Property(tries = 1)
    void everyKindOfFieldCanBeRequired() {
        List<Field<?>> fields =
                List.of(TEXT, Field.shortText("a"), Field.person("b"), DATE, AREA, AREAS, Field.rows("c", DATE));

        assertThat(fields).noneMatch(Field::isRequired);
        assertThat(fields.stream().map(Field::required)).allMatch(Field::isRequired);
        assertThat(fields.stream().map(Field::required).map(Field::type))
                .containsExactlyElementsOf(fields.stream().map(Field::type).toList());
    }
}
