package io.github.ipt4j.exercises.handout;

import com.google.common.collect.ImmutableList;
import org.immutables.value.Value;

/** A page for a client to take home. */
@Value.Immutable
public sealed interface Handout permits ImmutableHandout {

    /**
     * The id.
     *
     * @return lower-case words joined by hyphens, the same in every language
     */
    String id();

    /**
     * The title.
     *
     * @return a short phrase
     */
    String title();

    /**
     * The text.
     *
     * @return the paragraphs, in order
     */
    ImmutableList<String> paragraphs();

    /**
     * What must be known about the text, such as that no clinician has reviewed it.
     *
     * @return a sentence
     */
    String notice();
}
