package io.github.ipt4j.protocol.course;

import com.google.common.collect.ImmutableSortedMap;
import io.github.ipt4j.core.Bounds;
import io.github.ipt4j.core.Limits;
import java.time.LocalDate;
import java.util.Optional;

/**
 * When the rest of a course can be expected, at its protocol's cadence and without a session missed; dates after the year
 * 9999 are left out.
 *
 * @param sessions the date of each session that the course can still have, by the session's number
 * @param terminationBegins the first session of the termination phase; empty if it has been or cannot be entered
 * @param lastSession the last session of the course; empty if no further session keeps the protocol
 */
public record ExpectedDates(
        ImmutableSortedMap<Integer, LocalDate> sessions,
        Optional<Dates> terminationBegins,
        Optional<Dates> lastSession) {

    /**
     * Two dates between which something is expected.
     *
     * @param earliest the first possible date
     * @param latest the last possible date
     */
    public record Dates(LocalDate earliest, LocalDate latest) {}

    static ExpectedDates of(Outlook outlook, int held, LocalDate next, int cadenceDays) {
        Cadence cadence = new Cadence(held, next, cadenceDays);
        return new ExpectedDates(
                outlook.sessions().map(cadence::sessions).orElse(ImmutableSortedMap.of()),
                outlook.terminationBegins().flatMap(cadence::dates),
                outlook.sessions().filter(totals -> totals.maxOr(held) > held).flatMap(cadence::dates));
    }

    /**
     * How many sessions are expected.
     *
     * @return a short English phrase
     */
    @Override
    public String toString() {
        return "ExpectedDates[" + sessions.size() + " sessions]";
    }

    private record Cadence(int held, LocalDate next, int days) {

        /** The date of a session, or empty if it lies after the last day that can be written. */
        private Optional<LocalDate> date(int session) {
            long day = next.toEpochDay() + (long) days * Math.max(0, session - held - 1);
            return day > Limits.LAST_DAY.toEpochDay() ? Optional.empty() : Optional.of(LocalDate.ofEpochDay(day));
        }

        private Optional<Dates> dates(Bounds numbers) {
            return date(numbers.min())
                    .flatMap(earliest -> date(numbers.maxOr(numbers.min())).map(latest -> new Dates(earliest, latest)));
        }

        private ImmutableSortedMap<Integer, LocalDate> sessions(Bounds totals) {
            ImmutableSortedMap.Builder<Integer, LocalDate> dates = ImmutableSortedMap.naturalOrder();
            for (int session = held + 1; session <= totals.maxOr(held); session++) {
                int number = session;
                date(session).ifPresent(date -> dates.put(number, date));
            }
            return dates.build();
        }
    }
}
