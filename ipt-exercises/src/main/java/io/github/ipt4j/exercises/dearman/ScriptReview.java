package io.github.ipt4j.exercises.dearman;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSetMultimap;
import io.github.ipt4j.core.PrivateText;
import java.time.LocalDate;
import org.immutables.value.Value;

/** A script that a client wrote, and what it still needs. */
@Value.Immutable
public sealed interface ScriptReview permits ImmutableScriptReview {

    /**
     * The day on which it was recorded.
     *
     * @return the day of the session
     */
    LocalDate date();

    /**
     * What is to be said.
     *
     * @return the letters that are spoken, one on each line
     */
    PrivateText script();

    /**
     * The letters that were left empty.
     *
     * @return the letters, in their own order
     */
    ImmutableSet<DearManLetter> missing();

    /**
     * The letters to look at again, and why.
     *
     * @return the weaknesses by letter; a hint, based on the wording alone
     */
    ImmutableSetMultimap<DearManLetter, Weakness> weak();
}
