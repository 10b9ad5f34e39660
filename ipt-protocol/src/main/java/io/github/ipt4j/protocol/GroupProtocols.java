package io.github.ipt4j.protocol;

import static io.github.ipt4j.protocol.AttributionValue.after;
import static io.github.ipt4j.protocol.AttributionValue.ourChoice;
import static io.github.ipt4j.protocol.OurChoices.ADULT;
import static io.github.ipt4j.protocol.OurChoices.ADULTS;
import static io.github.ipt4j.protocol.OurChoices.ANY_AGE;
import static io.github.ipt4j.protocol.OurChoices.ANY_NUMBER;
import static io.github.ipt4j.protocol.OurChoices.AS_STANDARD;
import static io.github.ipt4j.protocol.OurChoices.A_COURSE;
import static io.github.ipt4j.protocol.OurChoices.NO_NUMBER;
import static io.github.ipt4j.protocol.OurChoices.THE_REST;
import static io.github.ipt4j.protocol.Setting.GROUP;

import io.github.ipt4j.core.Bounds;

/** Treatments and prevention in groups of adults; each member has a separate course. */
final class GroupProtocols {

    private GroupProtocols() {}

    static ShippedProtocol group() {
        Attribution asWritten = after(Source.WORLD_HEALTH_ORGANIZATION);
        return SourcedProtocol.of("ipt-group", "Group interpersonal psychotherapy")
                .notes("An individual meeting, then 8 group sessions, the last of which ends the treatment;"
                        + " each member has a separate course. The meeting counts as the first session. That a"
                        + " missed group session is not repeated is our choice. Of the manual only the imprint"
                        + " could be read again, so that what it says on the rhythm, the length and the ages"
                        + " was not seen by us.")
                .sessions(
                        Bounds.between(7, 9),
                        after(
                                Source.WORLD_HEALTH_ORGANIZATION,
                                "the meeting and 8; that two may be missed is our choice"))
                .initial(
                        Bounds.between(1, 2),
                        after(Source.WORLD_HEALTH_ORGANIZATION, "the meeting, and the first of the group"))
                .intermediate(ANY_NUMBER, ourChoice("sessions 2–7 in a pilot of it; any number is our choice"))
                .termination(Bounds.exactly(1), after(Source.WORLD_HEALTH_ORGANIZATION, "the last one"))
                .cadenceDays(7, ourChoice("weekly, as in ipt-standard; its own rhythm was not seen by us"))
                .setting(GROUP, asWritten)
                .minutes(
                        Bounds.between(60, 90),
                        ourChoice("no number was found in what was read; trials of groups have about 90"))
                .focus(Bounds.between(1, 2), AS_STANDARD)
                .anyAge(ANY_AGE)
                .tasks(AS_STANDARD, Task.SYMPTOMS_ASSESSED, Task.IPT_EXPLAINED, Task.DEPRESSION_EXPLAINED)
                .tasks(AS_STANDARD, Task.FORMULATION_AGREED)
                .tasks(AS_STANDARD, OurChoices.exploring())
                .tasks(AS_STANDARD, Task.GOALS_SET, Task.PROBLEM_PRESENTED, Task.TERMINATION_PLANNED)
                .tasks(AS_STANDARD, OurChoices.leaving())
                .tasks(AS_STANDARD, Task.COMPETENCE_AFFIRMED)
                .build();
    }

    static ShippedProtocol bingeEating() {
        Attribution asWritten = after(Source.GROUP_CHAPTER);
        return SourcedProtocol.of("ipt-group-binge-eating", "Group interpersonal psychotherapy for binge eating")
                .notes(
                        "20 sessions of the group after Wilfley, and after the chapter (IPT-G) an individual meeting before,"
                                + " midway and after; each counts as a session. How many may be missed is our choice.")
                .sessions(
                        Bounds.between(18, 23),
                        after(Source.WILFLEY, "20 of the group; 3 meetings as in IPT-G; at least 18 is our choice"))
                .initial(Bounds.between(2, 6), after(Source.GROUP_CHAPTER, "the meeting and sessions 1–5"))
                .intermediate(ANY_NUMBER, THE_REST)
                .termination(Bounds.between(4, 6), after(Source.GROUP_CHAPTER, "the last five, and the meeting after"))
                .cadenceDays(7, after(Source.WILFLEY))
                .setting(GROUP, after(Source.WILFLEY))
                .minutes(Bounds.between(60, 120), NO_NUMBER)
                .focus(Bounds.exactly(1), after(Source.GROUP_CHAPTER, "the principal problem area"))
                .ages(ADULT, ADULTS)
                .tasks(asWritten, Task.SYMPTOMS_ASSESSED, Task.IPT_EXPLAINED, Task.INVENTORY_REVIEWED)
                .tasks(asWritten, Task.HISTORY_REVIEWED)
                .tasks(after(Source.GROUP_CHAPTER, "the sick role"), Task.ILLNESS_NAMED)
                .tasks(after(Source.GROUP_CHAPTER, "a contract on goals"), Task.FORMULATION_AGREED, Task.GOALS_SET)
                .tasks(A_COURSE, Task.PROBLEM_PRESENTED, Task.TERMINATION_PLANNED)
                .tasks(after(Source.GROUP_CHAPTER, "a time of loss, akin to grieving"), Task.LOSS_ACCEPTED)
                .tasks(asWritten, Task.COMPETENCE_AFFIRMED)
                .tasks(after(Source.GROUP_CHAPTER, "progress, setbacks, warning signs"), Task.RELAPSE_PLANNED)
                .build();
    }

    static ShippedProtocol rose() {
        return SourcedProtocol.of("ipt-rose", "ROSE, to prevent depression after a birth")
                .notes("Four sessions of the group before the birth and an individual one after it, for"
                        + " which the expected time does not hold; each member has a separate course."
                        + " Prevention asks for no formulation. That one session may be missed is our choice. A"
                        + " form with eight sessions before the birth, which its page (ROSE) also names, is not"
                        + " shipped.")
                .sessions(
                        Bounds.between(4, 5),
                        after(Source.ROSE_TRIAL, "4 in the group, 1 alone; that one may be missed is our choice"))
                .initial(Bounds.exactly(1), NO_NUMBER)
                .intermediate(ANY_NUMBER, THE_REST)
                .termination(Bounds.exactly(1), after(Source.ROSE_TRIAL, "the individual one"))
                .cadenceDays(7, after(Source.ROSE_TRIAL))
                .setting(GROUP, after(Source.ROSE_TRIAL))
                .minutes(Bounds.between(45, 90), after(Source.ROSE_TRIAL, "90 in the group; at least 45 is our choice"))
                .focus(Bounds.exactly(1), after(Source.ROSE, "the transition to motherhood"))
                .ages(ADULT, after(Source.ROSE_TRIAL, "from 18; 120 stands for no upper limit"))
                .tasks(after(Source.ROSE, "education on postpartum depression"), Task.DEPRESSION_EXPLAINED)
                .tasks(after(Source.ROSE, "the transition to motherhood"), Task.ROLE_TRANSITION_EXPLORED)
                .tasks(after(Source.ROSE), Task.GOALS_SET)
                .build();
    }
}
