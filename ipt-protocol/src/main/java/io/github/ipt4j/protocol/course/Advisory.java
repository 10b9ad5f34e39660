package io.github.ipt4j.protocol.course;

import com.google.common.collect.ImmutableList;
import io.github.ipt4j.core.wording.Message;
import io.github.ipt4j.core.wording.Worded;

/** Something worth knowing about an event, with the facts that show it. An advisory never rejects. */
public sealed interface Advisory extends Worded permits AdvisoryValue {

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
     * Explains the advisory for a clinician.
     *
     * @return the statement, the facts and the suggestion
     */
    @Override
    default Message message() {
        return Explanation.message(kind().statement(), facts(), kind().suggestion());
    }
}
