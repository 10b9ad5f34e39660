package io.github.ipt4j.exercises.feelingheard;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.ipt4j.core.wording.Message;
import io.github.ipt4j.exercises.Conclusion;
import org.immutables.value.Value;

/** How the client communicates, and how often that leads to feeling heard. */
@Value.Immutable
public sealed interface FeelingHeardConclusion extends Conclusion permits ImmutableFeelingHeardConclusion {

    /**
     * How conversations go, by kind of relationship.
     *
     * @return the patterns in the order of {@link Relation}; only those that occur
     */
    ImmutableMap<Relation, CommunicationPattern> patterns();

    /**
     * How often the client felt heard, by month.
     *
     * @return the months with conversations, the earliest first
     */
    ImmutableList<HeardInMonth> overTime();

    @Override
    default ImmutableList<Message> statements() {
        return FeelingHeardWords.statements(this);
    }
}
