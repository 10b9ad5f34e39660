package io.github.ipt4j.protocol;

import static io.github.ipt4j.protocol.AttributionValue.after;
import static io.github.ipt4j.protocol.AttributionValue.ourChoice;
import static io.github.ipt4j.protocol.OurChoices.ADULT;
import static io.github.ipt4j.protocol.OurChoices.ADULTS;
import static io.github.ipt4j.protocol.OurChoices.ANY_NUMBER;
import static io.github.ipt4j.protocol.OurChoices.AS_STANDARD;
import static io.github.ipt4j.protocol.OurChoices.A_COURSE;
import static io.github.ipt4j.protocol.OurChoices.ONE_OR_MORE;
import static io.github.ipt4j.protocol.OurChoices.THE_REST;
import static io.github.ipt4j.protocol.Setting.INDIVIDUAL;

import io.github.ipt4j.core.Bounds;

/** Treatments of a certain client's concern, beside depression as such. */
final class ConcernProtocols {

    private ConcernProtocols() {}

    static ShippedProtocol perinatal() {
        return SourcedProtocol.of("ipt-perinatal", "Interpersonal psychotherapy for depression after a birth")
                .notes(
                        "12 sessions in 12 weeks. Its sources are about depression after a birth; for pregnancy none was read."
                                + " How the sessions divide into the phases is our choice, as in ipt-standard.")
                .sessions(Bounds.exactly(12), after(Source.POSTPARTUM_REVIEW))
                .phasesAsStandard()
                .cadenceDays(7, after(Source.POSTPARTUM, "12 weeks"))
                .setting(INDIVIDUAL, AS_STANDARD)
                .minutes(Bounds.between(45, 60), ourChoice("no length was found; an hour is common"))
                .focus(Bounds.between(1, 2), AS_STANDARD)
                .ages(ADULT, ADULTS)
                .tasks(after(Source.POSTPARTUM, "every four weeks"), Task.SYMPTOMS_ASSESSED)
                .tasks(
                        after(Source.POSTPARTUM_REVIEW, "disputes, transitions and bereavement"),
                        Task.GRIEF_EXPLORED,
                        Task.ROLE_DISPUTE_EXPLORED,
                        Task.ROLE_TRANSITION_EXPLORED)
                .tasks(A_COURSE, Task.FORMULATION_AGREED, Task.GOALS_SET, Task.PROBLEM_PRESENTED)
                .tasks(A_COURSE, Task.TERMINATION_PLANNED, Task.COMPETENCE_AFFIRMED)
                .build();
    }

    static ShippedProtocol trauma() {
        Attribution asAnnounced = after(Source.TRAUMA_TRIAL);
        Attribution asWritten = after(Source.TRAUMA_MANUAL);
        return SourcedProtocol.of("ipt-ptsd", "Interpersonal psychotherapy for post-traumatic stress")
                .notes("Initial sessions 1–4, middle sessions 5–12, then two. That the initial phase may be"
                        + " shorter is our choice. The trauma is not gone through again. The treatment assigns no"
                        + " homework (PTSD manual), so that worksheets between sessions, and the figure of"
                        + " exercises followed up, go beyond it.")
                .sessions(Bounds.exactly(14), asAnnounced)
                .initial(Bounds.between(1, 4), after(Source.TRAUMA_NOTES, "sessions 1–4; " + ONE_OR_MORE))
                .intermediate(
                        Bounds.between(8, 11), after(Source.TRAUMA_NOTES, "sessions 5–12, or from an earlier one on"))
                .termination(Bounds.exactly(2), ourChoice("what is left of the 14"))
                .cadenceDays(7, after(Source.TRAUMA_TRIAL, "14 weeks"))
                .setting(INDIVIDUAL, asAnnounced)
                .minutes(Bounds.exactly(50), asAnnounced)
                .focus(Bounds.exactly(1), after(Source.TRAUMA_MANUAL, "transition, grief or dispute"))
                .ages(Bounds.between(18, 65), asAnnounced)
                .tasks(after(Source.TRAUMA_MANUAL, "a rating scale"), Task.SYMPTOMS_ASSESSED)
                .tasks(asWritten, Task.HISTORY_REVIEWED, Task.INVENTORY_REVIEWED, Task.FORMULATION_AGREED)
                .tasks(after(Source.TRAUMA_MANUAL, "the sick role"), Task.ILLNESS_NAMED)
                .tasks(after(Source.TRAUMA_MANUAL, "a recent event with feeling"), Task.PROBLEM_PRESENTED)
                .tasks(after(Source.TRAUMA_MANUAL, "a time limit is set"), Task.TERMINATION_PLANNED)
                .tasks(after(Source.TRAUMA_MANUAL, "agency and independence"), Task.COMPETENCE_AFFIRMED)
                .tasks(after(Source.TRAUMA_MANUAL, "gains, and a look ahead"), Task.RELAPSE_PLANNED)
                .build();
    }

