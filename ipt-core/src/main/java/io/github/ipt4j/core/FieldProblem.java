package io.github.ipt4j.core;

import io.github.ipt4j.core.wording.Message;
import io.github.ipt4j.core.wording.Worded;
import io.github.ipt4j.core.wording.Wording;

/**
 * A problem with one field of a form, described without repeating what was entered.
 *
 * @param field the field's name, with an index from 0 where one entry of a list is meant, such as {@code items[8]}
 * @param expected what the field must be, as a phrase that completes "expected …"
 */
public record FieldProblem(String field, Message expected) implements Worded {

    @Override
    public Message message() {
        return Message.of("core/problems", "problem").with("field", field).with("expected", expected);
    }

    /**
     * The problem as an English phrase.
     *
     * @return such as {@code items[8]: expected 0–3}
     */
    @Override
    public String toString() {
        return Wording.english().of(this);
    }
}
