package io.github.ipt4j.exercises.feelingheard;

import com.google.common.collect.ImmutableList;

/**
 * How conversations go in one kind of relationship.
 *
 * @param conversations how many there were; at least 1
 * @param fully in how many of them the client felt heard
 * @param partly in how many the client felt heard in part
 * @param mine what the client did, the most frequent first
 * @param theirs what the other person did, the most frequent first
 */
public record CommunicationPattern(
        int conversations,
        int fully,
        int partly,
        ImmutableList<ConversationHabit> mine,
        ImmutableList<ConversationHabit> theirs) {}
