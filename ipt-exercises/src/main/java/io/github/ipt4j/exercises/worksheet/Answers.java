package io.github.ipt4j.exercises.worksheet;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Maps;
import io.github.ipt4j.core.exercise.ExerciseRecord;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What was filled in on a worksheet or in one of its rows, by the types of its fields.
 *
 * <p>Only what fits is there: an answer of the wrong type or out of range counts as not given. Asking for a field that
 * the worksheet lacks, or for one that asks something else under the same id, is a mistake in the program and is
 * refused.
 */
public final class Answers {

    private final ImmutableMap<String, Field<?>> fields;
    private final ImmutableMap<String, Object> values;

    private Answers(ImmutableMap<String, Field<?>> fields, ImmutableMap<String, Object> values) {
        this.fields = fields;
        this.values = values;
    }

    /**
     * Reads a record by the types of some fields, in whatever language they were asked.
     *
     * @param fields the fields, each with an id of its own
     * @param record what was filled in
     * @return the answers that fit; what does not fit counts as not filled in
     * @throws IllegalArgumentException if two fields have the same id
     */
    public static Answers of(Iterable<? extends Field<?>> fields, ExerciseRecord record) {
        return of(ImmutableList.copyOf(fields), PlainValues.of(record));
    }

    static Answers of(ImmutableList<Field<?>> fields, Map<?, ?> values) {
        ImmutableMap.Builder<String, Object> fitting = ImmutableMap.builder();
        for (Field<?> field : fields) {
            Object value = values.get(field.id());
            if (value != null && isReadable(field, value)) {
                fitting.put(field.id(), value);
            }
        }
        return new Answers(Maps.uniqueIndex(fields, Field::id), fitting.buildOrThrow());
    }

    private static boolean isReadable(Field<?> field, Object value) {
        // Rows are sorted out cell by cell, when they are read.
        return field.type() == FieldType.ROWS
                ? value instanceof Iterable
                : !ProblemList.isEmpty(value) && ProblemList.fits(field, value);
    }

    /**
     * What was answered.
     *
     * @param <A> the type of the answer
     * @param field a field of the worksheet or row, required or not
     * @return the answer; empty if the field was not filled in
     * @throws IllegalArgumentException if there is no such field, or the one with this id asks something else
     */
    public <A> A get(Field<A> field) {
        return field.read(value(field));
    }

    /**
     * Which choices were made, for programs that do not know the type of the choices.
     *
     * @param field a field for one or several choices, required or not
     * @return the ids of the choices, each once, in the order in which they were made; none if none was made
     * @throws IllegalArgumentException if there is no such field, or the one with this id asks something else
     */
    public ImmutableSet<String> chosen(ChoiceField<?, ?> field) {
        Object value = value(field);
        return value == null ? ImmutableSet.of() : ImmutableSet.copyOf(field.chosen(value));
    }

    private @Nullable Object value(Field<?> field) {
        Field<?> asked = fields.get(field.id());
        checkArgument(asked != null, "There is no such field; there are %s.", fields.keySet());
        checkArgument(
                asked.asksLike(field), "The field %s asks something else; read it as what the worksheet asks.", asked);
        return values.get(field.id());
    }

    /**
     * How many fields are filled in, and nothing of what they hold.
     *
     * @return a short English phrase
     */
    @Override
    public String toString() {
        return "Answers[" + values.size() + " of " + fields.size() + " fields]";
    }
}
