package io.github.ipt4j.exercises.worksheet;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Maps;
import io.github.ipt4j.core.Limits;
import io.github.ipt4j.core.VocabularyTerm;
import java.util.Arrays;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A field that offers choices. What is recorded are their ids, the same in every language.
 *
 * @param <T> the type of the choices
 * @param <A> the type of the answer
 */
public abstract sealed class ChoiceField<T, A> extends Field<A> permits OneOf, AnyOf {

    private final ImmutableMap<String, T> choices;

    ChoiceField(String id, FieldType type, ImmutableMap<String, T> choices, boolean required) {
        super(id, type, required);
        checkArgument(!choices.isEmpty(), "choices must not be empty; give at least one.");
        this.choices = choices;
    }

    static <T extends Enum<T> & VocabularyTerm> ImmutableMap<String, T> byWord(Class<T> choices) {
        return Maps.uniqueIndex(Arrays.asList(choices.getEnumConstants()), VocabularyTerm::word);
    }

    static ImmutableMap<String, String> byId(String... choices) {
        ImmutableSet<String> distinct = ImmutableSet.copyOf(choices);
        checkArgument(distinct.size() == choices.length, "Two choices have the same id; give one of them another id.");
        return Maps.toMap(distinct, id -> Limits.requireId("The choice's id", id));
    }

    /**
     * The ids of the choices.
     *
     * @return at least one, in the order in which they are offered
     */
    public final ImmutableSet<String> choices() {
        return choices.keySet();
    }

    final ImmutableMap<String, T> byId() {
        return choices;
    }

    @Override
    final Object shape() {
        return choices.keySet().asList();
    }

    /** The id of a choice that was given by itself. */
    final @Nullable Object tidiedChoice(@Nullable Object value) {
        for (Map.Entry<String, T> choice : choices.entrySet()) {
            if (choice.getValue().equals(value)) {
                return choice.getKey();
            }
        }
        return value;
    }

    final void checkChoice(ProblemList problems, String path, @Nullable Object value) {
        if (!(value instanceof String id) || !choices.containsKey(id)) {
            problems.expect(
                    path,
                    ProblemList.expected("choice")
                            .with("choices", choices.keySet().asList()));
        }
    }

    /** The ids that a value stands for, which has been checked. */
    abstract ImmutableList<String> chosen(Object value);
}
