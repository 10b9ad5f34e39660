package io.github.ipt4j.exercises.worksheet;

import io.github.ipt4j.core.Limits;
import io.github.ipt4j.core.PrivateText;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A field for words or a name. A form gives it a {@link String} or a {@link PrivateText}. */
public final class TextField extends Field<Optional<PrivateText>> {

    TextField(String id, FieldType type, boolean required) {
        super(id, type, required);
    }

    @Override
    public TextField required() {
        return new TextField(id(), type(), true);
    }

    @Override
    Object shape() {
        return "text";
    }

    @Override
    Object tidied(Object value) {
        return value instanceof PrivateText text ? text.reveal() : value;
    }

    @Override
    void check(ProblemList problems, String path, Object value) {
        if (!(value instanceof String text) || !Limits.isText(text)) {
            problems.expect(path, ProblemList.expected("text").with("length", Limits.TEXT_LENGTH));
        }
    }

    @Override
    Optional<PrivateText> read(@Nullable Object value) {
        return Optional.ofNullable(value).map(text -> PrivateText.of((String) text));
    }
}
