package io.github.ipt4j.exercises.roletransition;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.ipt4j.core.PrivateText;
import io.github.ipt4j.core.wording.Message;
import io.github.ipt4j.exercises.Conclusion;
import org.immutables.value.Value;

/** How the change of roles weighs, and what has not been spoken about. */
@Value.Immutable
public sealed interface RoleTransitionConclusion extends Conclusion permits ImmutableRoleTransitionConclusion {

    /**
     * How the two roles weigh.
     *
     * @return one balance for each worksheet, the earliest first
     */
    ImmutableList<RoleBalance> balances();

    /**
     * The losses that have not been spoken about, as far as any worksheet says.
     *
     * @return each loss once, in the client's words
     */
    ImmutableSet<PrivateText> unspoken();

    /**
     * The feelings that were named.
     *
     * @return each feeling once, the most frequent first
     */
    ImmutableList<TransitionFeeling> feelings();

    @Override
    default ImmutableList<Message> statements() {
        return RoleTransitionWords.statements(this);
    }
}
