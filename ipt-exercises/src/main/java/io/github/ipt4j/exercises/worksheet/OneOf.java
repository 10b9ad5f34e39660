package io.github.ipt4j.exercises.worksheet;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A field for one of several choices. A form gives it the choice, or its id as a {@link String}.
 *
 * @param <T> the type of the choices
 */
public final class OneOf<T> extends ChoiceField<T, Optional<T>> {

    OneOf(String id, ImmutableMap<String, T> choices, boolean required) {
        super(id, FieldType.ONE_CHOICE, choices, required);
    }

    @Override
    public OneOf<T> required() {
        return new OneOf<>(id(), byId(), true);
    }

    @Override
    Object tidied(Object value) {
        Object tidied = tidiedChoice(value);
        return tidied == null ? value : tidied;
    }

    @Override
    void check(ProblemList problems, String path, Object value) {
        checkChoice(problems, path, value);
    }

    @Override
    Optional<T> read(@Nullable Object value) {
        return value == null ? Optional.empty() : Optional.ofNullable(byId().get(value));
    }

    @Override
    ImmutableList<String> chosen(Object value) {
        return ImmutableList.of((String) value);
    }
}
