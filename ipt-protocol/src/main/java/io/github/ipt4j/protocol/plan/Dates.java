package io.github.ipt4j.protocol.plan;

import java.time.LocalDate;

/**
 * Two dates between which something is expected.
 *
 * @param earliest the first possible date
 * @param latest the last possible date
 */
public record Dates(LocalDate earliest, LocalDate latest) {}
