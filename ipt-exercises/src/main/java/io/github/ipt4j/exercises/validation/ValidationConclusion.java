package io.github.ipt4j.exercises.validation;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.ipt4j.core.VocabularyTerm;
import io.github.ipt4j.core.wording.Message;
import io.github.ipt4j.exercises.Conclusion;
import org.immutables.value.Value;

/** Which validating behaviors help, toward oneself and toward others. */
@Value.Immutable
public sealed interface ValidationConclusion extends Conclusion permits ImmutableValidationConclusion {

    /**
     * What was tried toward oneself.
     *
     * @return the behaviors
     */
    TriedBehaviors<SelfValidation> self();

    /**
     * What was tried toward others.
     *
     * @return the behaviors
     */
    TriedBehaviors<OthersValidation> others();

    @Override
    default ImmutableList<Message> statements() {
        return ValidationWords.statements(this);
    }

    /**
     * What was tried of one kind of behavior, and what was not yet.
     *
     * @param <B> the kind of behavior
     */
    @Value.Immutable
    sealed interface TriedBehaviors<B extends VocabularyTerm> permits ImmutableTriedBehaviors {

        /**
         * What was tried.
         *
         * @return the effects, the one with the highest mean first
         */
        ImmutableList<BehaviorEffect<B>> effects();

        /**
         * What was chosen to try next and has not been tried.
         *
         * @return the behaviors, in their own order
         */
        ImmutableSet<B> stillToTry();
    }
}
