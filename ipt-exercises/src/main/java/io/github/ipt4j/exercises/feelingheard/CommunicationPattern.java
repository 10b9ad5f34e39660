package io.github.ipt4j.exercises.feelingheard;

import com.google.common.collect.ImmutableList;
import org.immutables.value.Value;

/** How conversations go in one kind of relationship. */
@Value.Immutable
public sealed interface CommunicationPattern permits ImmutableCommunicationPattern {

    /**
     * The number of conversations.
     *
     * @return 1 or more
     */
    int conversations();

    /**
     * The number of conversations in which the client felt heard.
     *
     * @return 0 or more
     */
    int fully();

    /**
     * The number of conversations in which the client felt heard in part.
     *
     * @return 0 or more
     */
    int partly();

    /**
     * What the client did.
     *
     * @return each habit once, the most frequent first
     */
    ImmutableList<ConversationHabit> mine();

    /**
     * What the other person did.
     *
     * @return each habit once, the most frequent first
     */
    ImmutableList<ConversationHabit> theirs();
}
