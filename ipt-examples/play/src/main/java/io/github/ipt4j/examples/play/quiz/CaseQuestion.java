package io.github.ipt4j.examples.play.quiz;

import com.google.common.collect.ImmutableList;
import io.github.ipt4j.core.wording.Worded;
import io.github.ipt4j.examples.play.menu.Menu;
import io.github.ipt4j.protocol.course.Course;

/**
 * A question about a case, of whose answers exactly one is right.
 *
 * @param course the course as it stands where the question is asked
 * @param answers what can be answered, and whether that is right
 * @param solution what is right, and why; each line with its rule, source and remedy where it is about a rule
 */
public record CaseQuestion(Course course, Menu<Boolean> answers, ImmutableList<Worded> solution) {}
