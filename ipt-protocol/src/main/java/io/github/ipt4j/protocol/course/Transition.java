package io.github.ipt4j.protocol.course;

import io.github.ipt4j.protocol.RuleSet;

/**
 * What comes of an event on the state of a course.
 *
 * @param broken every rule that the event breaks, those that its deviation waives among them; empty if it breaks none
 * @param after the course after the event, as if it had been accepted, whatever rules it breaks
 */
public record Transition(RuleSet broken, CourseState after) {}
