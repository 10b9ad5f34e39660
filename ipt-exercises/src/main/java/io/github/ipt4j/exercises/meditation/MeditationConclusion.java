package io.github.ipt4j.exercises.meditation;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.ipt4j.core.wording.Message;
import io.github.ipt4j.exercises.Conclusion;
import org.immutables.value.Value;

/** Which forms of meditation fit the client's days and calm, and what gets in the way. */
@Value.Immutable
public sealed interface MeditationConclusion extends Conclusion permits ImmutableMeditationConclusion {

    /**
     * What the client believed about meditation.
     *
     * @return the beliefs of all worksheets
     */
    ImmutableSet<MeditationBelief> beliefs();

    /**
     * How practice went, form by form.
     *
     * @return the forms that were logged, in the order of {@link MeditationForm}
     */
    ImmutableList<FormPractice> forms();

    /**
     * What got in the way.
     *
     * @return each obstacle once, the most frequent first
     */
    ImmutableList<MeditationObstacle> obstacles();

    /**
     * Whether practice ever made the client feel worse, which is a reason to stop and ask.
     *
     * @return true if it did
     */
    default boolean madeWorse() {
        return obstacles().contains(MeditationObstacle.FELT_WORSE);
    }

    @Override
    default ImmutableList<Message> statements() {
        return MeditationWords.statements(this);
    }
}
