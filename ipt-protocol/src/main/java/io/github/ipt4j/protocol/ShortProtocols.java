package io.github.ipt4j.protocol;

import static io.github.ipt4j.protocol.AttributionValue.after;
import static io.github.ipt4j.protocol.AttributionValue.ourChoice;
import static io.github.ipt4j.protocol.OurChoices.ADULT;
import static io.github.ipt4j.protocol.OurChoices.ADULTS;
import static io.github.ipt4j.protocol.OurChoices.ANY_NUMBER;
import static io.github.ipt4j.protocol.OurChoices.AS_STANDARD;
import static io.github.ipt4j.protocol.OurChoices.A_COURSE;
import static io.github.ipt4j.protocol.OurChoices.NO_NUMBER;
import static io.github.ipt4j.protocol.OurChoices.ONE_OR_MORE;
import static io.github.ipt4j.protocol.OurChoices.THE_REST;
import static io.github.ipt4j.protocol.OurChoices.USUAL_MINUTES;
import static io.github.ipt4j.protocol.OurChoices.WEEKLY;
import static io.github.ipt4j.protocol.Setting.INDIVIDUAL;

import io.github.ipt4j.core.Bounds;

/** Shorter treatments, and such as are given at a distance. */
final class ShortProtocols {

    private ShortProtocols() {}

    static ShippedProtocol brief() {
        Attribution asWritten = after(Source.SWARTZ);
        return SourcedProtocol.of("ipt-brief", "Brief interpersonal psychotherapy")
                .notes("A session to engage the client, before the eight, is not counted. What was not found"
                        + " in the sources is our choice.")
                .sessions(Bounds.exactly(8), asWritten)
                .initial(Bounds.between(1, 2), after(Source.SWARTZ, "limited to two; " + ONE_OR_MORE))
                .intermediate(ANY_NUMBER, THE_REST)
                .termination(Bounds.between(1, 2), NO_NUMBER)
                .cadenceDays(7, WEEKLY)
                .setting(INDIVIDUAL, AS_STANDARD)
                .minutes(USUAL_MINUTES, AS_STANDARD)
                .focus(Bounds.exactly(1), after(Source.SWARTZ, "one manageable problem area"))
                .ages(ADULT, ADULTS)
                .tasks(AS_STANDARD, Task.SYMPTOMS_ASSESSED, Task.IPT_EXPLAINED, Task.DEPRESSION_EXPLAINED)
                .tasks(AS_STANDARD, OurChoices.exploring())
                .tasks(after(Source.SWARTZ, "a problem area is picked"), Task.FORMULATION_AGREED)
                .tasks(AS_STANDARD, Task.GOALS_SET, Task.PROBLEM_PRESENTED, Task.TERMINATION_PLANNED)
                .tasks(AS_STANDARD, OurChoices.leaving())
                .tasks(AS_STANDARD, Task.COMPETENCE_AFFIRMED)
                .build();
    }

    static ShippedProtocol counseling() {
        return SourcedProtocol.of("ipt-counseling", "Interpersonal counseling, college version")
                .notes(
                        "For mild to moderate depression: the pilot took students with 5–14 points on the PHQ-9. At most two"
                                + " initial sessions, one of termination, and a single focus area are our choice.")
                .sessions(Bounds.between(3, 6), after(Source.COUNSELING))
                .initial(Bounds.between(1, 2), NO_NUMBER)
                .intermediate(ANY_NUMBER, THE_REST)
                .termination(Bounds.exactly(1), NO_NUMBER)
                .cadenceDays(7, WEEKLY)
                .setting(INDIVIDUAL, AS_STANDARD)
                .minutes(Bounds.between(30, 60), after(Source.COUNSELING_TRIAL, "one hour; at least 30 is our choice"))
                .focus(Bounds.exactly(1), ourChoice("a few sessions suffice for one"))
                .ages(ADULT, ourChoice("for adults; the trial took 18–40"))
                .tasks(after(Source.COUNSELING, "a questionnaire at each session"), Task.SYMPTOMS_ASSESSED)
                .tasks(AS_STANDARD, Task.IPT_EXPLAINED, Task.DEPRESSION_EXPLAINED, Task.FORMULATION_AGREED)
                .tasks(AS_STANDARD, OurChoices.exploring())
                .tasks(AS_STANDARD, Task.GOALS_SET, Task.PROBLEM_PRESENTED, Task.TERMINATION_PLANNED)
                .tasks(AS_STANDARD, OurChoices.leaving())
                .tasks(AS_STANDARD, Task.COMPETENCE_AFFIRMED)
                .build();
    }

