package io.github.ipt4j.exercises.roleplay;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.ipt4j.core.wording.Message;
import io.github.ipt4j.exercises.Conclusion;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/** Progress over the rounds, and what to practice next. */
@Value.Immutable
public sealed interface RolePlayConclusion extends Conclusion permits ImmutableRolePlayConclusion {

    /**
     * How each skill went in the rounds in which the client played the client.
     *
     * @return the progress by skill; only skills that were rated
     */
    ImmutableMap<RolePlaySkill, RoundProgress> progress();

    /**
     * The number of rounds.
     *
     * @return 0 or more
     */
    int rounds();

    /**
     * The number of rounds in which the roles were reversed.
     *
     * @return 0 or more
     */
    int reversed();

    /**
     * What to practice next.
     *
     * @return the skill with the lowest latest rating, then the lowest mean; empty if nothing was rated
     */
    default Optional<RolePlaySkill> next() {
        Comparator<Map.Entry<RolePlaySkill, RoundProgress>> lowest =
                Comparator.comparingInt(skill -> skill.getValue().latest());
        return progress().entrySet().stream()
                .min(lowest.thenComparingDouble(skill -> skill.getValue().mean()))
                .map(Map.Entry::getKey);
    }

    @Override
    default ImmutableList<Message> statements() {
        return RolePlayWords.statements(this);
    }
}
