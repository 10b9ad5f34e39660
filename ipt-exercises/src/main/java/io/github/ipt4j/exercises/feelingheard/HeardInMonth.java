package io.github.ipt4j.exercises.feelingheard;

import java.time.YearMonth;
import org.immutables.value.Value;

/** How often the client felt heard in one month. */
@Value.Immutable
public sealed interface HeardInMonth permits ImmutableHeardInMonth {

    /**
     * The month of the sessions in which the conversations were recorded.
     *
     * @return the month
     */
    YearMonth month();

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
     * The share of conversations in which the client felt heard.
     *
     * @return 0 to 1; a conversation in which the client felt heard in part counts half
     */
    default double share() {
        return (fully() + partly() / 2.0) / conversations();
    }
}
