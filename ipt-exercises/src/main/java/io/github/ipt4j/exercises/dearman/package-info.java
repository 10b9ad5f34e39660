/** DEAR MAN, a skill of dialectical behavior therapy (Linehan), and the I-statement: saying what one asks for. */
@NullMarked
package io.github.ipt4j.exercises.dearman;

import org.jspecify.annotations.NullMarked;
