package io.github.ipt4j.exercises.troubleshooting;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import io.github.ipt4j.core.wording.Message;
import io.github.ipt4j.exercises.Conclusion;
import io.github.ipt4j.exercises.ExerciseHint;
import org.immutables.value.Value;

/** What is likely to be in the way, and which exercise to try next. */
@Value.Immutable
public sealed interface TroubleshootingConclusion extends Conclusion permits ImmutableTroubleshootingConclusion {

    /**
     * The likely obstacles.
     *
     * @return those of most situations first, then those of most ticks
     */
    ImmutableList<LikelyObstacle> obstacles();

    @Override
    default ImmutableList<Message> statements() {
        return obstacles().stream().map(TroubleshootingWords::statement).collect(toImmutableList());
    }

    @Override
    default ImmutableList<ExerciseHint> hints() {
        return obstacles().stream()
                .map(LikelyObstacle::obstacle)
                .map(obstacle -> ExerciseHint.of(obstacle.next(), obstacle.word()))
                .collect(toImmutableList());
    }
}
