package io.github.ipt4j.examples.browser;

/**
 * What a page of HTML must not do, or should not.
 *
 * @param warning whether it is a warning only
 * @param line the line, from 1; 0 or less if it has no place
 * @param column the column, from 1; 0 or less if it has no place
 * @param message what is wrong
 */
public record HtmlProblem(boolean warning, int line, int column, String message) {}
