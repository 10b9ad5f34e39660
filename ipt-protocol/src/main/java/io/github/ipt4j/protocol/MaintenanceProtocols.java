package io.github.ipt4j.protocol;

import static io.github.ipt4j.protocol.AttributionValue.after;
import static io.github.ipt4j.protocol.OurChoices.ADULT;
import static io.github.ipt4j.protocol.OurChoices.ADULTS;
import static io.github.ipt4j.protocol.OurChoices.ANY_NUMBER;
import static io.github.ipt4j.protocol.OurChoices.AS_STANDARD;
import static io.github.ipt4j.protocol.OurChoices.A_COURSE;
import static io.github.ipt4j.protocol.OurChoices.NO_NUMBER;
import static io.github.ipt4j.protocol.OurChoices.THE_REST;
import static io.github.ipt4j.protocol.OurChoices.USUAL_MINUTES;
import static io.github.ipt4j.protocol.Setting.INDIVIDUAL;

import io.github.ipt4j.core.Bounds;

/** Maintenance after a concluded course, a condition that is not enforced. */
final class MaintenanceProtocols {

    private static final String NOTES =
            "After a concluded course, a condition that is not enforced. What such a course has"
                    + " explored and explained is not required again, which is our choice, as are the phases"
                    + " and the ages. In Frank 1990 all had responded to psychotherapy and imipramine together;"
                    + " imipramine protected them highly significantly, monthly sessions modestly. Frank 2007,"
                    + " with women of 20 to 60, found no effect of how often sessions were held, and less"
                    + " protection where medication had been needed. Of people over 59 who had recovered with"
                    + " nortriptyline and psychotherapy, 64 % had a recurrence within three years with monthly"
                    + " sessions and placebo, 90 % with placebo and visits to a medication clinic; 43 % with"
                    + " nortriptyline and such visits, 20 % with nortriptyline and sessions (Reynolds 1999)."
                    + " From age 70 on, monthly sessions did not prevent recurrence in a trial (Reynolds 2006).";

    private MaintenanceProtocols() {}

    static ShippedProtocol monthly() {
        return maintenance("ipt-maintenance", "Maintenance interpersonal psychotherapy")
                .sessions(Bounds.between(24, 36), after(Source.FRANK_1990, "3 years, or 2 as in Frank 2007"))
                .cadenceDays(30, after(Source.FRANK_1990))
                .build();
    }

    static ShippedProtocol twiceMonthly() {
        return maintenance("ipt-maintenance-twice-monthly", "Maintenance interpersonal psychotherapy, twice a month")
                .sessions(
                        Bounds.between(36, 48),
                        after(Source.FRANK_2007, "2 years; that a quarter may be missed is our choice"))
                .cadenceDays(15, after(Source.FRANK_2007))
                .build();
    }

    static ShippedProtocol weekly() {
        return maintenance("ipt-maintenance-weekly", "Maintenance interpersonal psychotherapy, weekly")
                .sessions(
                        Bounds.between(78, 104),
                        after(Source.FRANK_2007, "2 years; that a quarter may be missed is our choice"))
                .cadenceDays(7, after(Source.FRANK_2007))
                .build();
    }

    private static SourcedProtocol maintenance(String id, String title) {
        return SourcedProtocol.of(id, title)
                .notes(NOTES)
                .initial(Bounds.between(1, 2), NO_NUMBER)
                .intermediate(ANY_NUMBER, THE_REST)
                .termination(Bounds.between(1, 2), NO_NUMBER)
                .setting(INDIVIDUAL, AS_STANDARD)
                .minutes(USUAL_MINUTES, AS_STANDARD)
                .focus(Bounds.between(1, 2), AS_STANDARD)
                .ages(ADULT, ADULTS)
                .tasks(A_COURSE, OurChoices.core());
    }
}
