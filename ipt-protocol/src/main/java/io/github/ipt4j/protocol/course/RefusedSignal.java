package io.github.ipt4j.protocol.course;

import io.github.ipt4j.protocol.event.CourseEvent;

/**
 * A refused event that says something about a client's safety.
 *
 * @param after the number of the latest entry when it was submitted
 * @param event the event
 */
record RefusedSignal(int after, CourseEvent event) {}
