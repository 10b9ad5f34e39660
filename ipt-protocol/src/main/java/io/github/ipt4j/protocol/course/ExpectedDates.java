package io.github.ipt4j.protocol.course;

import com.google.common.collect.ImmutableSortedMap;
import io.github.ipt4j.core.Bounds;
import java.time.LocalDate;
import java.util.Optional;

/**
 * When the rest of a course can be expected, at its protocol's cadence and without a session missed.
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
                outlook.terminationBegins().map(cadence::dates),
                outlook.sessions().filter(totals -> totals.maxOr(held) > held).map(cadence::dates));
    }

    private record Cadence(int held, LocalDate next, int days) {

        private LocalDate date(int session) {
            return next.plusDays((long) days * Math.max(0, session - held - 1));
        }

        private Dates dates(Bounds numbers) {
            return new Dates(date(numbers.min()), date(numbers.maxOr(numbers.min())));
        }

        private ImmutableSortedMap<Integer, LocalDate> sessions(Bounds totals) {
            ImmutableSortedMap.Builder<Integer, LocalDate> dates = ImmutableSortedMap.naturalOrder();
            for (int session = held + 1; session <= totals.maxOr(held); session++) {
                dates.put(session, date(session));
            }
            return dates.build();
        }
    }
}
