package io.github.ipt4j.exercises.content;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import io.github.ipt4j.exercises.worksheet.ChoiceField;
import io.github.ipt4j.exercises.worksheet.Field;
import io.github.ipt4j.exercises.worksheet.Question;
import io.github.ipt4j.exercises.worksheet.RowsField;
import io.github.ipt4j.exercises.worksheet.Worksheet;
import java.util.List;

/**
 * Writes a worksheet in one language: the outline says what is asked, a file says in which words.
 *
 * <p>The label of a field has the key {@code sheet.<worksheet>.<field>}, its hint that key with {@code .hint}, the ends
 * of a rating with {@code .low} and {@code .high}; a choice has {@code choice.<field>.<word>}.
 */
final class SheetWriter {

    private final Texts texts;

    SheetWriter(Texts texts) {
        this.texts = texts;
    }

    Worksheet sheet(SheetOutline outline) {
        String key = "sheet." + outline.id();
        return Worksheet.builder()
                .id(outline.id())
                .title(texts.get(key + ".title"))
                .instructions(texts.get(key + ".instructions"))
                .questions(questions(key, outline.fields()))
                .build();
    }

    private ImmutableList<Question> questions(String prefix, List<Field<?>> fields) {
        return fields.stream()
                .map(field -> question(prefix + "." + field.id(), field))
                .collect(ImmutableList.toImmutableList());
    }

    private Question question(String key, Field<?> field) {
        Question.Builder question =
                Question.builder().field(field).label(texts.get(key)).hint(texts.find(key + ".hint"));
        switch (field.type()) {
            case SHORT_TEXT, LONG_TEXT, PERSON, DATE -> {}
            case RATING -> question.low(texts.get(key + ".low")).high(texts.get(key + ".high"));
            case ONE_CHOICE, SEVERAL_CHOICES -> question.choices(choices((ChoiceField<?, ?>) field));
            case ROWS -> question.columns(questions(key, ((RowsField) field).columns()));
        }
        return question.build();
    }

    private ImmutableMap<String, String> choices(ChoiceField<?, ?> field) {
        return Maps.toMap(field.choices(), choice -> texts.get("choice." + field.id() + "." + choice));
    }
}
