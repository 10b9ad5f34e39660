package io.github.ipt4j.exercises.content;

import com.google.common.collect.ImmutableList;
import io.github.ipt4j.core.Bounds;
import io.github.ipt4j.core.Term;
import io.github.ipt4j.exercises.worksheet.Choice;
import io.github.ipt4j.exercises.worksheet.Field;
import io.github.ipt4j.exercises.worksheet.Question;
import io.github.ipt4j.exercises.worksheet.Worksheet;
import java.util.Arrays;
import java.util.function.UnaryOperator;

/**
 * Writes a worksheet whose words stand in a file: the code says what is asked, the file how.
 *
 * <p>The label of a field has the key {@code sheet.<worksheet>.<field>}, its hint that key with {@code .hint}, the ends of a
 * rating with {@code .least} and {@code .greatest}; a choice has {@code choice.<field>.<word>}.
 */
public final class SheetWriter {

    private final Texts texts;
    private final String prefix;
    private final ImmutableList.Builder<Field> fields = ImmutableList.builder();
    private boolean required;

    private SheetWriter(Texts texts, String prefix) {
        this.texts = texts;
        this.prefix = prefix;
    }

    /**
     * Writes a worksheet.
     *
     * @param texts the words
     * @param id the worksheet's id
     * @param fields adds the fields
     * @return the worksheet
     */
    public static Worksheet sheet(Texts texts, String id, UnaryOperator<SheetWriter> fields) {
        String key = "sheet." + id;
        SheetWriter writer = fields.apply(new SheetWriter(texts, key));
        return Worksheet.builder()
                .id(id)
                .title(texts.get(key + ".title"))
                .instructions(texts.get(key + ".instructions"))
                .fields(writer.fields.build())
                .build();
    }

    /**
     * Makes the next field a required one.
     *
     * @return this writer
     */
    public SheetWriter must() {
        required = true;
        return this;
    }

    /**
     * Adds a field for a few words.
     *
     * @param id the field's id
     * @return this writer
     */
    public SheetWriter shortText(String id) {
        return add(id, new Question.ShortText());
    }

    /**
     * Adds a field for many words.
     *
     * @param id the field's id
     * @return this writer
     */
    public SheetWriter longText(String id) {
        return add(id, new Question.LongText());
    }

    /**
     * Adds a field for a date.
     *
     * @param id the field's id
     * @return this writer
     */
    public SheetWriter date(String id) {
        return add(id, new Question.Day());
    }

    /**
     * Adds a field for a person.
     *
     * @param id the field's id
     * @return this writer
     */
    public SheetWriter person(String id) {
        return add(id, new Question.Person());
    }

    /**
     * Adds a field for a rating.
     *
     * @param id the field's id
     * @param range the numbers
     * @return this writer
     */
    public SheetWriter rating(String id, Bounds range) {
        return add(id, new Question.Rating(range, label(id, ".least"), label(id, ".greatest")));
    }

    /**
     * Adds a field for one choice.
     *
     * @param id the field's id
     * @param terms the choices
     * @return this writer
     */
    public SheetWriter oneOf(String id, Term... terms) {
        return add(id, new Question.OneChoice(choices(id, terms)));
    }

    /**
     * Adds a field for several choices.
     *
     * @param id the field's id
     * @param terms the choices
     * @return this writer
     */
    public SheetWriter anyOf(String id, Term... terms) {
        return add(id, new Question.SeveralChoices(choices(id, terms)));
    }

    /**
     * Adds a field for rows.
     *
     * @param id the field's id
     * @param columns adds the fields of a row
     * @return this writer
     */
    public SheetWriter rows(String id, UnaryOperator<SheetWriter> columns) {
        SheetWriter row = columns.apply(new SheetWriter(texts, prefix + "." + id));
        return add(id, new Question.Rows(row.fields.build()));
    }

    private ImmutableList<Choice> choices(String id, Term... terms) {
        return Arrays.stream(terms)
                .map(term -> new Choice(term.word(), texts.get("choice." + id + "." + term.word())))
                .collect(ImmutableList.toImmutableList());
    }

    private SheetWriter add(String id, Question question) {
        fields.add(Field.builder()
                .id(id)
                .label(label(id, ""))
                .hint(texts.find(prefix + "." + id + ".hint"))
                .question(question)
                .required(required)
                .build());
        required = false;
        return this;
    }

    private String label(String id, String ending) {
        return texts.get(prefix + "." + id + ending);
    }
}
