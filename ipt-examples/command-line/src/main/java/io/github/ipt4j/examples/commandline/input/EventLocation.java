package io.github.ipt4j.examples.commandline.input;

import java.util.Optional;

/**
 * Where an event was read.
 *
 * @param file the name of the file, if there are several
 * @param course the id of the course, in a cohort
 * @param line the line of the journal, or the place of the event in its course, from 1
 */
public record EventLocation(Optional<String> file, Optional<String> course, int line) {}