    static ShippedProtocol socialRhythm() {
        return SourcedProtocol.of(
                        "ipt-social-rhythm", "Interpersonal and social rhythm therapy for bipolar II depression")
                .notes("The acute treatment, as in a pilot in bipolar II depression: for 12 weeks without"
                        + " medication, then for 8 more with lamotrigine for those who had not responded. Of 17, 7"
                        + " had responded by week 12, and 7 had dropped out or were removed. In a randomized pilot"
                        + " of the same group, 4 of 14 responded to it alone and 3 of 11 to quetiapine (Swartz"
                        + " 2012). For bipolar I it is longer, and beside medication. In the initial phase a"
                        + " psychiatrist evaluates each client to optimize medication, unless the therapist is a"
                        + " physician (IPSRT chapter, on treatment beside medication): arrange it also before"
                        + " treating without, since no task asks for it. No"
                        + " shipped scale measures mania, so have elevated mood watched for by other means. A later"
                        + " trial added quetiapine or placebo: both groups improved, the one with quetiapine"
                        + " somewhat more, but with relative weight gain and more side effects. The trial excluded,"
                        + " among others, people with psychosis, bipolar I disorder, or current alcohol or drug"
                        + " dependence (NCT01133821). Daily rhythms are recorded elsewhere. The phase of"
                        + " termination is our choice.")
                .sessions(
                        Bounds.between(12, 20),
                        after(Source.SOCIAL_RHYTHM, "weekly for 12 weeks, then for 8 more, some with lamotrigine"))
                .initial(Bounds.between(2, 8), after(Source.SOCIAL_RHYTHM_CHAPTER, "weekly, for 2 weeks to 2 months"))
                .intermediate(ANY_NUMBER, THE_REST)
                .termination(Bounds.between(2, 4), AS_STANDARD)
                .cadenceDays(7, after(Source.SOCIAL_RHYTHM))
                .setting(INDIVIDUAL, after(Source.SOCIAL_RHYTHM))
                .minutes(Bounds.between(45, 60), after(Source.SOCIAL_RHYTHM_SITE))
                .focus(Bounds.between(1, 2), AS_STANDARD)
                .ages(Bounds.between(18, 65), after(Source.SOCIAL_RHYTHM_TRIAL))
                .tasks(after(Source.SOCIAL_RHYTHM_CHAPTER), Task.HISTORY_REVIEWED, Task.INVENTORY_REVIEWED)
                .tasks(A_COURSE, OurChoices.core())
                .build();
    }

    static ShippedProtocol bulimia() {
        Attribution asWritten = after(Source.BULIMIA);
        return SourcedProtocol.of("ipt-bulimia", "Interpersonal psychotherapy for bulimia nervosa")
                .notes(
                        "Over four to five months. Cognitive behavioral therapy worked faster: at the end 29 % had recovered with"
                                + " it, and 6 % with interpersonal psychotherapy; at follow-up the difference was not significant"
                                + " (Agras 2000). Termination over the final 2–4 sessions is our choice.")
                .sessions(Bounds.between(15, 20), asWritten)
                .initial(Bounds.between(3, 4), asWritten)
                .intermediate(ANY_NUMBER, THE_REST)
                .termination(Bounds.between(2, 4), AS_STANDARD)
                .cadenceDays(7, after(Source.EATING))
                .setting(INDIVIDUAL, asWritten)
                .minutes(Bounds.exactly(50), asWritten)
                .focus(Bounds.between(1, 2), AS_STANDARD)
                .ages(ADULT, ADULTS)
                .tasks(after(Source.BULIMIA, "the quality of relationships is assessed"), Task.INVENTORY_REVIEWED)
                .tasks(after(Source.BULIMIA, "the focus is decided"), Task.FORMULATION_AGREED)
                .tasks(after(Source.BULIMIA_SUMMARY, "the client takes the lead"), Task.PROBLEM_PRESENTED)
                .tasks(A_COURSE, Task.SYMPTOMS_ASSESSED, Task.TERMINATION_PLANNED, Task.COMPETENCE_AFFIRMED)
                .tasks(after(Source.BULIMIA_SUMMARY, "gains and relapse prevention"), Task.RELAPSE_PLANNED)
                .build();
    }
}
