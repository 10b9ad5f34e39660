/**
 * Which of several languages to show. Not exported: what comes in languages offers a method that takes the preferred
 * one.
 */
@NullMarked
package io.github.ipt4j.exercises.language;

import org.jspecify.annotations.NullMarked;
