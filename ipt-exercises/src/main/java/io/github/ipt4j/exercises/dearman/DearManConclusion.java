package io.github.ipt4j.exercises.dearman;

import com.google.common.collect.ImmutableList;
import io.github.ipt4j.core.wording.Message;
import io.github.ipt4j.exercises.Conclusion;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalDouble;
import org.immutables.value.Value;

/** The client's scripts, and how using them went. */
@Value.Immutable
public sealed interface DearManConclusion extends Conclusion permits ImmutableDearManConclusion {

    /**
     * The scripts.
     *
     * @return the scripts, the earliest first
     */
    ImmutableList<ScriptReview> scripts();

    /**
     * How using them between sessions went.
     *
     * @return the uses, the earliest first
     */
    ImmutableList<ScriptUse> uses();

    /**
     * How using them went on average.
     *
     * @return 0 to 10, or empty if no script was used
     */
    default OptionalDouble meanWent() {
        return uses().stream().mapToInt(ScriptUse::went).average();
    }

    @Override
    default ImmutableList<Message> statements() {
        return DearManWords.statements(this);
    }

    /** One use of a script between sessions. */
    @Value.Immutable
    sealed interface ScriptUse permits ImmutableScriptUse {

        /**
         * The day on which it was recorded.
         *
         * @return the day of the session
         */
        LocalDate date();

        /**
         * How it went.
         *
         * @return 0 (badly) to 10 (well)
         */
        int went();

        /**
         * The outcome.
         *
         * @return the outcome, or empty if it was not recorded
         */
        Optional<ScriptOutcome> outcome();
    }
}
