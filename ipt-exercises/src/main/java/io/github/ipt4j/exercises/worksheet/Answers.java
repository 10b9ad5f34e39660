package io.github.ipt4j.exercises.worksheet;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import io.github.ipt4j.core.PrivateText;
import io.github.ipt4j.core.Term;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * What was filled in on a worksheet or in one of its rows, by the types of its fields.
 *
 * <p>Only what fits is there: an answer of the wrong type or out of range counts as not given. Asking for a field that the
 * worksheet lacks, or as a type that it is not, is a mistake in the program and is refused.
 */
public final class Answers {

    private final ImmutableMap<String, Field> fields;
    private final ImmutableMap<String, Object> values;

    private Answers(ImmutableMap<String, Field> fields, ImmutableMap<String, Object> values) {
        this.fields = fields;
        this.values = values;
    }

    static Answers of(ImmutableList<Field> fields, Map<?, ?> values) {
        ImmutableMap.Builder<String, Field> byId = ImmutableMap.builder();
        ImmutableMap.Builder<String, Object> fitting = ImmutableMap.builder();
        for (Field field : fields) {
            byId.put(field.id(), field);
            Object value = values.get(field.id());
            if (value != null && isReadable(field, value)) {
                fitting.put(field.id(), value);
            }
        }
        return new Answers(byId.buildOrThrow(), fitting.buildOrThrow());
    }

    private static boolean isReadable(Field field, Object value) {
        // Rows are sorted out cell by cell, when they are read.
        return field.question().type() == QuestionType.ROWS
                ? value instanceof Iterable
                : !WorksheetCheck.isEmpty(value) && WorksheetCheck.fits(field, value);
    }

    /**
     * What was written.
     *
     * @param field the id of a field for a text or a person
     * @return the text, or empty if it was not filled in
     * @throws IllegalArgumentException if there is no such field
     */
    public Optional<PrivateText> text(String field) {
        return value(field, QuestionType.SHORT_TEXT, QuestionType.LONG_TEXT, QuestionType.PERSON)
                .map(text -> PrivateText.of((String) text));
    }

    /**
     * What was rated.
     *
     * @param field the id of a field for a rating
     * @return the number, or empty if it was not filled in
     * @throws IllegalArgumentException if there is no such field
     */
    public OptionalInt rating(String field) {
        return value(field, QuestionType.RATING).stream()
                .mapToInt(number -> (Integer) number)
                .findFirst();
    }

    /**
     * Which day was given.
     *
     * @param field the id of a field for a date
     * @return the date, or empty if it was not filled in
     * @throws IllegalArgumentException if there is no such field
     */
    public Optional<LocalDate> date(String field) {
        return value(field, QuestionType.DATE).map(date -> LocalDate.parse((String) date));
    }

    /**
     * Which choice was made.
     *
     * @param field the id of a field for one choice
     * @return the id of the choice, or empty if none was made
     * @throws IllegalArgumentException if there is no such field
     */
    public Optional<String> choice(String field) {
        return value(field, QuestionType.ONE_CHOICE).map(String.class::cast);
    }

    /**
     * Which choice was made, as a term.
     *
     * @param <T> the type of the terms
     * @param field the id of a field for one choice, whose choices have the words of the terms as ids
     * @param terms the terms to choose from
     * @return the term, or empty if none was chosen
     * @throws IllegalArgumentException if there is no such field
     */
    public <T extends Term> Optional<T> choice(String field, T[] terms) {
        return choice(field)
                .flatMap(id -> Arrays.stream(terms)
                        .filter(term -> term.word().equals(id))
                        .findFirst());
    }

    /**
     * Which choices were made.
     *
     * @param field the id of a field for several choices
     * @return the ids of the choices, each once; none if none was made
     * @throws IllegalArgumentException if there is no such field
     */
    public ImmutableSet<String> choices(String field) {
        return value(field, QuestionType.SEVERAL_CHOICES).stream()
                .flatMap(chosen -> ImmutableList.<Object>copyOf((Iterable<?>) chosen).stream())
                .map(String.class::cast)
                .collect(ImmutableSet.toImmutableSet());
    }

    /**
     * Which choices were made, as terms.
     *
     * @param <T> the type of the terms
     * @param field the id of a field for several choices, with the words of the terms as ids
     * @param terms the terms to choose from
     * @return the terms in their own order; none if none was chosen
     * @throws IllegalArgumentException if there is no such field
     */
    public <T extends Term> ImmutableSet<T> choices(String field, T[] terms) {
        ImmutableSet<String> chosen = choices(field);
        return Arrays.stream(terms).filter(term -> chosen.contains(term.word())).collect(ImmutableSet.toImmutableSet());
    }

    /**
     * Which rows were filled in.
     *
     * @param field the id of a field for rows
     * @return the answers of each row, in order; none if there are none
     * @throws IllegalArgumentException if there is no such field
     */
    public ImmutableList<Answers> rows(String field) {
        Optional<Object> rows = value(field, QuestionType.ROWS);
        ImmutableList<Field> columns =
                ((Question.Rows) required(fields.get(field)).question()).fields();
        return rows.stream()
                .flatMap(list -> ImmutableList.<Object>copyOf((Iterable<?>) list).stream())
                .filter(Map.class::isInstance)
                .map(row -> of(columns, (Map<?, ?>) row))
                .collect(ImmutableList.toImmutableList());
    }

    private Optional<Object> value(String field, QuestionType... types) {
        QuestionType type = required(fields.get(field)).question().type();
        checkArgument(
                Arrays.asList(types).contains(type), "The field %s asks for a %s; read it so.", field, type.word());
        return Optional.ofNullable(values.get(field));
    }

    private Field required(@Nullable Field field) {
        checkArgument(field != null, "There is no such field; there are %s.", fields.keySet());
        return field;
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
