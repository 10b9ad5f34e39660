package io.github.ipt4j.examples.commandline;

import io.github.ipt4j.protocol.course.Course;
import java.util.Optional;

/**
 * A course as far as its record can be read and is accepted.
 *
 * @param file the file it was read from
 * @param name what its cohort calls it; empty if it is a journal
 * @param course the course after its last event
 * @param rejected how many of its events were rejected, and count for nothing
 */
record Played(String file, Optional<String> name, Course course, int rejected) {}
