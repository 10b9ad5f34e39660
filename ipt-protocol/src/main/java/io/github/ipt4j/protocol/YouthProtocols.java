package io.github.ipt4j.protocol;

import static io.github.ipt4j.protocol.AttributionValue.after;
import static io.github.ipt4j.protocol.AttributionValue.ourChoice;
import static io.github.ipt4j.protocol.OurChoices.AS_STANDARD;
import static io.github.ipt4j.protocol.OurChoices.A_COURSE;
import static io.github.ipt4j.protocol.OurChoices.ONE_OR_MORE;
import static io.github.ipt4j.protocol.OurChoices.USUAL_MINUTES;
import static io.github.ipt4j.protocol.OurChoices.WEEKLY;
import static io.github.ipt4j.protocol.Setting.GROUP;
import static io.github.ipt4j.protocol.Setting.INDIVIDUAL;

import io.github.ipt4j.core.Bounds;

/** Treatments and prevention for the young. */
final class YouthProtocols {

    private YouthProtocols() {}

    static ShippedProtocol adolescent() {
        Attribution asWritten = after(Source.COLUMBIA);
        return SourcedProtocol.of("ipt-adolescent", "Interpersonal psychotherapy for depressed adolescents")
                .notes("For mild to moderate depression; not intended for adolescents who are acutely"
                        + " suicidal or homicidal, psychotic, bipolar or intellectually disabled, or who"
                        + " actively abuse substances (NREPP). How the sessions divide into the phases is our"
                        + " choice, as in ipt-standard.")
                .sessions(Bounds.between(12, 16), asWritten)
                .phasesAsStandard()
                .cadenceDays(7, after(Source.REGISTRY))
                .setting(INDIVIDUAL, asWritten)
                .minutes(Bounds.between(35, 50), after(Source.REGISTRY))
                .focus(
                        Bounds.between(1, 2),
                        after(Source.REGISTRY, "one of four areas; a second, as in a published case, is our choice"))
                .ages(Bounds.between(12, 18), asWritten)
                .tasks(AS_STANDARD, Task.SYMPTOMS_ASSESSED, Task.IPT_EXPLAINED)
                .tasks(after(Source.CLEARINGHOUSE), Task.DEPRESSION_EXPLAINED)
                .tasks(after(Source.CLEARINGHOUSE, "the limited sick role"), Task.ILLNESS_NAMED)
                .tasks(
                        after(Source.CLEARINGHOUSE, "the closeness circle and the interpersonal inventory"),
                        Task.INVENTORY_REVIEWED)
                .tasks(after(Source.REGISTRY, "the focus is chosen"), Task.FORMULATION_AGREED)
                .tasks(AS_STANDARD, OurChoices.exploring())
                .tasks(AS_STANDARD, Task.GOALS_SET, Task.PROBLEM_PRESENTED, Task.TERMINATION_PLANNED)
                .tasks(AS_STANDARD, OurChoices.leaving())
                .tasks(AS_STANDARD, Task.COMPETENCE_AFFIRMED)
                .build();
    }

    static ShippedProtocol preadolescent() {
        Attribution asPlanned = after(Source.PREADOLESCENT_MANUAL);
        return SourcedProtocol.of("ipt-preadolescent", "Family-based interpersonal psychotherapy for preadolescents")
                .notes("A parent takes part: record it with the session. The phases follow from the titles"
                        + " of the manual's chapters, one for each session, but one for sessions 10 and 11"
                        + " together; what was not found in the sources is our choice.")
                .sessions(Bounds.exactly(14), asPlanned)
                .initial(Bounds.exactly(5), after(Source.PREADOLESCENT_MANUAL, "sessions 1–5"))
                .intermediate(Bounds.exactly(6), after(Source.PREADOLESCENT_MANUAL, "sessions 6–11"))
                .termination(Bounds.exactly(3), after(Source.PREADOLESCENT_MANUAL, "sessions 12–14"))
                .cadenceDays(7, WEEKLY)
                .setting(INDIVIDUAL, AS_STANDARD)
                .minutes(USUAL_MINUTES, AS_STANDARD)
                .focus(Bounds.exactly(1), after(Source.PREADOLESCENT_MANUAL, "session 5: the problem area"))
                .ages(Bounds.between(7, 12), after(Source.PREADOLESCENTS))
                .tasks(ourChoice("session 1 introduces a mood thermometer, no scale"), Task.SYMPTOMS_ASSESSED)
                .tasks(after(Source.PREADOLESCENT_MANUAL, "session 1"), Task.IPT_EXPLAINED)
                .tasks(after(Source.PREADOLESCENT_MANUAL, "the initial phase"), Task.DEPRESSION_EXPLAINED)
                .tasks(after(Source.PREADOLESCENT_MANUAL, "session 3"), Task.INVENTORY_REVIEWED)
                .tasks(after(Source.PREADOLESCENT_MANUAL, "session 5"), Task.FORMULATION_AGREED)
                .tasks(A_COURSE, Task.PROBLEM_PRESENTED, Task.COMPETENCE_AFFIRMED)
                .tasks(after(Source.PREADOLESCENT_MANUAL, "session 13: early warning signs"), Task.RELAPSE_PLANNED)
                .build();
    }

    static ShippedProtocol skillsTraining() {
        Attribution asWritten = after(Source.SKILLS_TRAINING);
        return SourcedProtocol.of("ipt-skills-training", "Adolescent skills training, to prevent depression")
                .notes("Two individual sessions, eight of the group, and an individual one midway, as in the"
                        + " manual; each member has a separate course. The phases are the manual's; that"
                        + " sessions may be missed is our choice. Prevention asks for no formulation.")
                .sessions(
                        Bounds.between(8, 11),
                        after(
                                Source.SKILLS_TRAINING,
                                "2 alone, 8 in the group, 1 alone midway as in the manual; at least 8 is our choice"))
                .initial(
                        Bounds.between(1, 5),
                        after(Source.SKILLS_MANUAL, "the 2 alone, and sessions 1–3 of the group; " + ONE_OR_MORE))
                .intermediate(
                        Bounds.between(1, 4),
                        after(Source.SKILLS_MANUAL, "sessions 4–6 of the group, and the one midway; " + ONE_OR_MORE))
                .termination(
                        Bounds.between(1, 2), after(Source.SKILLS_MANUAL, "sessions 7–8 of the group; " + ONE_OR_MORE))
                .cadenceDays(7, asWritten)
                .setting(GROUP, asWritten)
                .minutes(
                        Bounds.between(45, 90),
                        after(Source.SKILLS_TRAINING, "90 in the group; at least 45 is our choice"))
                .focus(Bounds.between(1, 2), ourChoice("as in ipt-standard; its source has three areas, without grief"))
                .ages(Bounds.between(12, 16), asWritten)
                .tasks(asWritten, Task.DEPRESSION_EXPLAINED, Task.INVENTORY_REVIEWED)
                .tasks(ourChoice("elevated symptoms are the indication"), Task.SYMPTOMS_ASSESSED)
                .tasks(after(Source.SKILLS_TRAINING, "skills are applied to own relationships"), Task.PROBLEM_PRESENTED)
                .tasks(after(Source.SKILLS_MANUAL, "a sense of competence is established"), Task.COMPETENCE_AFFIRMED)
                .tasks(
                        after(Source.SKILLS_MANUAL, "warning signs, and what improves the mood then"),
                        Task.RELAPSE_PLANNED)
                .build();
    }
}
