package io.github.ipt4j.protocol.course;

import com.google.common.collect.ImmutableList;

/** Something worth knowing about an event, with the facts that show it. An advisory never rejects. */
public sealed interface Advisory permits AdvisoryValue {

    /**
     * The kind of advisory.
     *
     * @return the kind, with its statement, source and suggestion
     */
    AdvisoryKind kind();

    /**
     * The facts that show it.
     *
     * @return the facts; none where the kind says it all
     */
    ImmutableList<Fact> facts();

    /**
     * Explains the advisory in words for a clinician.
     *
     * @return the statement, the facts and the suggestion, in English
     */
    default String explanation() {
        return kind().statement() + Explanation.because(facts()) + " " + kind().suggestion();
    }
}
