package io.github.ipt4j.exercises;

import com.google.common.collect.ImmutableList;
import io.github.ipt4j.core.wording.Message;

/**
 * What an exercise concludes from worksheets and practice.
 *
 * <p>Each module has a type of its own, with what it calculated as values; this interface is what all have in common.
 */
public interface Conclusion {

    /**
     * The conclusion in words, for programs that do not know its type.
     *
     * @return sentences that hold nothing a client wrote and no names; none if nothing can be concluded
     */
    ImmutableList<Message> statements();

    /**
     * The exercises to which the conclusion points.
     *
     * @return the hints, the strongest first; none if it points nowhere
     */
    default ImmutableList<ExerciseHint> hints() {
        return ImmutableList.of();
    }
}
