package io.github.ipt4j.exercises.suggestion;

import io.github.ipt4j.core.area.ProblemArea;
import io.github.ipt4j.core.wording.Message;
import io.github.ipt4j.core.wording.Worded;
import io.github.ipt4j.exercises.Skill;
import io.github.ipt4j.protocol.Phase;
import java.util.Optional;
import org.immutables.value.Value;

/** Something that speaks for an exercise: a kind, and the facts on which it rests. */
@Value.Immutable
public sealed interface Reason extends Worded permits ImmutableReason {

    /**
     * The kind of reason, with its points.
     *
     * @return the kind
     */
    ReasonKind kind();

    /**
     * The obstacle for which the exercise may help.
     *
     * @return lower-case words joined by hyphens, where the kind is {@link ReasonKind#OBSTACLE_FOUND}; empty otherwise
     */
    Optional<String> obstacle();

    /**
     * The area in focus for which the exercise is best.
     *
     * @return an area where the kind is {@link ReasonKind#FOCUS_AREA}; empty otherwise
     */
    Optional<ProblemArea> area();

    /**
     * The current phase, for which the exercise is best.
     *
     * @return a phase where the kind is {@link ReasonKind#PHASE}; empty otherwise
     */
    Optional<Phase> phase();

    /**
     * The needed skill that the exercise teaches.
     *
     * @return a skill where the kind is {@link ReasonKind#TEACHES_NEEDED_SKILL}; empty otherwise
     */
    Optional<Skill> skill();

    /**
     * The words of the reason.
     *
     * @return a phrase without anything a client wrote
     */
    @Override
    default Message message() {
        return SuggestionWords.reason(this);
    }
}
