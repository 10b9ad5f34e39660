package io.github.ipt4j.exercises.suggestion;

import com.google.common.collect.ImmutableSet;
import io.github.ipt4j.core.area.ProblemArea;
import io.github.ipt4j.core.wording.Message;
import io.github.ipt4j.core.wording.Worded;
import io.github.ipt4j.exercises.Skill;
import io.github.ipt4j.protocol.Phase;
import io.github.ipt4j.protocol.course.CourseStatus;
import java.util.Optional;
import org.immutables.value.Value;

/** Something that speaks against an exercise for now: a kind, and the facts on which it rests. */
@Value.Immutable
public sealed interface Objection extends Worded permits ImmutableObjection {

    /**
     * The kind of objection.
     *
     * @return the kind
     */
    ObjectionKind kind();

    /**
     * The status of a course that is not open.
     *
     * @return a status where the kind is {@link ObjectionKind#COURSE_NOT_OPEN}; empty otherwise
     */
    Optional<CourseStatus> status();

    /**
     * The areas for which the exercise is best, none of them in focus.
     *
     * @return at least one where the kind is {@link ObjectionKind#OTHER_AREA}; none otherwise
     */
    ImmutableSet<ProblemArea> areas();

    /**
     * The phases for which the exercise is best, none of them the current one.
     *
     * @return at least one where the kind is {@link ObjectionKind#OTHER_PHASE}; none otherwise
     */
    ImmutableSet<Phase> phases();

    /**
     * The skills that the exercise needs and that have not been introduced.
     *
     * @return at least one where the kind is {@link ObjectionKind#SKILL_MISSING}; none otherwise
     */
    ImmutableSet<Skill> skills();

    /**
     * The words of the objection.
     *
     * @return a phrase without anything a client wrote
     */
    @Override
    default Message message() {
        return SuggestionWords.objection(this);
    }
}
