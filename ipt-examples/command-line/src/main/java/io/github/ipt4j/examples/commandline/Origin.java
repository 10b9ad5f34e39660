package io.github.ipt4j.examples.commandline;

import java.util.Optional;

/**
 * Where an event was read.
 *
 * @param file the name of the file, if there are several
 * @param course the id of the course, in a cohort
 * @param line the line of the journal, or the place of the event in its course, from 1
 */
record Origin(Optional<String> file, Optional<String> course, int line) {}
