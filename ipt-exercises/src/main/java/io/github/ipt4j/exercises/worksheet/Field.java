package io.github.ipt4j.exercises.worksheet;

import io.github.ipt4j.core.Limits;
import java.util.Optional;
import org.immutables.value.Value;

/** One field of a worksheet. */
@Value.Immutable
public sealed interface Field permits ImmutableField {

    /**
     * A field that must be filled in.
     *
     * @param id what the answer is recorded under
     * @param label what the client reads
     * @param question what is asked for
     * @return the field
     * @throws IllegalArgumentException if the id is empty, longer than 128 characters, or holds a control character
     */
    static Field required(String id, String label, Question question) {
        return builder().id(id).label(label).question(question).required(true).build();
    }

    /**
     * A field that may be left empty.
     *
     * @param id what the answer is recorded under
     * @param label what the client reads
     * @param question what is asked for
     * @return the field
     * @throws IllegalArgumentException if the id is empty, longer than 128 characters, or holds a control character
     */
    static Field optional(String id, String label, Question question) {
        return builder().id(id).label(label).question(question).build();
    }

    /**
     * Begins a field.
     *
     * @return a builder to which id, label and question must be given
     */
    static Builder builder() {
        return new Builder();
    }

    /**
     * What the answer is recorded under, the same in every language.
     *
     * @return 1 to 128 characters, none of them a control character
     */
    String id();

    /**
     * What the client reads.
     *
     * @return a phrase or question
     */
    String label();

    /**
     * What helps to answer.
     *
     * @return a sentence, or empty if the label says it all
     */
    Optional<String> hint();

    /**
     * What is asked for.
     *
     * @return the question
     */
    Question question();

    /**
     * Whether it must be filled in.
     *
     * @return false unless it was said
     */
    @Value.Default
    default boolean required() {
        return false;
    }

    /** Builds a field, attribute by attribute. */
    final class Builder extends ImmutableField.Builder {
        Builder() {}

        /**
         * Builds the field.
         *
         * @return the field
         * @throws IllegalArgumentException if a required attribute is missing, or the id is empty, longer than 128 characters,
         *     or holds a control character
         */
        @Override
        public Field build() {
            Field field = super.build();
            Limits.requireId("The field's id", field.id());
            return field;
        }
    }
}
