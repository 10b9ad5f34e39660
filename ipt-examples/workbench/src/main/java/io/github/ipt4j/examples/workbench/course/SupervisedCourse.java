package io.github.ipt4j.examples.workbench.course;

/**
 * A course as its team's supervisor looks at it first.
 *
 * @param course how it stands
 * @param adherence how it has kept to its treatment
 */
public record SupervisedCourse(TeamCourse course, Adherence adherence) {}
