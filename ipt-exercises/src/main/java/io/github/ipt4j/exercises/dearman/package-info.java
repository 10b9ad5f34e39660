/** DEAR MAN, a skill of dialectical behavior therapy (Linehan), and the I-statement: saying what one asks for. */
@NullMarked
@ValueStyle
package io.github.ipt4j.exercises.dearman;

import io.github.ipt4j.core.ValueStyle;
import org.jspecify.annotations.NullMarked;
