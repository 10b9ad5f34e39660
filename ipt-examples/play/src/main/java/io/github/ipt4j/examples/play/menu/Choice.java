package io.github.ipt4j.examples.play.menu;

import io.github.ipt4j.core.wording.Worded;

/**
 * One of the answers to a question.
 *
 * @param <T> what a choice stands for
 * @param key what the player types, the same in every language
 * @param label what is chosen, for the player
 * @param value what it stands for
 */
public record Choice<T>(String key, Worded label, T value) {}
