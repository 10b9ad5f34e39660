package io.github.ipt4j.protocol.course;

import com.google.common.collect.ImmutableList;

/**
 * Something worth telling about an event that is accepted, and the facts for which it is told.
 *
 * @param kind what is told
 * @param facts the facts; none where the kind says it all
 */
public record Advisory(AdvisoryKind kind, ImmutableList<Fact> facts) {

    static Advisory of(AdvisoryKind kind, Fact... facts) {
        return new Advisory(kind, ImmutableList.copyOf(facts));
    }

    /**
     * The advisory in words a clinician understands.
     *
     * @return the statement, the facts and the suggestion, in English
     */
    public String explanation() {
        return kind.statement() + Explanation.because(facts) + " " + kind.suggestion();
    }

    /**
     * The id of the kind and the explanation.
     *
     * @return an English text
     */
    @Override
    public String toString() {
        return kind.id() + ": " + explanation();
    }
}
