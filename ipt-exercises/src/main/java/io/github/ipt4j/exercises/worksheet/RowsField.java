package io.github.ipt4j.exercises.worksheet;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Streams;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A field for a list of rows, each with fields of its own. A form gives it an {@link Iterable} of maps by the ids of
 * the columns.
 */
public final class RowsField extends Field<ImmutableList<Answers>> {

    private final ImmutableList<Field<?>> columns;

    RowsField(String id, ImmutableList<Field<?>> columns, boolean required) {
        super(id, FieldType.ROWS, required);
        checkArgument(
                columns.stream().allMatch(RowsField::fitsInRow),
                "A row holds single answers only; put several choices and rows on the worksheet itself.");
        this.columns = columns;
    }

    private static boolean fitsInRow(Field<?> column) {
        return column.type() != FieldType.SEVERAL_CHOICES && column.type() != FieldType.ROWS;
    }

    /**
     * What each row asks.
     *
     * @return at least one field, each with an id of its own, and none for several choices or rows
     */
    public ImmutableList<Field<?>> columns() {
        return columns;
    }

    @Override
    public RowsField required() {
        return new RowsField(id(), columns, true);
    }

    @Override
    Object shape() {
        return columns;
    }

    @Override
    Object tidied(Object value) {
        return value instanceof Iterable<?> list
                ? Streams.stream(list).map(this::tidiedRow).toList()
                : value;
    }

    private @Nullable Object tidiedRow(@Nullable Object row) {
        return row instanceof Map<?, ?> values ? Columns.tidied(columns, values) : row;
    }

    @Override
    void check(ProblemList problems, String path, Object value) {
        if (!(value instanceof Iterable<?> list)) {
            problems.expect(path, ProblemList.expected("rows"));
            return;
        }
        int index = 0;
        for (Object row : list) {
            String at = path + "[" + index++ + "]";
            if (row instanceof Map<?, ?> values) {
                problems.all(at + ".", columns, values);
            } else {
                problems.expect(at, ProblemList.expected("row"));
            }
        }
    }

    @Override
    ImmutableList<Answers> read(@Nullable Object value) {
        return value == null
                ? ImmutableList.of()
                : Streams.stream((Iterable<?>) value)
                        .filter(Map.class::isInstance)
                        .map(row -> Answers.of(columns, (Map<?, ?>) row))
                        .collect(ImmutableList.toImmutableList());
    }
}
