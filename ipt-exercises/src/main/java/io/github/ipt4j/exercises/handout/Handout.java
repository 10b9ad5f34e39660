package io.github.ipt4j.exercises.handout;

import com.google.common.collect.ImmutableList;

/**
 * A page for a client to take home.
 *
 * @param id its id
 * @param title what it is called
 * @param paragraphs what it says, in order
 * @param notice what must be known about the words
 */
public record Handout(String id, String title, ImmutableList<String> paragraphs, String notice) {}
