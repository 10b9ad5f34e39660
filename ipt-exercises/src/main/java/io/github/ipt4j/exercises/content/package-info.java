/**
 * The texts of the exercises that come with the library: one file for each exercise and language. Not exported.
 *
 * <p>The code of an exercise says what its worksheets ask ({@link io.github.ipt4j.exercises.content.SheetOutline}), a
 * file says in which words, and {@link io.github.ipt4j.exercises.content.Content} puts both together into editions. A
 * translation is one file beside the others for each exercise, and a line in {@code languages}; a test fails on a key
 * that is missing, that only one language has, or that nothing shows. Keys:
 *
 * <ul>
 *   <li>{@code title}, {@code purpose}, {@code source}, {@code guide.<step>.<number>}: the profile
 *   <li>{@code sheet.<worksheet>.title} and {@code .instructions}: a worksheet
 *   <li>{@code sheet.<worksheet>.<field>}: the label of a field, with {@code .hint}, {@code .low} and
 *       {@code .high}, and {@code .<column>} where it has rows
 *   <li>{@code choice.<field>.<id>}: a choice
 * </ul>
 */
@NullMarked
package io.github.ipt4j.exercises.content;

import org.jspecify.annotations.NullMarked;