    static ShippedProtocol primaryCare() {
        Attribution asWritten = after(Source.GENERAL_PRACTICE);
        return SourcedProtocol.of("ipt-counseling-primary-care", "Interpersonal counseling in primary care")
                .notes("The original counseling after Klerman and others, 1987. How few sessions make a course, and how"
                        + " they divide into phases, is our choice.")
                .sessions(Bounds.between(3, 6), after(Source.PRIMARY_CARE, "at most six; at least three is our choice"))
                .initial(Bounds.between(1, 2), NO_NUMBER)
                .intermediate(ANY_NUMBER, THE_REST)
                .termination(Bounds.exactly(1), NO_NUMBER)
                .cadenceDays(7, WEEKLY)
                .setting(INDIVIDUAL, AS_STANDARD)
                .minutes(
                        Bounds.between(15, 30),
                        after(Source.PRIMARY_CARE, "the first up to 30, the others shorter; at least 15 is our choice"))
                .focus(Bounds.exactly(1), ourChoice("a few sessions suffice for one"))
                .ages(ADULT, ADULTS)
                .tasks(after(Source.GENERAL_PRACTICE, "assessment"), Task.SYMPTOMS_ASSESSED)
                .tasks(after(Source.GENERAL_PRACTICE, "education on relationships and symptoms"), Task.IPT_EXPLAINED)
                .tasks(after(Source.GENERAL_PRACTICE, "stress areas are identified"), Task.FORMULATION_AGREED)
                .tasks(after(Source.GENERAL_PRACTICE, "help to deal with these areas"), Task.PROBLEM_PRESENTED)
                .tasks(asWritten, Task.TERMINATION_PLANNED)
                .build();
    }

    static ShippedProtocol blended() {
        return SourcedProtocol.of("ipt-blended", "Blended interpersonal psychotherapy")
                .notes("Six online sessions, recorded with the mode `message`, alternate with six to ten in person or"
                        + " by video. How they divide into phases is our choice.")
                .sessions(Bounds.between(12, 16), after(Source.BLENDED, "6 online, and 6–10 with the counselor"))
                .phasesAsStandard()
                .cadenceDays(7, WEEKLY)
                .setting(INDIVIDUAL, AS_STANDARD)
                .minutes(USUAL_MINUTES, AS_STANDARD)
                .focus(Bounds.between(1, 2), AS_STANDARD)
                .ages(Bounds.between(18, 64), after(Source.BLENDED))
                .tasks(A_COURSE, OurChoices.core())
                .build();
    }

    static ShippedProtocol internet() {
        return SourcedProtocol.of("ipt-internet", "Internet-based interpersonal psychotherapy with guidance")
                .notes("Each week of guidance counts as a session, which is our choice. In its trial, of"
                        + " adults with mild to moderate symptoms, the weekly ratings (MADRS-S, a primary"
                        + " outcome) did not differ significantly from those of a waiting list; BDI-II, the"
                        + " other one, did. After treatment 37 % of the data of those treated were missing. The"
                        + " trial excluded, among others, people with plans of suicide, ongoing substance abuse,"
                        + " or another severe psychiatric illness that needs specialized care, such as psychosis"
                        + " or anorexia nervosa (NCT04721678). Treatment without a counselor (Donker and others,"
                        + " 2013) makes no course.")
                .sessions(Bounds.exactly(10), after(Source.INTERNET, "ten weeks"))
                .initial(Bounds.exactly(4), after(Source.INTERNET_TRIAL, "the first four weeks"))
                .intermediate(Bounds.exactly(5), after(Source.INTERNET_TRIAL, "the next five weeks"))
                .termination(Bounds.exactly(1), after(Source.INTERNET_TRIAL, "the last week"))
                .cadenceDays(7, after(Source.INTERNET))
                .setting(INDIVIDUAL, AS_STANDARD)
                .minutes(Bounds.between(1, 60), ourChoice("guidance in writing has no length"))
                .focus(Bounds.between(1, 2), AS_STANDARD)
                .ages(ADULT, after(Source.INTERNET_TRIAL, "from 18; 120 stands for no upper limit"))
                .tasks(after(Source.INTERNET, "a questionnaire each week"), Task.SYMPTOMS_ASSESSED)
                .tasks(A_COURSE, Task.FORMULATION_AGREED, Task.GOALS_SET, Task.PROBLEM_PRESENTED)
                .tasks(A_COURSE, Task.TERMINATION_PLANNED, Task.COMPETENCE_AFFIRMED)
                .build();
    }
}
