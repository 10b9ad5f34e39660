/**
 * DEAR MAN, a skill of dialectical behavior therapy (Linehan): asking for something, or saying no, with a plan.
 *
 * <p>Each {@linkplain io.github.ipt4j.exercises.dearman.DearManLetter letter} is a field of the worksheet
 * {@code script}: describe, express, assert, reinforce, stay mindful, appear confident, negotiate. The same sheet
 * helps to put a boundary into words. The worksheet {@code i-statement} is the short form for everyday use, and
 * {@code use} records how it went. It teaches healthy communication, which role play needs.
 *
 * <p>The {@link io.github.ipt4j.exercises.dearman.DearManConclusion} puts the spoken letters together as a script and
 * says which letters are missing and which are {@linkplain io.github.ipt4j.exercises.dearman.Weakness weak}, such as
 * an assertion without a request. That is a hint based on lists of words in every shipped language; it cannot judge
 * meaning.
 *
 * <pre>{@code
 * new DearMan().boundary(Locale.ENGLISH, record); // "When you shout, I will go outside.", as private text
 * }</pre>
 */
@NullMarked
@ValueStyle
package io.github.ipt4j.exercises.dearman;

import io.github.ipt4j.core.style.ValueStyle;
import org.jspecify.annotations.NullMarked;
