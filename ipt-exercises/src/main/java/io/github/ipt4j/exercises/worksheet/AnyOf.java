package io.github.ipt4j.exercises.worksheet;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Streams;
import org.jspecify.annotations.Nullable;

/**
 * A field for any number of several choices. A form gives it an {@link Iterable} of choices, or of their ids as
 * strings.
 *
 * @param <T> the type of the choices
 */
public final class AnyOf<T> extends ChoiceField<T, ImmutableSet<T>> {

    AnyOf(String id, ImmutableMap<String, T> choices, boolean required) {
        super(id, FieldType.SEVERAL_CHOICES, choices, required);
    }

    @Override
    public AnyOf<T> required() {
        return new AnyOf<>(id(), byId(), true);
    }

    @Override
    Object tidied(Object value) {
        return value instanceof Iterable<?> list
                ? Streams.stream(list).map(this::tidiedChoice).toList()
                : value;
    }

    @Override
    void check(ProblemList problems, String path, Object value) {
        if (!(value instanceof Iterable<?> list)) {
            problems.expect(path, ProblemList.expected("choices"));
            return;
        }
        int index = 0;
        for (Object chosen : list) {
            checkChoice(problems, path + "[" + index++ + "]", chosen);
        }
    }

    /** The choices in the order in which they are offered. */
    @Override
    ImmutableSet<T> read(@Nullable Object value) {
        if (value == null) {
            return ImmutableSet.of();
        }
        ImmutableSet<String> chosen = ImmutableSet.copyOf(chosen(value));
        return byId().entrySet().stream()
                .filter(choice -> chosen.contains(choice.getKey()))
                .map(choice -> choice.getValue())
                .collect(ImmutableSet.toImmutableSet());
    }

    @Override
    ImmutableList<String> chosen(Object value) {
        return Streams.stream((Iterable<?>) value).map(String.class::cast).collect(ImmutableList.toImmutableList());
    }
}
