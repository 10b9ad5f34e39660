package io.github.ipt4j.exercises.dearman;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSetMultimap;
import io.github.ipt4j.core.PrivateText;
import java.time.LocalDate;

/**
 * A script that a client wrote, and what it still needs.
 *
 * @param date the day it was recorded
 * @param script what is to be said: the letters that are spoken, one a line
 * @param missing the letters that were left empty
 * @param weak the letters to look at again, and why
 */
public record ScriptReview(
        LocalDate date,
        PrivateText script,
        ImmutableSet<DearManLetter> missing,
        ImmutableSetMultimap<DearManLetter, Weakness> weak) {}
