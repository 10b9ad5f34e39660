package io.github.ipt4j.exercises.step;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.ipt4j.core.FieldProblem;
import io.github.ipt4j.core.exercise.ExerciseStep;
import io.github.ipt4j.core.wording.Message;
import io.github.ipt4j.core.wording.Worded;
import io.github.ipt4j.exercises.Skill;
import java.time.LocalDate;
import java.util.OptionalInt;
import org.immutables.value.Value;

/** Something found in a step of an exercise: a kind, and the facts on which it rests. */
@Value.Immutable
public sealed interface Finding extends Worded permits ImmutableFinding {

    /**
     * What was found.
     *
     * @return the kind, with id, statement and remedy
     */
    FindingKind kind();

    /**
     * The number of the entry of the session or contact.
     *
     * @return its entry in the course; its place among the events, from 1, if events were checked without a course
     */
    int entry();

    /**
     * The day of the session or contact.
     *
     * @return the date
     */
    LocalDate date();

    /**
     * The number of the session.
     *
     * @return the number under which it was recorded; empty if it was a contact
     */
    OptionalInt session();

    /**
     * Which activity of the session or contact it is.
     *
     * @return the index, from 0
     */
    int activity();

    /**
     * The id of the exercise, as recorded.
     *
     * @return an id; unchecked where the kind is {@link FindingKind#UNKNOWN}
     */
    String module();

    /**
     * The step that was taken.
     *
     * @return the step
     */
    ExerciseStep step();

    /**
     * The skills that were missing.
     *
     * @return at least one where the kind is {@link FindingKind#PREREQUISITE}, none otherwise
     */
    ImmutableSet<Skill> skills();

    /**
     * What is wrong with the record.
     *
     * @return at least one where the kind is {@link FindingKind#RECORD}, none otherwise
     */
    ImmutableList<FieldProblem> problems();

    /**
     * The words of the finding.
     *
     * @return a message of statement, facts and remedy, without anything a client wrote
     */
    @Override
    default Message message() {
        return FindingWords.message(this);
    }
}
