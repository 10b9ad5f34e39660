package io.github.ipt4j.exercises.feelingheard;

import java.time.YearMonth;

/**
 * How often the client felt heard in one month.
 *
 * @param month the month of the sessions in which the conversations were recorded
 * @param conversations how many there were; at least 1
 * @param fully in how many of them the client felt heard
 * @param partly in how many the client felt heard in part
 */
public record HeardInMonth(YearMonth month, int conversations, int fully, int partly) {

    /**
     * The share of conversations in which the client felt heard.
     *
     * @return 0 to 1; a conversation in which the client felt heard in part counts half
     */
    public double share() {
        return (fully + partly / 2.0) / conversations;
    }
}
