package io.github.ipt4j.core.measure;

/**
 * A named stretch of a scale's totals, up to where the next one begins.
 *
 * @param from the least total that belongs to it
 * @param title what the scale's authors call it, such as {@code moderately severe}
 */
public record SeverityBand(int from, String title) {}
