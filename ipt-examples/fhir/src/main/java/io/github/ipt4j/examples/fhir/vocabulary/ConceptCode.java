package io.github.ipt4j.examples.fhir.vocabulary;

import com.google.common.collect.ImmutableList;
import java.util.stream.Stream;

/** Codes of our code system that stand for no term of the library. */
public enum ConceptCode {
    /** A session. */
    SESSION("encounter.session", "Session of interpersonal psychotherapy"),
    /** A contact outside of sessions. */
    CONTACT("encounter.contact", "Contact outside of sessions"),
    /** A phase of treatment begins. */
    PHASE_ENTERED("milestone.phase-entered", "Phase of treatment entered"),
    /** A course ends. */
    COURSE_ENDED("milestone.course-ended", "Course of treatment ended"),
    /** A course ends as planned. */
    CONCLUDED("ending.concluded", "Concluded"),
    /** How concerns about safety stand. */
    SAFETY_STANDING("safety.standing", "Standing of concerns about suicide or harm; no level of risk"),
    /** A concern of which the kind was not recorded. */
    SAFETY_CONCERN("safety.concern", "Concern about suicide or harm"),
    /** What is recorded could not be read to its end. */
    RECORD_UNREAD("record.unread", "The record could not be read to its end"),
    /** What a course is opened for. */
    ROLE_CONCERN("role.concern", "Concern for which the course was opened"),
    /** A diagnosis that somebody made. */
    ROLE_DIAGNOSIS("role.diagnosis", "Diagnosis recorded at the opening"),
    /** A feeling is accepted. */
    ACCEPTED("part.accepted", "Accepted"),
    /** The client knows. */
    KNOWS("part.knows", "Knows of the competence"),
    /** The client believes. */
    BELIEVES("part.believes", "Believes in the competence"),
    /** A problem area. */
    AREA("part.area", "Problem area"),
    /** How the person who died was related. */
    RELATIONSHIP("part.relationship", "Relationship to the person who died"),
    /** When the person died. */
    DIED_ON("part.died-on", "Date of the death"),
    /** What a dispute is about. */
    ISSUE("part.issue", "Issue of the dispute"),
    /** The stage of a dispute. */
    STAGE("part.stage", "Stage of the dispute"),
    /** The old role. */
    OLD_ROLE("part.old-role", "Old role"),
    /** The new role. */
    NEW_ROLE("part.new-role", "New role"),
    /** Patterns in relationships. */
    PATTERNS("part.patterns", "Patterns in relationships"),
    /** The worksheet of an exercise. */
    WORKSHEET("part.worksheet", "Worksheet"),
    /** What was filled in. */
    RECORD("part.record", "Record of the exercise"),
    /** A field of an exercise with a list of choices. */
    CHOICES("field.choices", "List of choices"),
    /** A field of an exercise with rows. */
    ROWS("field.rows", "Rows"),
    /** An exercise. */
    EXERCISE("exercise", "Exercise of interpersonal psychotherapy"),
    /** A course. */
    COURSE("course", "Course of interpersonal psychotherapy");

    private final IptCode code;

    ConceptCode(String code, String display) {
        this.code = new IptCode(code, display);
    }

    /**
     * The code.
     *
     * @return code and display
     */
    public IptCode code() {
        return code;
    }

    /**
     * Every code.
     *
     * @return the codes, in order
     */
    public static ImmutableList<IptCode> all() {
        return Stream.of(values()).map(ConceptCode::code).collect(ImmutableList.toImmutableList());
    }
}
