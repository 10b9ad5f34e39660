package io.github.ipt4j.protocol.event;

import io.github.ipt4j.core.VocabularyTerm;

/** The kinds of {@link CourseEvent}. */
public enum EventType implements VocabularyTerm {
    /** {@link CourseOpened}: a course of treatment is opened. */
    COURSE_OPENED,
    /** {@link SessionHeld}: a session was held. */
    SESSION_HELD,
    /** {@link SessionMissed}: a session that was due was not held. */
    SESSION_MISSED,
    /** {@link ContactMade}: there was a contact outside of sessions. */
    CONTACT_MADE,
    /**
     * {@link FormulationAgreed}: client and counselor agree on a formulation: the focus of the work, and how long it is
     * to take.
     */
    FORMULATION_AGREED,
    /** {@link PhaseEntered}: the course enters its next phase. */
    PHASE_ENTERED,
    /** {@link CourseConcluded}: the course is concluded, with its work done. */
    COURSE_CONCLUDED,
    /** {@link CourseDiscontinued}: the course ends before its work is done. */
    COURSE_DISCONTINUED,
    /** {@link RecordCorrected}: the record of the course is corrected. */
    RECORD_CORRECTED
}
