package io.github.ipt4j.exercises.troubleshooting;

/**
 * An obstacle that is likely to be there.
 *
 * @param obstacle the obstacle
 * @param situations in how many situations a statement for it was ticked; at least 1
 * @param statements how many statements for it were ticked in all
 */
public record LikelyObstacle(Obstacle obstacle, int situations, int statements) {}
