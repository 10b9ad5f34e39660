package io.github.ipt4j.protocol;

import static io.github.ipt4j.protocol.AttributionValue.after;
import static io.github.ipt4j.protocol.AttributionValue.ourChoice;
import static io.github.ipt4j.protocol.OurChoices.ADULT;
import static io.github.ipt4j.protocol.OurChoices.ADULTS;
import static io.github.ipt4j.protocol.OurChoices.ANY_NUMBER;
import static io.github.ipt4j.protocol.OurChoices.AS_STANDARD;
import static io.github.ipt4j.protocol.OurChoices.ONE_OR_MORE;
import static io.github.ipt4j.protocol.OurChoices.THE_REST;
import static io.github.ipt4j.protocol.OurChoices.USUAL_MINUTES;
import static io.github.ipt4j.protocol.Setting.INDIVIDUAL;

import io.github.ipt4j.core.Bounds;

/** The treatment of depressed adults, as its main sources describe it. */
final class AdultProtocols {

    private AdultProtocols() {}

    static ShippedProtocol standard() {
        Attribution asText = after(Source.SELIGMAN);
        return SourcedProtocol.of("ipt-standard", "Interpersonal psychotherapy of depression")
                .notes("Goals and the termination may be planned from the initial phase on, which is our choice.")
                .sessions(Bounds.between(14, 18), asText)
                .initial(Bounds.between(1, 4), after(Source.IPT_UK, "at most four; " + ONE_OR_MORE))
                .intermediate(ANY_NUMBER, THE_REST)
                .termination(Bounds.between(2, 4), asText)
                .cadenceDays(7, asText)
                .setting(INDIVIDUAL, asText)
                .minutes(USUAL_MINUTES, after(Source.ISIPT))
                .focus(Bounds.between(1, 2), after(Source.VETERANS_AFFAIRS))
                .ages(ADULT, ADULTS)
                .tasks(asText, Task.SYMPTOMS_ASSESSED, Task.IPT_EXPLAINED, Task.DEPRESSION_EXPLAINED)
                .tasks(asText, OurChoices.exploring())
                .tasks(after(Source.IPT_UK), Task.FORMULATION_AGREED)
                .tasks(asText, Task.GOALS_SET, Task.PROBLEM_PRESENTED, Task.TERMINATION_PLANNED)
                .tasks(asText, OurChoices.leaving())
                .tasks(asText, Task.COMPETENCE_AFFIRMED)
                .build();
    }

    static ShippedProtocol acute() {
        Attribution asListed = after(Source.ISIPT);
        return SourcedProtocol.of("ipt-acute", "Acute interpersonal psychotherapy")
                .notes("The treatment of a depressive episode in research. What was not found in the sources"
                        + " is our choice.")
                .sessions(Bounds.between(12, 16), asListed)
                .initial(Bounds.between(1, 3), after(Source.MARKOWITZ, "at most three; " + ONE_OR_MORE))
                .intermediate(ANY_NUMBER, THE_REST)
                .termination(Bounds.between(2, 4), after(Source.GUIDE, "to be discussed two to four sessions ahead"))
                .cadenceDays(7, asListed)
                .setting(INDIVIDUAL, asListed)
                .minutes(USUAL_MINUTES, asListed)
                .focus(Bounds.exactly(1), asListed)
                .ages(ADULT, ADULTS)
                .tasks(AS_STANDARD, Task.SYMPTOMS_ASSESSED, Task.IPT_EXPLAINED, Task.DEPRESSION_EXPLAINED)
                .tasks(AS_STANDARD, OurChoices.exploring())
                .tasks(asListed, Task.INVENTORY_REVIEWED)
                .tasks(after(Source.ISIPT, "one problem area is selected"), Task.FORMULATION_AGREED)
                .tasks(AS_STANDARD, Task.GOALS_SET, Task.PROBLEM_PRESENTED, Task.TERMINATION_PLANNED)
                .tasks(AS_STANDARD, OurChoices.leaving())
                .tasks(after(Source.GUIDE, "a relationship is given up"), Task.LOSS_ACCEPTED)
                .tasks(after(Source.GUIDE), Task.COMPETENCE_AFFIRMED)
                .build();
    }

