/** What is read out step by step, at a set pace: a guided meditation, for instance. */
@NullMarked
package io.github.ipt4j.exercises.script;

import org.jspecify.annotations.NullMarked;
