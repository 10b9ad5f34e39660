package io.github.ipt4j.examples.play.menu;

import com.google.common.base.Ascii;
import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.ipt4j.core.wording.Worded;
import java.util.Arrays;
import java.util.Optional;

/**
 * A question, and the answers that it can have.
 *
 * @param <T> what a choice stands for
 * @param heading the question
 * @param choices the answers, in order
 */
public record Menu<T>(Worded heading, ImmutableList<Choice<T>> choices) {

    /** What stands for no choice at all, where several can be made. */
    static final String NONE = "-";

    private static final Splitter SEVERAL =
            Splitter.on(CharMatcher.whitespace().or(CharMatcher.anyOf(",;"))).omitEmptyStrings();

    /**
     * A question without answers yet.
     *
     * @param <T> what a choice stands for
     * @param heading the question
     * @return the menu
     */
    public static <T> Menu<T> asking(Worded heading) {
        return new Menu<>(heading, ImmutableList.of());
    }

    /**
     * A question whose answers are numbered from 1.
     *
     * @param <T> what can be chosen
     * @param heading the question
     * @param values what can be chosen, each worded as itself
     * @return the menu
     */
    public static <T extends Worded> Menu<T> of(Worded heading, Iterable<T> values) {
        Menu<T> menu = asking(heading);
        for (T value : values) {
            menu = menu.with(value, value);
        }
        return menu;
    }

    /**
     * A question whose answers are the constants of a vocabulary, numbered from 1.
     *
     * @param <T> the vocabulary
     * @param heading the question
     * @param values the constants
     * @return the menu
     */
    public static <T extends Worded> Menu<T> of(Worded heading, T[] values) {
        return of(heading, Arrays.asList(values));
    }

    /**
     * This menu with one more answer, under the next number.
     *
     * @param label what is chosen, for the player
     * @param value what it stands for
     * @return the menu
     */
    public Menu<T> with(Worded label, T value) {
        return with(Integer.toString(choices.size() + 1), label, value);
    }

    /**
     * This menu with one more answer.
     *
     * @param key what the player types
     * @param label what is chosen, for the player
     * @param value what it stands for
     * @return the menu
     */
    public Menu<T> with(String key, Worded label, T value) {
        return new Menu<>(
                heading,
                ImmutableList.<Choice<T>>builder()
                        .addAll(choices)
                        .add(new Choice<>(key, label, value))
                        .build());
    }

    /**
     * What an answer stands for.
     *
     * @param answer what the player typed
     * @return the choice, or empty if it is none
     */
    public Optional<T> chosen(String answer) {
        return choices.stream()
                .filter(choice -> choice.key().equals(Ascii.toLowerCase(answer.strip())))
                .map(Choice::value)
                .findFirst();
    }

    /**
     * What several answers in one stand for.
     *
     * @param answer keys, separated by spaces or commas, or a hyphen for none
     * @return the choices, in the order of the menu; empty if one of them is none
     */
    public Optional<ImmutableSet<T>> allChosen(String answer) {
        ImmutableList<String> keys = ImmutableList.copyOf(SEVERAL.split(Ascii.toLowerCase(answer)));
        if (keys.equals(ImmutableList.of(NONE))) {
            return Optional.of(ImmutableSet.of());
        }
        return keys.isEmpty() || !keys.stream().allMatch(key -> chosen(key).isPresent())
                ? Optional.empty()
                : Optional.of(choices.stream()
                        .filter(choice -> keys.contains(choice.key()))
                        .map(Choice::value)
                        .collect(ImmutableSet.toImmutableSet()));
    }
}
