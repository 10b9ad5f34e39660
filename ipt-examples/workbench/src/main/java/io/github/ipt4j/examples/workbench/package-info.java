/**
 * A workbench for counselors: a small web application on a real database.
 *
 * <p>{@link io.github.ipt4j.examples.workbench.Workbench} is the program. {@code store} keeps courses, {@code web} answers
 * browsers, {@code page} shows courses to people.
 */
@NullMarked
package io.github.ipt4j.examples.workbench;

import org.jspecify.annotations.NullMarked;
