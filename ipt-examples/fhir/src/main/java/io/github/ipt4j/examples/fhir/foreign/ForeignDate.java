package io.github.ipt4j.examples.fhir.foreign;

import io.github.ipt4j.core.Limits;
import io.github.ipt4j.examples.fhir.bundle.FhirObject;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The day of a measure.
 *
 * @param day the day, or empty if there is none
 * @param written what the Bundle says, if it is a date of FHIR or the year or month of one
 * @param finding why there is no day; empty if there is one
 */
record ForeignDate(Optional<LocalDate> day, Optional<String> written, Optional<ForeignFindingKind> finding) {

    private static final Pattern DATE_TIME = Pattern.compile("([0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?)"
            + "(T[0-9]{2}:[0-9]{2}(:[0-9]{2}(\\.[0-9]{1,9})?)?(Z|[+-][0-9]{2}:[0-9]{2})?)?");

    private static final int DAY = "2026-01-05".length();

    private static ForeignDate without(ForeignFindingKind why) {
        return new ForeignDate(Optional.empty(), Optional.empty(), Optional.of(why));
    }

    /** When an Observation was made. */
    static ForeignDate observed(FhirObject observation) {
        Optional<FhirObject> period = observation.object("effectivePeriod");
        if (period.isPresent()) {
            return of(period.get());
        } else if (observation.member("effectiveTiming").isPresent()) {
            return without(ForeignFindingKind.DATE_UNKNOWN);
        }
        String name = observation.member("effectiveInstant").isPresent() ? "effectiveInstant" : "effectiveDateTime";
        return of(observation, name);
    }

    /** A date as it stands, in the time zone in which it was written. */
    static ForeignDate of(FhirObject holder, String name) {
        return holder.member(name).isEmpty()
                ? without(ForeignFindingKind.DATE_MISSING)
                : holder.text(name).map(ForeignDate::of).orElse(without(ForeignFindingKind.DATE_UNKNOWN));
    }

    private static ForeignDate of(FhirObject period) {
        ForeignDate start = of(period, "start");
        ForeignDate end = of(period, "end");
        if (start.day.isPresent() && start.day.equals(end.day)) {
            return start;
        }
        return new ForeignDate(Optional.empty(), start.written, Optional.of(ForeignFindingKind.DATE_PERIOD));
    }

    private static ForeignDate of(String text) {
        Matcher matcher = DATE_TIME.matcher(text);
        if (!matcher.matches()) {
            return without(ForeignFindingKind.DATE_UNKNOWN);
        }
        Optional<String> written = Optional.of(matcher.group(1));
        if (matcher.group(1).length() < DAY) {
            return new ForeignDate(Optional.empty(), written, Optional.of(ForeignFindingKind.DATE_PARTIAL));
        }
        Optional<LocalDate> day = day(matcher.group(1));
        return new ForeignDate(
                day, written, day.isPresent() ? Optional.empty() : Optional.of(ForeignFindingKind.DATE_UNKNOWN));
    }

    private static Optional<LocalDate> day(String date) {
        try {
            return Optional.of(LocalDate.parse(date))
                    .filter(day -> !day.isBefore(Limits.FIRST_DAY) && !day.isAfter(Limits.LAST_DAY));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