    static ShippedProtocol uk() {
        Attribution asListed = after(Source.IPT_UK);
        return SourcedProtocol.of("ipt-uk", "Interpersonal psychotherapy in the stages of IPT-UK")
                .notes("Initial sessions 1–4, middle sessions 5–12, final sessions 13–16. That the initial phase may be"
                        + " shorter, with the middle one starting earlier, is our choice.")
                .sessions(Bounds.exactly(16), after(Source.LEEDS, "up to 16; exactly 16 is our choice"))
                .initial(
                        Bounds.between(1, 4),
                        after(Source.IPT_UK, "sessions 1–4; that fewer suffice is our choice (Wakefield: 3 or 4)"))
                .intermediate(
                        Bounds.between(8, 11),
                        after(Source.IPT_UK, "sessions 5–12; that it may begin earlier is our choice"))
                .termination(Bounds.exactly(4), after(Source.LEEDS, "sessions 13–16"))
                .cadenceDays(7, after(Source.IPT_UK, "the week is discussed"))
                .setting(INDIVIDUAL, after(Source.LEEDS))
                .minutes(USUAL_MINUTES, after(Source.WAKEFIELD, "50; at least 45 is our choice"))
                .focus(Bounds.between(1, 2), ourChoice("as in ipt-standard; its source speaks of one focus"))
                .ages(ADULT, ADULTS)
                .tasks(ourChoice("a diagnosis by criteria is listed, no scale"), Task.SYMPTOMS_ASSESSED)
                .tasks(asListed, Task.HISTORY_REVIEWED)
                .tasks(after(Source.IPT_UK, "the sick role"), Task.ILLNESS_NAMED)
                .tasks(AS_STANDARD, OurChoices.exploring())
                .tasks(asListed, Task.FORMULATION_AGREED)
                .tasks(after(Source.IPT_UK, "the interpersonal context, in detail"), Task.INVENTORY_REVIEWED)
                .tasks(AS_STANDARD, Task.GOALS_SET, Task.PROBLEM_PRESENTED, Task.TERMINATION_PLANNED)
                .tasks(AS_STANDARD, OurChoices.leaving())
                .tasks(AS_STANDARD, Task.COMPETENCE_AFFIRMED)
                .tasks(after(Source.WAKEFIELD), Task.RELAPSE_PLANNED)
                .build();
    }

    static ShippedProtocol va() {
        Attribution asWritten = after(Source.VETERANS_AFFAIRS);
        return SourcedProtocol.of("ipt-va", "Interpersonal psychotherapy for depression in veterans")
                .notes("How the sessions divide into the three phases is our choice, as in ipt-standard.")
                .sessions(Bounds.exactly(16), asWritten)
                .phasesAsStandard()
                .cadenceDays(7, asWritten)
                .setting(INDIVIDUAL, AS_STANDARD)
                .minutes(USUAL_MINUTES, AS_STANDARD)
                .focus(Bounds.between(1, 2), asWritten)
                .ages(ADULT, ADULTS)
                .tasks(asWritten, Task.DEPRESSION_EXPLAINED)
                .tasks(after(Source.VETERANS_AFFAIRS, "early; how late is our choice"), Task.GOALS_SET)
                .tasks(AS_STANDARD, Task.SYMPTOMS_ASSESSED, Task.IPT_EXPLAINED, Task.FORMULATION_AGREED)
                .tasks(AS_STANDARD, OurChoices.exploring())
                .tasks(AS_STANDARD, Task.PROBLEM_PRESENTED, Task.TERMINATION_PLANNED)
                .tasks(AS_STANDARD, OurChoices.leaving())
                .tasks(AS_STANDARD, Task.COMPETENCE_AFFIRMED)
                .tasks(after(Source.VETERANS_AFFAIRS, "progress, stressors, skills to use"), Task.RELAPSE_PLANNED)
                .build();
    }

    static ShippedProtocol lateLife() {
        Attribution asWritten = after(Source.OLDER_ADULTS);
        return SourcedProtocol.of("ipt-late-life", "Interpersonal psychotherapy for older adults")
                .notes(
                        "How the sessions divide into the phases is our choice, as in ipt-standard. In the trial that gives"
                                + " the age, all 180 took nortriptyline beside the sessions.")
                .sessions(Bounds.exactly(16), asWritten)
                .phasesAsStandard()
                .cadenceDays(7, OurChoices.WEEKLY)
                .setting(INDIVIDUAL, asWritten)
                .minutes(USUAL_MINUTES, AS_STANDARD)
                .focus(Bounds.between(1, 2), asWritten)
                .ages(Bounds.between(60, 120), after(Source.LATE_LIFE, "from 60; 120 stands for no upper limit"))
                .tasks(OurChoices.A_COURSE, OurChoices.core())
                .build();
    }
}
