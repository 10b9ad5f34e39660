package io.github.ipt4j.examples.workbench.store;

/**
 * A course in a list.
 *
 * @param id the id of the course
 * @param counselor the name of the counselor's account
 * @param lines how many lines its journal has
 */
public record ListedCourse(String id, String counselor, int lines) {}
